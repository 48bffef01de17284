import {
  actorMembers,
  answerPair,
  dossierOfId,
  listActors,
  mergeAllActors,
  renameActor,
  sameActors,
  splitActor,
  suggestActors,
  type Entry,
} from '@volgens/record'
import { VolgensError } from '@volgens/shapes'
import type { Context } from 'hono'
import type { Api } from '../http/api.ts'
import { linkNext, readOffset, writeOffset } from '../http/cursor.ts'
import { answerTagged, requireMatch, tagOf } from '../http/etag.ts'
import { plain } from '../http/plain.ts'
import type { Parts } from '../parts.ts'
import { toDecision } from '../shapes/to-decision.ts'
import { answer, get, list, merge, split, suggestions, update } from './actor-routes.ts'

/** `/v1/actors`: who speaks and is spoken of, over all reports; what people decide about who is whom. */
export function addActors(api: Api, { store }: Parts): void {
  api.openapi(list, async (c) => {
    const { limit, after, ...query } = c.req.valid('query')
    if (query.dossier !== undefined) await dossierOfId(store.db, query.dossier)
    const offset = readOffset(after)
    const found = await listActors(store.db, { ...query, limit: limit + 1, offset })
    const next = found.length > limit ? writeOffset(offset + limit) : undefined
    linkNext(c, next)
    return answerTagged(c, plain({ items: found.slice(0, limit), next }))
  })
  api.openapi(suggestions, async (c) => {
    const query = c.req.valid('query')
    if (query.dossier !== undefined) await dossierOfId(store.db, query.dossier)
    return answerTagged(c, plain({ items: await suggestActors(store.db, query) }))
  })
  api.openapi(answer, async (c) => {
    const { actors, answer, reviewer } = c.req.valid('json')
    const [a = 0, b = 0] = actors
    if (answer !== 'same')
      return c.json({ decision: toDecision(await answerPair(store, a, b, answer, reviewer)) }, 201)
    const entry = await sameActors(store, a, b, reviewer)
    const { into } = entry.body as { readonly into: number }
    return c.json({ decision: toDecision(entry), actor: await actorOf(into) }, 201)
  })
  api.openapi(get, async (c) => answerTagged(c, await actorOf(c.req.valid('param').id)))
  api.openapi(update, async (c) => {
    const { id } = c.req.valid('param')
    const { name, reviewer } = c.req.valid('json')
    requireMatch(c, tagOf(await actorOf(id)))
    const decision = toDecision(await renameActor(store, id, name, reviewer))
    return tagged(c, { decision, actor: await actorOf(id) }, 200)
  })
  api.openapi(merge, async (c) => {
    const { id } = c.req.valid('param')
    const { with: merged, reviewer } = c.req.valid('json')
    await matchGiven(c, id)
    const entries = await mergeAllActors(store, merged, id, reviewer)
    return tagged(c, { decisions: entries.map(toDecision), actor: await actorOf(id) }, 201)
  })
  api.openapi(split, async (c) => {
    const { id } = c.req.valid('param')
    const { members, name, reviewer } = c.req.valid('json')
    await matchGiven(c, id)
    const entry: Entry = await splitActor(store, id, members, reviewer, name)
    const { made } = entry.body as { readonly made: number }
    const [actor, other] = [await actorOf(id), await actorOf(made)]
    return tagged(c, { decision: toDecision(entry), actor, made: other }, 201)
  })

  /** Throws `actor-unknown`, `actor-merged`. */
  async function actorOf(id: number) {
    const members = await actorMembers(store.db, id)
    const [listed] = await listActors(store.db, { ids: [id] })
    if (listed === undefined) throw unnamed(id)
    return plain({ ...listed, members })
  }

  /** Decisions about actors say themselves what they are about: the state is checked where it is given. */
  async function matchGiven(c: Context, id: number): Promise<void> {
    if (c.req.header('If-Match') !== undefined) requireMatch(c, tagOf(await actorOf(id)))
  }
}

/** What was decided, with the tag that the actor has now. */
function tagged<Body extends { readonly actor: object }, Status extends 200 | 201>(
  c: Context,
  body: Body,
  status: Status,
) {
  return c.json(body, status, { ETag: tagOf(body.actor) })
}

const unnamed = (id: number) =>
  new VolgensError(
    'actor-unknown',
    `no report names actor ${id} any more; expected one that /v1/actors lists`,
  )
