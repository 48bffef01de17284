import { z } from '@hono/zod-openapi'
import { id, reportId, reviewer, text } from '../http/fields.ts'
import { decision } from './review.ts'

const listedActor = z
  .object({
    id: z.int(),
    kind: z.string().describe('person, organization, state, group'),
    name: z.string(),
    curated: z.boolean().describe('a person merged, split or named it'),
    reports: z.int(),
    mentions: z.int(),
    spellings: z
      .array(z.object({ name: z.string(), mentions: z.int() }))
      .describe('as reports spell it, the most mentioned first'),
    roles: z.array(z.string()).describe('what reports say that it is'),
  })
  .openapi('ListedActor')

export const actorList = z
  .object({ items: z.array(listedActor), next: z.string().optional().describe('cursor') })
  .openapi('ActorList')

export const actor = listedActor
  .extend({
    members: z
      .array(
        z.object({
          report: z.string(),
          local: z.string().describe('its id in the reading'),
          kind: z.string(),
          name: z.string(),
          roles: z.array(z.string()),
          mentions: z.int(),
          title: z.string().optional(),
          outlet: z.string().optional(),
          published: z.string().optional(),
        }),
      )
      .describe('the actors of reports that it is, by day of publication'),
  })
  .openapi('Actor')

const pair = z.array(z.string()).length(2)
const evidence = z
  .object({
    kind: z.enum(['name', 'role', 'dossier', 'together', 'kinds', 'others']),
    relation: z.string().optional().describe('of names: how they are alike'),
    names: pair.optional(),
    roles: pair.optional().describe('reports say the same of both'),
    dossiers: z.array(z.string()).optional().describe('both are in these'),
    reports: z.int().optional().describe('so many have both, as two'),
    kinds: pair.optional().describe('against: reports take them for different kinds'),
    count: z.int().optional().describe('against: so many others may be meant by the name'),
  })
  .openapi('Evidence')

export const suggestionList = z
  .object({
    items: z.array(
      z.object({
        actors: z.array(listedActor).length(2),
        score: z.number().describe('0 to 1; an order, no probability'),
        evidence: z.array(evidence),
        unsure: z.int().optional().describe('number of the decision in which nobody could tell'),
      }),
    ),
  })
  .openapi('SuggestionList')

const name = text(500).refine((given) => given.trim() !== '', 'expected a name')

export const renaming = z.strictObject({ name, reviewer }).openapi('Renaming')
export const merging = z
  .strictObject({
    with: z.array(id).min(1).max(100).describe('the actors that become part of this one'),
    reviewer,
  })
  .openapi('Merging')
export const splitting = z
  .strictObject({
    members: z.array(z.strictObject({ report: reportId, local: text(200).min(1) })).min(1),
    name: name.optional().describe('of the new actor; what reports call it most where left out'),
    reviewer,
  })
  .openapi('Splitting')
export const answering = z
  .strictObject({
    actors: z.array(id).length(2),
    answer: z.enum(['same', 'different', 'unsure']),
    reviewer,
  })
  .openapi('Answering')

export const renamed = z.object({ decision, actor }).openapi('Renamed')
export const merged = z
  .object({ decisions: z.array(decision), actor: actor.describe('as it is now') })
  .openapi('Merged')
export const split = z
  .object({ decision, actor, made: actor.describe('the new one') })
  .openapi('Split')
export const answered = z
  .object({ decision, actor: actor.optional().describe('of `same`: the one that stays') })
  .openapi('Answered')
