import { z } from '@hono/zod-openapi'
import { labelConcept } from '@volgens/shapes/schema'
import { account, looked, page, quote } from './compared.ts'

const named = z.object({
  key: z.string(),
  actor: z.int().optional(),
  name: z.string().optional(),
  concept: labelConcept
    .optional()
    .describe('a column of words for such people or events: no claim that they name the same'),
})

export const namingComparison = z
  .object({
    ...looked,
    total: z.int().describe('of all namings'),
    langs: z.array(z.string()).describe('of all labels, whatever is filtered by'),
    namers: z
      .array(
        account.safeExtend({
          count: z.int().describe('of its namings'),
          left: z.int().describe('how many of its labels are left out'),
        }),
      )
      .describe('most namings first'),
    namerCount: z.int().describe('of all namers'),
    columns: z
      .array(z.string())
      .describe('keys of those whom several name, most namings first: what to hold side by side'),
    named: z.array(named),
    cells: z.array(
      z.object({
        namer: z.string().describe('key of the account'),
        named: z.string().describe('key of the named'),
        uses: z.array(
          z.object({
            label: z.string().describe('its stems'),
            quoted: z.boolean(),
            count: z.int().describe('how often, also where not all stand in quotes'),
            words: z.array(z.string()).describe('each wording once, the most frequent first'),
            quotes: z.array(quote).describe('the first of them'),
          }),
        ),
      }),
    ),
  })
  .openapi('NamingComparison')

const labelNaming = z.object({
  namer: account,
  named,
  words: z.string().describe('as the report has it'),
  quoted: z.boolean(),
  quote,
})

export const labelComparison = z
  .object({
    ...page,
    items: z.array(
      z
        .object({
          label: z.string().describe('its stems'),
          lang: z.string(),
          wordings: z.array(z.string()).describe('each once, the most frequent first'),
          count: z.int(),
          quoted: z.int().describe('how many of them within quotation marks'),
          namers: z.array(account).describe('by the day of first use, the first of them'),
          namerCount: z.int(),
          first: labelNaming,
          uses: z
            .array(labelNaming)
            .describe('by the day of publication; as many as `uses` asks for'),
        })
        .openapi('ComparedLabel'),
    ),
    others: z
      .array(z.object({ lang: z.string(), words: z.string() }))
      .optional()
      .describe('with `label`: other labels for those of whom it is used'),
  })
  .openapi('LabelComparison')
