import { z } from '@hono/zod-openapi'
import { eventType } from '@volgens/shapes/schema'
import { after, flag, id, json, limit, reportId, several, text } from '../http/fields.ts'
import { route } from '../http/route.ts'
import {
  actorNetwork,
  eventComparison,
  figureComparison,
  questionList,
  reckoningRule,
  reportComparison,
  timeline as timelineShape,
  voiceComparison,
} from '../shapes/comparison.ts'
import { labelComparison, namingComparison } from '../shapes/naming-comparison.ts'

const rejected = flag.optional().describe('true: also what a person rejected')
export const scope = {
  dossier: id.optional(),
  report: several(reportId).describe('only these reports'),
  rejected,
}
const page = { limit: limit(200, 50), after }
const day = z.iso.date()
const days = z.coerce
  .number()
  .int()
  .min(0)
  .max(366)
  .default(1)
  .describe('how far apart the times of one event may be')

export type ScopeParams = z.output<z.ZodObject<typeof scope>>

const namingFilter = {
  lang: text(35).optional().describe('only labels in this language'),
  marks: z.enum(['with', 'without']).optional().describe('only within quotation marks, or without'),
  by: z
    .enum(['outlets', 'voices'])
    .optional()
    .describe(
      'outlets: only what the reports say themselves; voices: only what others say in them',
    ),
}

export type NamingParams = z.output<z.ZodObject<typeof namingFilter>>

export const namings = route('reader', {
  method: 'get',
  path: '/v1/comparisons/namings',
  summary: 'Who calls whom what, namers with most namings first',
  request: {
    query: z.strictObject({
      ...scope,
      ...namingFilter,
      namer: text(1000).optional().describe('key of an account: only what it calls others'),
      limit: limit(100, 30).describe('how many namers'),
    }),
  },
  responses: { 200: { description: 'The matrix', content: json(namingComparison) } },
})

export const labels = route('reader', {
  method: 'get',
  path: '/v1/comparisons/labels',
  summary: 'What people and things are called, the most used labels first',
  request: {
    query: z.strictObject({
      ...scope,
      ...namingFilter,
      label: text(1000).optional().describe('only the label with this wording, and its others'),
      disputed: flag
        .optional()
        .describe('true: only labels that some set within quotation marks and others do not'),
      uses: z.coerce
        .number()
        .int()
        .min(0)
        .max(100)
        .default(0)
        .describe('how many uses of each within quotation marks, and how many without'),
      ...page,
    }),
  },
  responses: { 200: { description: 'A page of labels', content: json(labelComparison) } },
})

export const voices = route('reader', {
  method: 'get',
  path: '/v1/comparisons/voices',
  summary: 'Whose account how much of the reports is',
  request: { query: z.strictObject({ ...scope, limit: limit(200, 50) }) },
  responses: { 200: { description: 'The voices', content: json(voiceComparison) } },
})

export const figures = route('reader', {
  method: 'get',
  path: '/v1/comparisons/figures',
  summary: 'The same thing counted by several, groups with most figures first',
  request: {
    query: z.strictObject({
      ...scope,
      counts: text(1000).optional().describe('only groups that count this: part of the words'),
      key: text(1000).optional().describe('only this group'),
      disputed: flag.optional().describe('true: only groups with figures that exclude one another'),
      reckon: reckoningRule.optional().describe('a rule that picks among them; none unless asked'),
      ...page,
    }),
  },
  responses: { 200: { description: 'A page of groups', content: json(figureComparison) } },
})

export const events = route('reader', {
  method: 'get',
  path: '/v1/comparisons/events',
  summary: 'Accounts that may be of one event, contested ones first',
  request: { query: z.strictObject({ ...scope, days, ...page }) },
  responses: { 200: { description: 'A page of events', content: json(eventComparison) } },
})

export const timeline = route('reader', {
  method: 'get',
  path: '/v1/comparisons/timeline',
  summary: 'What is said to have happened, each account by itself, in time',
  request: {
    query: z.strictObject({
      ...scope,
      clock: z
        .enum(['happened', 'said'])
        .default('happened')
        .describe('happened: the day it is said to have been on; said: the day of saying so'),
      account: text(1000).optional().describe('key of an account: only what it tells'),
      type: z.enum(eventType.options).optional(),
      from: day.optional().describe('ISO day, by the clock: only what may be on it or later'),
      to: day.optional(),
      ...page,
    }),
  },
  responses: { 200: { description: 'A page, by the clock', content: json(timelineShape) } },
})

export const questions = route('reader', {
  method: 'get',
  path: '/v1/comparisons/questions',
  summary: 'What there are several accounts of, with what each report or voice answers',
  request: {
    query: z.strictObject({
      ...scope,
      days,
      columns: z.enum(['report', 'outlet', 'account']).default('report'),
      column: several(text(1000)).describe('keys of columns; those with most answers unless told'),
      kind: z.enum(['event', 'figure']).optional(),
      disputed: flag.optional().describe('true: only where somebody says something else'),
      ...page,
    }),
  },
  responses: { 200: { description: 'A page of questions', content: json(questionList) } },
})

export const network = route('reader', {
  method: 'get',
  path: '/v1/comparisons/network',
  summary: 'Who speaks of whom, and who calls whom something',
  request: {
    query: z.strictObject({ ...scope, limit: limit(60, 16).describe('how many actors') }),
  },
  responses: { 200: { description: 'Those with most of it', content: json(actorNetwork) } },
})

export const reports = route('reader', {
  method: 'get',
  path: '/v1/comparisons/reports',
  summary: 'What each of two reports has that the other lacks',
  request: {
    query: z.strictObject({
      a: reportId.describe('the left one; of two versions the earlier'),
      b: reportId,
      rejected,
    }),
  },
  responses: { 200: { description: 'Both, side by side', content: json(reportComparison) } },
})
