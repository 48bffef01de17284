import { VolgensError } from '@volgens/shapes'
import type { Context } from 'hono'

/** A place in a list whose order does not change, as an opaque word. */
export const writeOffset = (offset: number) => write('o', offset)

/** Throws `bad-cursor`. */
export const readOffset = (cursor: string | undefined) => read('o', cursor) ?? 0

/** A place in the chain of decisions: one number. */
export const writeSeq = (seq: number) => write('d', seq)

/** Throws `bad-cursor`. */
export const readSeq = (cursor: string | undefined) => read('d', cursor)

const write = (kind: string, at: number) => Buffer.from(`${kind}${at}`).toString('base64url')

function read(kind: string, cursor: string | undefined): number | undefined {
  if (cursor === undefined) return undefined
  const word = Buffer.from(cursor, 'base64url').toString('latin1')
  if (!word.startsWith(kind) || !/^\d{1,9}$/.test(word.slice(1)))
    throw new VolgensError(
      'bad-cursor',
      `${cursor.slice(0, 50)} is no place in this list; expected the \`next\` of the page before; begin without it`,
    )
  return Number(word.slice(1))
}

/** Says where the next page is (RFC 8288). */
export function linkNext(c: Context, next: string | undefined): void {
  if (next === undefined) return
  const url = new URL(c.req.url)
  url.searchParams.set('after', next)
  c.header('Link', `<${url.pathname}${url.search}>; rel="next"`)
}
