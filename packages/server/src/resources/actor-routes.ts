import { z } from '@hono/zod-openapi'
import { after, id, ifMatch, json, limit, text } from '../http/fields.ts'
import { route } from '../http/route.ts'
import {
  actor,
  actorList,
  answered,
  answering,
  merged,
  merging,
  renamed,
  renaming,
  split as splitShape,
  splitting,
  suggestionList,
} from '../shapes/actor.ts'

const params = z.object({ id })

export const list = route('reader', {
  method: 'get',
  path: '/v1/actors',
  summary: 'Actors, the most mentioned first; those found by name, the most alike first',
  request: {
    query: z.strictObject({
      dossier: id.optional().describe('counts are those of its reports'),
      find: text(200).optional().describe('a name, in any spelling or script'),
      kind: z.enum(['person', 'organization', 'state', 'group']).optional(),
      limit: limit(200, 50),
      after,
    }),
  },
  responses: { 200: { description: 'A page of them', content: json(actorList) } },
})

export const suggestions = route('reader', {
  method: 'get',
  path: '/v1/actors/suggestions',
  summary: 'Pairs of actors that may be one, the likeliest first; those unsure last',
  request: {
    query: z.strictObject({
      dossier: id.optional(),
      actor: id.optional().describe('only pairs with this one'),
      limit: limit(200, 50),
    }),
  },
  responses: { 200: { description: 'The likeliest', content: json(suggestionList) } },
})

export const answer = route('reviewer', {
  method: 'post',
  path: '/v1/actors/answers',
  summary: 'Say whether two actors are the same: `same` merges them',
  request: { body: { required: true, content: json(answering) } },
  responses: { 201: { description: 'Written down', content: json(answered) } },
})

export const get = route('reader', {
  method: 'get',
  path: '/v1/actors/{id}',
  summary: 'One actor, with what of which reports it is',
  request: { params },
  responses: { 200: { description: 'The actor', content: json(actor) } },
})

export const update = route('reviewer', {
  method: 'patch',
  path: '/v1/actors/{id}',
  summary: 'Call an actor otherwise; what reports call it stays',
  request: { params, headers: ifMatch, body: { required: true, content: json(renaming) } },
  responses: { 200: { description: 'Renamed', content: json(renamed) } },
})

export const merge = route('reviewer', {
  method: 'post',
  path: '/v1/actors/{id}/merge',
  summary: 'Make others part of this actor, all or none',
  request: { params, headers: ifMatch, body: { required: true, content: json(merging) } },
  responses: { 201: { description: 'Merged', content: json(merged) } },
})

export const split = route('reviewer', {
  method: 'post',
  path: '/v1/actors/{id}/split',
  summary: 'Take some of what belongs to an actor out of it, into a new one',
  request: { params, headers: ifMatch, body: { required: true, content: json(splitting) } },
  responses: { 201: { description: 'Split', content: json(splitShape) } },
})
