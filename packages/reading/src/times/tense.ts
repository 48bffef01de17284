import type { Word } from '@volgens/shapes'
import type { Vocabulary } from './vocabulary.ts'

/**
 * When the clause around a time expression plays, as its finite verb says. `future` only with an auxiliary for it;
 * `present` may tell of the past or of what is to come; `open` where no verb decides.
 */
export type Tense = 'past' | 'present' | 'future' | 'open'

/** The tense around the words from first to last (both in it). */
export function tenseAround(
  words: readonly Word[],
  first: number,
  last: number,
  vocabulary: Vocabulary,
): Tense {
  const start = outermost(words, first, last)
  const nominal = ['nmod', 'appos', 'conj'].includes(words[start]?.deprel.split(':')[0] ?? '')
  const verb = predicateAbove(words, start)
  const tense = verb === undefined ? 'open' : tenseOf(words, verb, vocabulary)
  // "de wedstrijd van zaterdag gaat niet door": the verb says nothing sure of what hangs on a noun.
  return nominal && tense === 'present' ? 'open' : tense
}

/** The word of a phrase that hangs on a word outside it. */
function outermost(words: readonly Word[], first: number, last: number): number {
  for (let index = first; index <= last; index++) {
    const head = words[index]?.head ?? -1
    if (head < first || head > last) return index
  }
  return first
}

/** The nearest verb, or noun with a copula, that a word hangs under. */
function predicateAbove(words: readonly Word[], start: number): number | undefined {
  let here = words[start]?.head ?? -1
  for (let steps = 0; here >= 0 && steps < words.length; steps++) {
    const word = words[here]
    if (word === undefined) return undefined
    const verbal = ['VERB', 'AUX'].includes(word.upos) && word.deprel !== 'amod'
    if (verbal || hasCopula(words, here)) return here
    here = word.head
  }
  return undefined
}

const hasCopula = (words: readonly Word[], head: number): boolean =>
  words.some((word) => word.head === head && word.deprel === 'cop')

function tenseOf(words: readonly Word[], predicate: number, vocabulary: Vocabulary): Tense {
  const verb = words[predicate]
  if (verb === undefined) return 'open'
  const helpers = words.filter(
    ({ head, deprel }) => head === predicate && /^(aux|cop)/.test(deprel),
  )
  const finite = [verb, ...helpers].find(({ feats }) => feats.includes('VerbForm=Fin'))
  const kinds = helpers.map(({ lemma }) => vocabulary.auxiliaries.get(lemma))
  if (finite === undefined) return withoutFinite(words, predicate, kinds, vocabulary)
  // "zou vrijdag worden gehouden", "was to be held": past in form, open in what it tells.
  if (kinds.includes('future') || kinds.includes('modal')) {
    return finite.feats.includes('Tense=Past') ? 'open' : 'future'
  }
  if (finite.feats.includes('Tense=Past')) return 'past'
  if (kinds.includes('perfect') && [verb, ...helpers].some(isParticiple)) return 'past'
  return vocabulary.reporting.has(verb.lemma) ? 'past' : 'present'
}

const isParticiple = ({ feats }: Word): boolean => feats.includes('VerbForm=Part')

/** An infinitive or participle on its own: the clause above says when; "will" has no tense mark in some parses. */
function withoutFinite(
  words: readonly Word[],
  predicate: number,
  kinds: readonly (string | undefined)[],
  vocabulary: Vocabulary,
): Tense {
  if (kinds.includes('future')) return 'future'
  if (kinds.includes('perfect')) return 'past'
  const infinitive = words[predicate]?.feats.includes('VerbForm=Inf') ?? false
  const above = predicateAbove(words, predicate)
  if (above === undefined || above >= words.length) return 'open'
  const tense = isBelowItself(words, above, predicate) ? 'open' : tenseOf(words, above, vocabulary)
  // "wil vrijdag vertrekken": what is wanted is to come; "wilde vrijdag vertrekken": who knows.
  if (!infinitive) return tense
  return tense === 'present' ? 'future' : tense
}

/** A tree has no rings; a broken parse must not make one of us. */
function isBelowItself(words: readonly Word[], above: number, below: number): boolean {
  let here = above
  for (let steps = 0; here >= 0 && steps <= words.length; steps++) {
    if (here === below) return true
    here = words[here]?.head ?? -1
  }
  return false
}
