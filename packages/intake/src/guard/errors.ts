import { VolgensError } from '@volgens/shapes'

/*
 * Codes of this folder:
 *
 * takes-too-long    a document keeps its parser busy beyond the time limit
 * takes-too-much    a document needs more memory than the limit, or says that it will
 * parser-failed     a parser stopped in a way that we did not foresee
 */

export const takesTooLong = (name: string, seconds: number) =>
  new VolgensError(
    'takes-too-long',
    `${name} was not read after ${seconds} seconds; expected a document that takes far less; split it, or save it anew with the program that made it`,
  )

/** found: what shows that it is too much. */
export const takesTooMuch = (name: string, found: string) =>
  new VolgensError(
    'takes-too-much',
    `${name} ${found}; expected a document of ordinary size; split it, or save it anew with the program that made it`,
  )

export const parserFailed = (name: string, cause: unknown) =>
  new VolgensError(
    'parser-failed',
    `${name} made its parser stop (${cause instanceof Error ? cause.message : String(cause)}); expected it to be read or refused; save it anew with the program that made it, and report this`,
    { cause },
  )
