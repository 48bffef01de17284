import { z } from '@hono/zod-openapi'
import { ANSWER_KINDS, RECKONINGS } from '@volgens/record'
import { fate } from '@volgens/shapes/schema'
import { account, day, days, head, page, quote } from './compared.ts'
import { item, party } from './item.ts'

export const reckoningRule = z.enum(RECKONINGS)

export const voiceComparison = z
  .object({
    reports: page.reports,
    reportCount: page.reportCount,
    characters: z.int().describe('of all reports, without white space; copies count once'),
    narrator: z.int().describe('those of them that the reports say themselves'),
    voices: z
      .array(
        z.object({
          account,
          characters: z.int().describe('of what stands on its account'),
          statements: z.int(),
          reports: z.int().describe('in how many it speaks'),
          quote: quote.describe('the longest of its statements'),
        }),
      )
      .describe('most characters first'),
    rest: z
      .object({ voices: z.int(), characters: z.int() })
      .describe('voices beyond `limit`, together'),
  })
  .openapi('VoiceComparison')

const figure = z
  .object({
    account,
    day,
    low: z.number().optional(),
    high: z.number().optional(),
    approximate: z.boolean(),
    range: z
      .object({ low: z.number().optional(), high: z.number().optional() })
      .describe('what it leaves possible; open where left out'),
    quote,
    disagrees: z
      .object({ with: quote, sameDay: z.boolean() })
      .optional()
      .describe('a figure of another source that leaves none of the same numbers possible'),
  })
  .openapi('CountedFigure')

export const figureComparison = z
  .object({
    ...page,
    items: z.array(
      z.object({
        key: z.string(),
        counts: z.array(z.string()).describe('what is counted, the most frequent words first'),
        event: z.string().optional().describe('type of the event that they are part of'),
        befell: z
          .object({
            fate,
            whom: z
              .enum(['people', 'forces', 'children', 'journalists', 'doctors', 'labelled'])
              .describe('labelled: each account calls them otherwise'),
          })
          .optional()
          .describe('what befell those who are counted; left out where the reports do not tell'),
        reckoning: z
          .object({
            rule: reckoningRule,
            low: z.number().optional(),
            high: z.number().optional(),
            items: z.array(z.int()).describe('ids of the figures that it rests on'),
          })
          .optional()
          .describe('what the rule of `reckon` makes of them; never in their place'),
        count: z.int().describe('of all figures of the group'),
        figures: z
          .array(figure)
          .describe(
            'by the day they were said; of many those said last, the lowest and the highest',
          ),
      }),
    ),
  })
  .openapi('FigureComparison')

export const eventComparison = z
  .object({
    ...page,
    items: z.array(
      z.object({
        type: z.string(),
        words: z.string().describe("the first account's"),
        place: z.string().optional(),
        meant: days,
        contested: z.boolean().describe('somebody says it happened and somebody denies it'),
        accounts: z.array(
          z.object({
            account,
            stance: z.enum(['happened', 'denied', 'open']),
            mode: z.string(),
            day,
            doer: party.optional(),
            other: party.optional(),
            quote,
            byConcept: z
              .boolean()
              .describe('like the first by what words are for: no claim that they tell the same'),
            likeness: z
              .object({
                score: z.number(),
                parts: z.object({
                  doer: z.number(),
                  other: z.number(),
                  time: z.number(),
                  place: z.number(),
                  trigger: z.number(),
                }),
              })
              .optional()
              .describe('how much it is like the first account; left out for that one'),
          }),
        ),
        accountCount: z.int().describe('of all accounts, also those left out'),
        silent: z.array(z.string()).describe('ids of reports that do not have it, 200 at most'),
        silentCount: z.int(),
      }),
    ),
  })
  .openapi('EventComparison')

export const questionList = z
  .object({
    ...page,
    columns: z
      .array(z.object({ key: z.string(), answers: z.int(), account: account.optional() }))
      .describe('what answers stand under: those with most answers, and those asked for'),
    columnCount: z.int().describe('of all columns that have an answer'),
    shown: z.array(z.string()).describe('keys of the columns whose answers are here'),
    items: z.array(
      z.object({
        kind: z.enum(['event', 'figure']),
        first: quote.describe('what the others are held beside'),
        account,
        disputed: z.boolean().describe('somebody says something else, in whatever column'),
        answers: z.array(
          z.object({
            column: z.string().describe('id of a report, or key of an account'),
            kind: z
              .enum(ANSWER_KINDS)
              .describe('alike: the words for who did it, or to whom, are for such people'),
            count: z.int().describe('how often, also where not all stand in quotes'),
            quotes: z.array(quote.extend({ account }).openapi('ToldQuote')),
          }),
        ),
      }),
    ),
  })
  .openapi('QuestionList')

export const timeline = z
  .object({
    ...page,
    undated: z.int().describe('how many of them do not tell when; they stand last'),
    accounts: z
      .array(z.object({ account, events: z.int() }))
      .describe('of the scope, those with most events first, 100 at most, and the one asked for'),
    accountCount: z.int(),
    types: z.array(z.object({ type: z.string(), events: z.int() })),
    items: z.array(
      z
        .object({
          account,
          type: z.string(),
          mode: z.string(),
          said: days,
          meant: days.describe('when it is said to have been; open where left out'),
          time: z
            .object({
              words: z.string().describe('as the report has it'),
              edtf: z.string().optional(),
              certainty: z.enum(['stated', 'inferred']),
            })
            .optional(),
          place: z.string().optional(),
          quote,
        })
        .openapi('ToldEvent'),
    ),
  })
  .openapi('Timeline')

export const actorNetwork = z
  .object({
    actors: z
      .array(
        z.object({
          id: z.int(),
          name: z.string(),
          kind: z.string(),
          speaks: z
            .int()
            .describe('statements of its own that mention another, namings of another'),
          spokenOf: z.int().describe('those of others that mention or name it'),
        }),
      )
      .describe('those with most between them and others first'),
    ties: z
      .array(
        z.object({
          from: z.int(),
          to: z.int(),
          speaks: z.int().describe('statements of the one that mention the other'),
          calls: z.int().describe('namings: the one calls the other something'),
          quotes: z.array(quote).describe('three at most'),
        }),
      )
      .describe('between those actors only; the strongest first'),
    total: z
      .object({ actors: z.int(), ties: z.int() })
      .describe('of the whole scope, also what is left out'),
  })
  .openapi('ActorNetwork')

const side = z.object({
  shared: z.array(
    z.object({
      left: item,
      right: item,
      changed: z.array(z.enum(['voice', 'words', 'denial', 'number', 'marks'])),
    }),
  ),
  left: z.array(item),
  right: z.array(item),
})

export const reportComparison = z
  .object({
    reports: z.array(head).length(2).describe('left and right'),
    voices: z.object({
      shared: z.array(account),
      left: z.array(account),
      right: z.array(account),
    }),
    statements: side,
    figures: side,
    namings: side,
  })
  .openapi('ReportComparison')
