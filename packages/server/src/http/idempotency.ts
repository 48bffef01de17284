import { createHash } from 'node:crypto'
import { claimKey, dropKey, keepAnswer, type KeptAnswer, type Store } from '@volgens/record'
import type { Context } from 'hono'
import { badRequest } from '../errors.ts'
import type { Api } from './api.ts'
import { isForm } from './body-limit.ts'
import { answerProblem } from './problem.ts'

/** Of an `Idempotency-Key`. */
export const KEY_PATTERN = '^[\\x21-\\x7e]{1,200}$'

/** What of an answer is kept beside its body. */
const KEPT_HEADERS = ['Content-Type', 'Location', 'ETag']

/**
 * A POST with an `Idempotency-Key` is done once: sent again within a day it gets the same answer. What was refused or went
 * wrong may be tried again under the same key.
 */
export function addIdempotency(api: Api, store: Store): void {
  api.on('POST', '/v1/*', async (c, next) => {
    const key = c.req.header('Idempotency-Key')
    if (key === undefined) return next()
    if (!new RegExp(KEY_PATTERN, 'u').test(key))
      throw badRequest(
        'an Idempotency-Key with other characters',
        '1 to 200 letters, digits and marks of ASCII',
      )
    const claim = await claimKey(store, key, await fingerprint(c))
    switch (claim.kind) {
      case 'answered':
        return again(claim.answer)
      case 'in-use':
        return answerProblem(c, 'key-in-use', KEY_IN_USE)
      case 'other-request':
        return answerProblem(c, 'key-reused', KEY_REUSED)
      case 'mine':
        await next()
        return keep(c, store, key)
    }
  })
}

const KEY_IN_USE =
  'the request with this Idempotency-Key is still being done; expected its end; ask again in a moment'
const KEY_REUSED =
  'another request had this Idempotency-Key; expected a new key for a new request; nothing was changed'

async function keep(c: Context, store: Store, key: string): Promise<undefined> {
  const { status, headers } = c.res
  if (status < 200 || status >= 300) {
    await dropKey(store, key)
    return
  }
  const kept = KEPT_HEADERS.flatMap((name) => {
    const value = headers.get(name)
    return value === null ? [] : [[name, value]]
  })
  const body = await c.res.clone().text()
  await keepAnswer(store, key, { status, headers: Object.fromEntries(kept) as never, body })
}

const again = ({ status, headers, body }: KeptAnswer) =>
  new Response(status === 204 ? null : body, {
    status,
    headers: { ...headers, 'Idempotency-Replayed': 'true' },
  })

/** Of what is asked. A form goes by while it is read, so that its length stands for its files. */
async function fingerprint(c: Context): Promise<string> {
  const { pathname, search } = new URL(c.req.url)
  const hash = createHash('sha256').update(`${c.req.method} ${pathname}${search}\n`)
  if (isForm(c)) hash.update(c.req.header('Content-Length') ?? '')
  else hash.update(new Uint8Array(await c.req.arrayBuffer()))
  return hash.digest('hex')
}
