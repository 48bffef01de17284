import { VolgensError } from '@volgens/shapes'
import type { Context } from 'hono'

/** A place in a list whose order does not change, as an opaque word. */
export const writeOffset = (offset: number) => Buffer.from(`o${offset}`).toString('base64url')

/** Throws `bad-cursor`. */
export function readOffset(cursor: string | undefined): number {
  if (cursor === undefined) return 0
  const found = /^o(\d{1,9})$/.exec(Buffer.from(cursor, 'base64url').toString('latin1'))
  if (found === null)
    throw new VolgensError(
      'bad-cursor',
      `${cursor.slice(0, 50)} is no place in this list; expected the \`next\` of the page before; begin without it`,
    )
  return Number(found[1])
}

/** Says where the next page is (RFC 8288). */
export function linkNext(c: Context, next: string | undefined): void {
  if (next === undefined) return
  const url = new URL(c.req.url)
  url.searchParams.set('after', next)
  c.header('Link', `<${url.pathname}${url.search}>; rel="next"`)
}
