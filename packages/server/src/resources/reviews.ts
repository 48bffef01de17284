import { z } from '@hono/zod-openapi'
import {
  confirmAbove,
  decideItem,
  dossierOfId,
  itemState,
  listDecisions,
  reviewAgreement,
  reviewQueue,
  undoDecisions,
  verifyStore,
  withItems,
} from '@volgens/record'
import type { Api } from '../http/api.ts'
import { linkNext } from '../http/cursor.ts'
import { answerTagged } from '../http/etag.ts'
import { after, id, ifMatch, json, limit, reportId, several, text } from '../http/fields.ts'
import { itemTag, lastSeen } from '../http/item-tag.ts'
import { plain } from '../http/plain.ts'
import { route } from '../http/route.ts'
import type { Parts } from '../parts.ts'
import { itemKind, reviewState } from '../shapes/item.ts'
import {
  agreement,
  bulk,
  confirmed,
  decided,
  decisionList,
  decisions,
  queue,
  undoing,
  verdict,
  verification,
} from '../shapes/review.ts'
import { readSeq, writeSeq } from '../http/cursor.ts'
import { toDecision, toItemState } from '../shapes/to-decision.ts'
import { toItem } from '../shapes/to-item.ts'

/** `/v1/reviews`: what people decide, one chain for all of the record. */
export function addReviews(api: Api, { store }: Parts): void {
  api.openapi(list, async (c) => {
    const { after, limit, ...query } = c.req.valid('query')
    if (query.dossier !== undefined) await dossierOfId(store.db, query.dossier)
    const before = readSeq(after)
    const found = await listDecisions(store.db, { ...query, before, limit: limit + 1 })
    const items = found.slice(0, limit).map(toDecision)
    const next = found.length > limit ? writeSeq(items.at(-1)?.seq ?? 0) : undefined
    linkNext(c, next)
    return answerTagged(c, plain({ items, next }))
  })
  api.openapi(create, async (c) => {
    const given = c.req.valid('json')
    const entry = await decideItem(store, { ...given, after: lastSeen(c, given.item) })
    const state = await itemState(store.db, given.item)
    const decision = toDecision({ ...entry, item: given.item })
    return c.json({ decision, item: toItemState(state) }, 201, { ETag: itemTag(state) })
  })
  api.openapi(undo, async (c) => {
    const { from, to = from, reviewer } = c.req.valid('json')
    const written = await undoDecisions(store, { from, to, reviewer })
    return c.json({ decisions: (await withItems(store.db, written)).map(toDecision) }, 201)
  })
  api.openapi(createMany, async (c) => {
    const { dossier, ...given } = c.req.valid('json')
    const name = await nameOf(dossier)
    return c.json(plain(await confirmAbove(store, { ...given, dossier: name })), 200)
  })
  api.openapi(listQueue, async (c) => {
    const { dossier, limit, ...query } = c.req.valid('query')
    const filter = { ...query, limit: limit + 1, dossier: await nameOf(dossier) }
    const found = await reviewQueue(store.db, filter)
    const items = found.items.slice(0, limit).map(toItem)
    const next = found.items.length > limit ? String(items.at(-1)?.id) : undefined
    linkNext(c, next)
    return answerTagged(c, plain({ ...found, items, next }))
  })
  api.openapi(getAgreement, async (c) => {
    const name = await nameOf(c.req.valid('query').dossier)
    return answerTagged(c, plain(await reviewAgreement(store.db, name)))
  })
  api.openapi(verify, async (c) =>
    answerTagged(c, plain(await verifyStore(store, c.req.valid('query')))),
  )

  const nameOf = async (dossier: number | undefined) =>
    dossier === undefined ? undefined : (await dossierOfId(store.db, dossier)).name
}

const inDossier = z.strictObject({ dossier: id.optional() })

const list = route('reader', {
  method: 'get',
  path: '/v1/reviews',
  summary: 'Decisions, the last one first; those on items where a dossier, report or item is given',
  request: {
    query: z.strictObject({
      dossier: id.optional(),
      item: id.optional(),
      report: reportId.optional(),
      actor: id.optional().describe('decisions on who belongs to this actor'),
      limit: limit(200, 50),
      after,
    }),
  },
  responses: { 200: { description: 'A page of them', content: json(decisionList) } },
})

const create = route('reviewer', {
  method: 'post',
  path: '/v1/reviews',
  summary: 'Decide on an item; If-Match holds the ETag that it was read with',
  request: { headers: ifMatch, body: { required: true, content: json(verdict) } },
  responses: { 201: { description: 'Decided', content: json(decided) } },
})

const undo = route('reviewer', {
  method: 'post',
  path: '/v1/reviews/undo',
  summary: 'Take decisions back, on items or about actors: the last first, all or none',
  request: { body: { required: true, content: json(undoing) } },
  responses: { 201: { description: 'Taken back', content: json(decisions) } },
})

const createMany = route('reviewer', {
  method: 'post',
  path: '/v1/reviews/bulk',
  summary: 'Confirm open items that nobody has decided on, from a confidence on',
  request: { body: { required: true, content: json(bulk) } },
  responses: { 200: { description: 'Confirmed, or counted', content: json(confirmed) } },
})

const listQueue = route('reader', {
  method: 'get',
  path: '/v1/reviews/queue',
  summary: 'Items that wait for a decision, or are in another state',
  request: {
    query: z.strictObject({
      dossier: id.optional(),
      kinds: several(itemKind),
      review: reviewState.default('open'),
      order: z
        .enum(['earliest', 'latest', 'unsure'])
        .default('earliest')
        .describe('by day of publication; or what the engine is least sure of first'),
      after: id.optional().describe('id of an item: only those after it in this order'),
      limit: limit(200, 20),
    }),
  },
  responses: { 200: { description: 'The first of them', content: json(queue) } },
})

const getAgreement = route('reader', {
  method: 'get',
  path: '/v1/reviews/agreement',
  summary: 'How far people agree on what two or more of them judged',
  request: { query: inDossier },
  responses: { 200: { description: 'The agreement', content: json(agreement) } },
})

const verify = route('reader', {
  method: 'get',
  path: '/v1/reviews/verification',
  summary: 'Check the whole record against its chain of decisions and its texts',
  request: {
    query: z.strictObject({
      expect: text(100).optional().describe('hash of the end of the chain, as noted elsewhere'),
    }),
  },
  responses: { 200: { description: 'What was checked, and faults', content: json(verification) } },
})
