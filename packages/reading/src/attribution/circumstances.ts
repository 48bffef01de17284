import type { Span } from '@volgens/shapes'
import type { Circumstance } from '../words/circumstance.ts'
import { caveats } from './caveat.ts'
import { rowsOf } from './circumstance-words.ts'
import { cueSite, type CueSite } from './cue-site.ts'
import type { Draft } from './draft.ts'
import { isQuoted, type Passage } from './passage.ts'
import { voiceKind } from './situation.ts'
import { nounPhrase } from './source.ts'
import { cutOut } from './span-cutting.ts'
import { dependents, hasFeature, relation, spansOf, wordAt, type Tree } from '../syntax/tree.ts'

/**
 * Adds to settled drafts what stands around their cues: to whom it was said (addressee), on what occasion, through
 * what medium, with what reserve of the report (caveat), and the auxiliary that leaves open whether it was said
 * (modality). What hangs on the cue is cut out of source and content.
 *
 * "zei in een toespraak tegen de leden dat …": occasion "in een toespraak", addressee "de leden". An outlet that is
 * spoken to is both: "zei tegenover Reuters" (docs/decisions/0009).
 */
export function withCircumstances(drafts: readonly Draft[], passage: Passage): Draft[] {
  const sites = drafts.map((draft) => cueSite(draft, passage))
  const around = drafts.map((draft, i) => {
    const site = sites[i]
    return site === undefined ? draft : withSite(draft, site, passage)
  })
  return caveats(around, sites, passage)
}

function withSite(draft: Draft, site: CueSite, passage: Passage): Draft {
  const { tree } = site
  const phrases = site.phrases.filter((i) => sameSide(tree, i, draft, passage))
  const places = phrases.flatMap((i) => placeOf(tree, i, passage))
  const persons = phrases.flatMap((i) => personOf(tree, i, draft, passage))
  const addressees = [
    ...persons,
    ...places.flatMap(({ index }) => addresseeBelow(tree, index, draft, passage)),
  ]
  const media = [...places, ...persons.filter(({ outlet }) => outlet)]
  const spans = (found: readonly Phrase[]): Span[] =>
    spansOf(
      tree,
      [...new Set(found.flatMap((phrase) => phrase.words))].sort((a, b) => a - b),
    )
  const holes = spans([...places, ...persons.filter(({ cuts }) => cuts)])
  return {
    ...draft,
    source: cutOut(draft.source, holes, passage.text.text),
    content: isPhrase(draft) ? draft.content : cutOut(draft.content, holes, passage.text.text),
    negated: draft.negated || isDenied(site, passage),
    ...filled(
      'addressee',
      spansOf(
        tree,
        addressees.slice(0, 1).flatMap(({ party }) => party),
      ),
    ),
    ...filled('occasion', spans(places.filter(({ kind }) => kind === 'occasion'))),
    ...filled('medium', spans(media.filter(({ kind }) => kind !== 'occasion'))),
    ...filled('modality', modality(site, draft, passage)),
  }
}

/** Contents that are a phrase or a quotation as they stand: nothing that hangs on the cue got into them. */
const isPhrase = ({ rule }: Draft): boolean => /^quote-|-prepositional/.test(rule)

function filled<Field extends 'addressee' | 'occasion' | 'medium' | 'modality'>(
  field: Field,
  spans: readonly Span[],
): Partial<Pick<Draft, Field>> {
  const part: Partial<Record<Field, readonly Span[]>> = {}
  if (spans.length > 0) part[field] = spans
  return part
}

/** A phrase around a cue: `words` with its preposition, `party` without. */
interface Phrase {
  readonly index: number
  readonly kind: Circumstance['kind'] | 'person'
  readonly words: readonly number[]
  readonly party: readonly number[]
  readonly outlet: boolean
  /** It hangs there by its preposition, so that it is no part of what was said. */
  readonly cuts: boolean
}

/** Inside a quotation where the cue is inside, outside where that is outside. */
function sameSide(tree: Tree, index: number, draft: Draft, passage: Passage): boolean {
  return isQuoted(passage, wordAt(tree, index).start) === (draft.place === 'quoted')
}

/** An occasion or medium with a preposition that makes it one: *in* een toespraak, not *over* een toespraak. */
function placeOf(tree: Tree, index: number, { circumstances }: Passage): Phrase[] {
  const preposition = prepositionOf(tree, index)
  const isAdverb = preposition === undefined && relation(wordAt(tree, index)) === 'advmod'
  const row = rowsOf(tree, index, circumstances).find(
    ({ kind, prepositions }) =>
      PLACES.has(kind) &&
      (preposition === undefined
        ? isAdverb && prepositions.length === 0
        : prepositions.includes(preposition)),
  )
  return row === undefined ? [] : [phraseAt(tree, index, row.kind)]
}

const PLACES: ReadonlySet<string> = new Set([
  'occasion',
  'medium',
  'medium-name',
  'outlet',
  'outlet-name',
])

const isOutlet = (tree: Tree, index: number, { circumstances }: Passage): boolean =>
  rowsOf(tree, index, circumstances).some(({ kind }) => kind.startsWith('outlet'))

