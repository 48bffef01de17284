import type { Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { tooLarge } from '../errors.ts'
import type { Api } from './api.ts'

/** Of one request as JSON; of a pasted text. A form with files has limits of its own. */
const BODY_BYTES = 1_000_000
const TEXT_BYTES = 10_000_000

const PASTED = '/v1/imports'

/** Takes no more of a body than its route can want. */
export function addBodyLimit(api: Api): void {
  const usual = atMost(BODY_BYTES)
  const text = atMost(TEXT_BYTES)
  api.use('/v1/*', (c, next) => {
    if (c.req.path !== PASTED) return usual(c, next)
    return isForm(c) ? next() : text(c, next)
  })
}

/** Whether the body is a form with files. */
export const isForm = (c: Context) =>
  /^multipart\/form-data\b/i.test(c.req.header('Content-Type') ?? '')

const atMost = (maxSize: number) =>
  bodyLimit({
    maxSize,
    onError() {
      throw tooLarge('a body', maxSize)
    },
  })
