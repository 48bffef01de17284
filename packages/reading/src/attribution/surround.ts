import type { QuotationPlace } from './passage.ts'
import { hasFeature, type Tree } from './tree.ts'

/** The words outside a quotation in its own first and last sentence. */
export interface Surround {
  readonly place: QuotationPlace
  readonly before: Tree
  readonly after: Tree
  readonly first: number
  readonly last: number
}

/** Nothing but punctuation or a conjunction shares its sentences. */
export function standsAlone(surround: Surround): boolean {
  const back = surround.after.words.slice(surround.last + 1).filter((w) => w.upos !== 'PUNCT')
  return opensSentence(surround) && back.length === 0
}

/** Nothing but punctuation or a conjunction stands before it in its sentence. */
export function opensSentence({ before, first }: Surround): boolean {
  const front = before.words.slice(0, first)
  return front.every(({ upos }) => ['PUNCT', 'CCONJ', 'INTJ'].includes(upos))
}

/** Long enough to be something said: more than a name or a title. */
export function isUtterance({ place, before, after, first, last }: Surround): boolean {
  if (place.first.tree !== place.last.tree) return true
  const words = before.words.slice(first + 1, last).filter((w) => w.upos !== 'PUNCT')
  const hasVerb = words.some((w) => hasFeature(w, 'VerbForm=Fin'))
  const ends =
    /[.!?…]$/.test(after.words[last - 1]?.form ?? '') ||
    /^[.!?…]/.test(after.words[last + 1]?.form ?? '')
  return (hasVerb && words.length >= 3) || (ends && words.length >= 4)
}