function phraseAt(tree: Tree, index: number, kind: Phrase['kind'], outlet = false): Phrase {
  const party = nounPhrase(tree, index)
  const cases = dependents(tree, index, 'case')
  const opening = [...cases, ...cases.flatMap((i) => dependents(tree, i, 'fixed'))]
  const words = [...new Set([...opening, ...party])].sort((a, b) => a - b)
  return { index, kind, words, party, outlet, cuts: cases.length > 0 }
}

function prepositionOf(tree: Tree, index: number): string | undefined {
  const first = dependents(tree, index, 'case')[0]
  return first === undefined ? undefined : wordAt(tree, first).form.toLowerCase()
}

/**
 * Whom a cue is directed at: the object of a verb that has its hearer for object ("told reporters that …") where it is a
 * person and not what was said, an indirect object, or a phrase with tegen, to.
 */
function personOf(tree: Tree, index: number, draft: Draft, passage: Passage): Phrase[] {
  const { start, deprel, head } = wordAt(tree, index)
  const outlet = isOutlet(tree, index, passage)
  const preposition = prepositionOf(tree, index)
  const { addressee } = passage.lexicon.grammarWords
  const directed = preposition !== undefined && addressee.has(preposition)
  const isHearer = HEARERS.has(deprel) && hasHearer(tree, head, passage)
  const isObject = preposition === undefined && (deprel === 'iobj' || isHearer)
  if (!isObject && !directed) return []
  if (holds(draft.source, start) || (holds(draft.content, start) && !mayCut(draft, directed)))
    return []
  const sure = outlet || (deprel === 'iobj' && isHearer && wordAt(tree, index).upos === 'NOUN')
  if (!sure && !isPerson(tree, index, passage)) return []
  return [phraseAt(tree, index, 'person', outlet)]
}

const HEARERS: ReadonlySet<string> = new Set(['obj', 'iobj', 'nsubj:pass'])

/** The verb, or the particle that it is known by (liet … weten), has the one spoken to for its object. */
function hasHearer(tree: Tree, verb: number, { circumstances }: Passage): boolean {
  return [verb, ...dependents(tree, verb, 'compound:prt')].some((i) =>
    rowsOf(tree, i, circumstances).some(({ kind }) => kind === 'hearer'),
  )
}

/** A phrase that the content was given because it hangs on the cue; where the frame asks for one it is the content. */
const mayCut = ({ rule }: Draft, directed: boolean): boolean =>
  directed && /^verb-(clause|question|infinitive)/.test(rule)

const holds = (spans: readonly Span[], offset: number): boolean =>
  spans.some(([start, end]) => start <= offset && offset < end)

/** A name, a person's pronoun, a noun for people or bodies. */
function isPerson(tree: Tree, index: number, passage: Passage): boolean {
  const word = wordAt(tree, index)
  const { weekdays, months } = passage.lexicon
  const form = word.form.toLowerCase()
  if (weekdays.has(form) || months.has(form) || hasFeature(word, 'Reflex=Yes')) return false
  if (word.upos === 'PRON') return isPersonal(form, passage)
  return ['name', 'person', 'group', 'body'].includes(voiceKind(tree, index, passage.lexicon))
}

function isPersonal(form: string, { lexicon }: Passage): boolean {
  return lexicon.pronouns.some(
    (pronoun) =>
      pronoun.form === form && pronoun.kind === 'personal' && pronoun.gender !== 'neuter',
  )
}

/** "in een brief aan de Kamer": the letter has its own addressee. */
function addresseeBelow(tree: Tree, place: number, draft: Draft, passage: Passage): Phrase[] {
  return dependents(tree, place, 'nmod', 'obl').flatMap((i) =>
    personOf(tree, i, { ...draft, content: [], source: [] }, passage),
  )
}

/** The auxiliaries that leave open whether it was said: *zou* gezegd hebben, *kan* niet zeggen, *may* have said. */
function modality({ tree, anchor, modal }: CueSite, draft: Draft, passage: Passage): Span[] {
  const words = passage.lexicon.grammarWords
  const isModal = (i: number): boolean =>
    !isName(tree, i) &&
    (words.modal.has(wordAt(tree, i).lemma.toLowerCase()) ||
      words.modal.has(wordAt(tree, i).form.toLowerCase()) ||
      words.reportative.has(wordAt(tree, i).form.toLowerCase()))
  const own = dependents(tree, anchor, 'aux').filter(isModal)
  const above = modal === undefined || draft.act === 'will' ? [] : [modal]
  return spansOf(
    tree,
    [...own, ...above].sort((a, b) => a - b),
  )
}

/** "Theresa May said": a capital inside the sentence makes no auxiliary. */
const isName = (tree: Tree, index: number): boolean =>
  index > 0 && /^\p{Lu}/u.test(wordAt(tree, index).form)

/** "wil niet bevestigen", "niemand zegt", "geen enkele partij zegt": denied where the cue's own words are not. */
function isDenied({ tree, anchor, modal }: CueSite, { lexicon }: Passage): boolean {
  const { negator } = lexicon.grammarWords
  const isNegator = (i: number): boolean => negator.has(wordAt(tree, i).form.toLowerCase())
  const verbs = modal === undefined ? [anchor] : [anchor, modal]
  const subjects = verbs.flatMap((verb) => dependents(tree, verb, 'nsubj'))
  return (
    subjects.some((i) => isNegator(i) || dependents(tree, i, 'det').some(isNegator)) ||
    (modal !== undefined && dependents(tree, modal, 'advmod').some(isNegator))
  )
}
