import { overlap, sizeOf, type Span, type Statement } from '@volgens/shapes'
import { arrange, itemsAt, type Blocks } from '../text/around.ts'
import type { Passage, QuotationPlace } from '../attribution/passage.ts'
import { voiceKind } from '../attribution/situation.ts'
import { hasFeature, wordAt, type Tree } from '../syntax/tree.ts'
import { labelConcept } from '../syntax/label-concept.ts'
import type { NamingDraft } from './naming.ts'

/** A whole report with what was said in it, as the rules of namings see it. */
export interface Scene {
  readonly passage: Passage
  readonly statements: Blocks<Statement>
  /** Where the short quotations begin, those that may be a label, and where each ends. */
  readonly opened: ReadonlyMap<number, number>
  /** Lemmas of the nouns that tell an event: staking, operatie. */
  readonly deeds: ReadonlySet<string>
  /** Short quotations by the sentence that they lie in. */
  readonly byTree: ReadonlyMap<number, readonly QuotationPlace[]>
}

/** How long a label between marks may be, in code units. */
const LONGEST = 80

export function openScene(passage: Passage, statements: readonly Statement[]): Scene {
  const short = passage.text.quotations.filter(({ parts }) => sizeOf(parts) <= LONGEST)
  return {
    passage,
    statements: arrange(statements, ({ content }) => content),
    deeds: new Set(
      passage.lexicon.events.filter(({ kind }) => kind === 'noun').map(({ lemma }) => lemma),
    ),
    opened: new Map(short.flatMap(({ parts }) => parts.map(([start, end]) => [start, end]))),
    byTree: byTree(passage),
  }
}

function byTree({ places }: Passage): Map<number, QuotationPlace[]> {
  const found = new Map<number, QuotationPlace[]>()
  for (const place of places) {
    if (place === undefined || place.first.tree !== place.last.tree) continue
    const there = found.get(place.first.tree)
    if (there === undefined) found.set(place.first.tree, [place])
    else there.push(place)
  }
  return found
}

/** The smallest statement whose content holds all of some spans. */
export function statementAround(
  { statements }: Scene,
  spans: readonly Span[],
): Statement | undefined {
  const holds = ({ content }: Statement): boolean =>
    spans.every(([start, end]) => content.some(([a, b]) => a <= start && end <= b))
  return itemsAt(statements, spans[0]?.[0] ?? 0)
    .filter(holds)
    .reduce<Statement | undefined>(
      (best, next) =>
        best !== undefined && sizeOf(best.content) <= sizeOf(next.content) ? best : next,
      undefined,
    )
}

/** Whether some statement's content touches a span. */
export function isSaid({ statements }: Scene, span: Span): boolean {
  const touching = [...itemsAt(statements, span[0]), ...itemsAt(statements, span[1] - 1)]
  return touching.some(({ content }) => content.some((part) => overlap(part, span) > 0))
}

/** Whether a word stands in a line above the text. */
export function isHeading({ text }: Passage, tree: Tree): boolean {
  return text.paragraphs[tree.sentence.paragraph]?.kind === 'heading'
}

/** A noun that judges whom it names. The parser may take an unknown one for a verb. */
export function isEpithet(tree: Tree, index: number, { lexicon }: Passage): boolean {
  return hasKind(tree, index, lexicon.namingWords.epithet)
}

/** One that takes sides only beside an epithet. */
export function isPartisan(tree: Tree, index: number, { lexicon }: Passage): boolean {
  return hasKind(tree, index, lexicon.namingWords.partisan)
}

/** One that somebody chose among others: it judges, or takes a side. */
export const isLoaded = (tree: Tree, index: number, passage: Passage): boolean =>
  wordAt(tree, index).upos === 'NOUN' &&
  (isEpithet(tree, index, passage) ||
    isPartisan(tree, index, passage) ||
    hasKind(tree, index, passage.lexicon.namingWords.side))

function hasKind(tree: Tree, index: number, words: ReadonlySet<string>): boolean {
  const { lemma, upos } = wordAt(tree, index)
  return upos !== 'ADJ' && words.has(lemma.toLowerCase())
}

/** A noun for a person or a group. */
export function isPartyNoun(tree: Tree, index: number, { lexicon }: Passage): boolean {
  const { upos, lemma } = wordAt(tree, index)
  if (upos !== 'NOUN') return false
  const kind = voiceKind(tree, index, lexicon)
  return (
    kind === 'person' || kind === 'group' || lexicon.namingWords.people.has(lemma.toLowerCase())
  )
}

export const isPlural = (tree: Tree, index: number): boolean =>
  hasFeature(wordAt(tree, index), 'Number=Plur')

/** The spans of a label, and what else follows from the word that heads it. */
export function labelled(
  scene: Scene,
  tree: Tree,
  head: number,
  label: readonly Span[],
): Pick<NamingDraft, 'label' | 'quoted' | 'head' | 'concept'> {
  const quoted = label.some((span) => hasMark(scene, span))
  return {
    label: label.map((span) => closed(span, scene)),
    quoted,
    head: wordAt(tree, head).lemma.toLowerCase(),
    concept: labelConcept(tree, head, scene.passage.lexicon),
  }
}

/** With the mark that closes one which opens within a span, right behind it: de "agressor". */
function closed([start, end]: Span, { opened }: Scene): Span {
  for (let at = start + 1; at < end; at++) if (opened.get(at) === end + 1) return [start, end + 1]
  return [start, end]
}

/** Whether a mark opens in a span or right before it. */
export function hasMark({ opened }: Scene, [start, end]: Span): boolean {
  for (let at = start - 1; at < end; at++) if (opened.has(at)) return true
  return false
}
