import type { CompareWords } from './words.ts'

/** What says that a list was cut, and how to have all of it; nothing where it was not. */
export const moreLine = (left: number, what: string, { more }: CompareWords): string[] =>
  left > 0 ? [`  ${more(left, what)}`, ''] : []

/** The first of a list; all of it for 0. */
export const limited = <Each>(list: readonly Each[], limit: number): readonly Each[] =>
  limit === 0 ? list : list.slice(0, limit)
