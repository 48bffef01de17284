import type { Word } from '@volgens/shapes'
import type { Vocabulary } from './vocabulary.ts'

/**
 * When the clause around a time expression plays, as its finite verb says. `future` only with an auxiliary for it;
 * `present` may tell of the past or of what is to come; `open` where no verb decides.
 */
export type Tense = 'past' | 'present' | 'future' | 'open'

/** The words of a sentence with the auxiliaries and copulas of each: made once a sentence. */
export interface Clauses {
  readonly words: readonly Word[]
  readonly helpers: ReadonlyMap<number, readonly Word[]>
}

export function clausesOf(words: readonly Word[]): Clauses {
  const helpers = new Map<number, Word[]>()
  for (const word of words) {
    if (!/^(aux|cop)/.test(word.deprel)) continue
    const known = helpers.get(word.head)
    if (known === undefined) helpers.set(word.head, [word])
    else known.push(word)
  }
  return { words, helpers }
}

/** The tense around the words from first to last (both in it). */
export function tenseAround(
  clauses: Clauses,
  first: number,
  last: number,
  vocabulary: Vocabulary,
): Tense {
  const { words } = clauses
  const start = outermost(words, first, last)
  const nominal = ['nmod', 'appos', 'conj'].includes(words[start]?.deprel.split(':')[0] ?? '')
  const tense = tenseAbove(clauses, start, vocabulary, 0)
  // "de wedstrijd van zaterdag gaat niet door": the verb says nothing sure of what hangs on a noun.
  return nominal && tense === 'present' ? 'open' : tense
}

/** Whether what the words from first to last end goes on after it is told: was extended until, is closed until. */
export function lastsOn(
  { words, helpers }: Clauses,
  first: number,
  last: number,
  { lasting }: Vocabulary,
): boolean {
  const verb = words[outermost(words, first, last)]?.head ?? -1
  const now = (helpers.get(verb) ?? []).filter(({ feats }) => feats.includes('Tense=Pres'))
  return [words[verb], ...now].some((word) => word !== undefined && lasting.has(word.lemma))
}

/** The word of a phrase that hangs on a word outside it. */
function outermost(words: readonly Word[], first: number, last: number): number {
  for (let index = first; index <= last; index++) {
    const head = words[index]?.head ?? -1
    if (head < first || head > last) return index
  }
  return first
}

/** Heads to climb at most: no clause is deeper, and a broken parse of thousands of words stays cheap. */
const STEPS = 40

/** The tense of the nearest verb, or noun with a copula, that a word hangs under. */
function tenseAbove(
  clauses: Clauses,
  start: number,
  vocabulary: Vocabulary,
  climbed: number,
): Tense {
  let here = clauses.words[start]?.head ?? -1
  for (let steps = climbed; here >= 0 && steps < STEPS; steps++) {
    const word = clauses.words[here]
    if (word === undefined) return 'open'
    const verbal = ['VERB', 'AUX'].includes(word.upos) && word.deprel !== 'amod'
    const helpers = clauses.helpers.get(here) ?? []
    if (verbal || helpers.some(({ deprel }) => deprel === 'cop')) {
      return (
        tenseOf(word, helpers, vocabulary) ??
        withoutFinite(word, tenseAbove(clauses, here, vocabulary, steps + 1))
      )
    }
    here = word.head
  }
  return 'open'
}

/** The tense that a verb and its helpers tell; undefined where neither is finite. */
function tenseOf(
  verb: Word,
  helpers: readonly Word[],
  { auxiliaries, reporting }: Vocabulary,
): Tense | undefined {
  const finite = [verb, ...helpers].find(({ feats }) => feats.includes('VerbForm=Fin'))
  const kinds = helpers.map(({ lemma }) => auxiliaries.get(lemma))
  if (finite === undefined) {
    return kinds.includes('future') ? 'future' : kinds.includes('perfect') ? 'past' : undefined
  }
  // "zou vrijdag worden gehouden", "was to be held": past in form, open in what it tells.
  if (kinds.includes('future') || kinds.includes('modal')) {
    return finite.feats.includes('Tense=Past') ? 'open' : 'future'
  }
  if (finite.feats.includes('Tense=Past')) return 'past'
  if (kinds.includes('perfect') && [verb, ...helpers].some(isParticiple)) return 'past'
  return reporting.has(verb.lemma) ? 'past' : 'present'
}

const isParticiple = ({ feats }: Word): boolean => feats.includes('VerbForm=Part')

/** "wil vrijdag vertrekken": what is wanted is to come; "wilde vrijdag vertrekken": as the verb above says. */
function withoutFinite({ feats }: Word, above: Tense): Tense {
  return feats.includes('VerbForm=Inf') && above === 'present' ? 'future' : above
}
