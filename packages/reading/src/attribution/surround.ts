import type { Word } from '@volgens/shapes'
import type { QuotationPlace } from './passage.ts'
import { hasFeature, type Tree } from '../syntax/tree.ts'

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

/**
 * Something said rather than a name or a title: several sentences; three words with a verb; four words that end as a
 * sentence does, or fewer that have a sentence or the rest of it for themselves and are not written as a title.
 */
export function isUtterance(surround: Surround): boolean {
  const { place, before, after, first, last } = surround
  if (place.first.tree !== place.last.tree) return true
  const words = before.words.slice(first + 1, last).filter((w) => w.upos !== 'PUNCT')
  if (isTitle(words)) return false
  if (words.length >= 3 && words.some((w) => hasFeature(w, 'VerbForm=Fin'))) return true
  const endsInside = isEnd(after.words[last - 1]?.form)
  if (words.length >= 4) return endsInside || isEnd(after.words[last + 1]?.form)
  return endsInside && (standsAlone(surround) || words.slice(1).some(isPlain))
}

/** Several words, each that counts with a capital, and not all in capitals: ‘All Bets Are Off’. */
function isTitle(words: readonly Word[]): boolean {
  const counting = words.filter(({ upos }) => CONTENT.has(upos))
  return (
    counting.length > 1 &&
    counting.every(({ form }) => /^[\p{Lu}\p{N}]/u.test(form)) &&
    words.some(({ form }) => /\p{Ll}/u.test(form))
  )
}

const CONTENT = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'ADV', 'PRON'])

const isEnd = (form: string | undefined): boolean => /^(?:[.!?…]|\.\.\.)/.test(form ?? '')

/** A word that a title would write with a capital. */
const isPlain = ({ form, upos }: Word): boolean =>
  ['NOUN', 'VERB', 'ADJ', 'ADV', 'PRON'].includes(upos) && /^\p{Ll}/u.test(form)
