import { VolgensError } from '@volgens/shapes'
import type { Context } from 'hono'

/** A place in a list whose order does not change, as an opaque word. */
export const writeOffset = (offset: number) => write('o', [offset])

/** Throws `bad-cursor`. */
export const readOffset = (cursor: string | undefined) => read('o', cursor, 1)[0] ?? 0

/** A place in the chain of decisions: one number. */
export const writeSeq = (seq: number) => write('d', [seq])

/** Throws `bad-cursor`. */
export const readSeq = (cursor: string | undefined) => read('d', cursor, 1)[0]

/** A place in a list of what reports have: how many reports, and how much of the next one, lie before it. */
export const writeWithin = (reports: number, things: number) => write('r', [reports, things])

/** Throws `bad-cursor`. */
export function readWithin(cursor: string | undefined): { reports: number; things: number } {
  const [reports = 0, things = 0] = read('r', cursor, 2)
  return { reports, things }
}

const write = (kind: string, numbers: readonly number[]) =>
  Buffer.from(`${kind}${numbers.join('.')}`).toString('base64url')

/** The numbers of a cursor of this kind; none without one. */
function read(kind: string, cursor: string | undefined, count: number): number[] {
  if (cursor === undefined) return []
  const word = Buffer.from(cursor, 'base64url').toString('latin1')
  const numbers = word.slice(1).split('.')
  const whole = numbers.length === count && numbers.every((each) => /^\d{1,9}$/.test(each))
  if (!word.startsWith(kind) || !whole)
    throw new VolgensError(
      'bad-cursor',
      `${cursor.slice(0, 50)} is no place in this list; expected the \`next\` of the page before; begin without it`,
    )
  return numbers.map(Number)
}

/** Says where the next page is (RFC 8288). */
export function linkNext(c: Context, next: string | undefined): void {
  if (next === undefined) return
  const url = new URL(c.req.url)
  url.searchParams.set('after', next)
  c.header('Link', `<${url.pathname}${url.search}>; rel="next"`)
}
