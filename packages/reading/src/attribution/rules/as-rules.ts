import { cuesAt } from '../cue-index.ts'
import type { Proposal } from '../draft.ts'
import type { Passage } from '../passage.ts'
import type { ReadTree } from '../read-tree.ts'
import { voiceKind } from '../situation.ts'
import { isPassive, phraseSpans } from '../source.ts'
import {
  clauseAbove,
  dependents,
  hasFeature,
  relation,
  spansOf,
  subtree,
  wordAt,
  type Tree,
} from '../../syntax/tree.ts'
import { firstWord } from './marked-clause.ts'

/** "De brug is, zoals de burgemeester zei, veilig", "as the mayor put it": the clause around it is the content. */
export const asClause: ReadTree = (tree, passage) =>
  tree.words.flatMap(({ upos }, verb) => {
    const marker = upos === 'VERB' ? markerOf(tree, verb, passage) : undefined
    return marker === undefined ? [] : asDrafts(tree, verb, marker, passage)
  })

/** The word that opens the aside (zoals, naar, as), where it stands beside another clause. */
function markerOf(tree: Tree, verb: number, passage: Passage): number | undefined {
  const { head, deprel } = wordAt(tree, verb)
  if (head < 0 || !['advcl', 'parataxis', 'ccomp'].includes(deprel)) return undefined
  const opening = firstWord(tree, verb)
  const form = opening === undefined ? '' : wordAt(tree, opening).form.toLowerCase()
  const before = tree.words[(opening ?? 0) - 1]
  const parted = before === undefined || before.upos === 'PUNCT'
  return parted && passage.lexicon.grammarWords.as.has(form) ? opening : undefined
}

function asDrafts(tree: Tree, verb: number, marker: number, passage: Passage): Proposal[] {
  const told = clauseAround(tree, verb)
  if (told === undefined || !reports(tree, verb, marker, passage)) return []
  const passive = isPassive(tree, verb) || hasAgent(tree, verb)
  const voice = speaker(tree, verb, marker, passive)
  if (voice === undefined && !passive) return []
  const aside = new Set(subtree(tree, verb))
  const group = [verb, ...dependents(tree, verb, 'aux', 'compound:prt')]
  return [
    {
      rule: 'as-clause',
      act: 'say',
      source: voice === undefined ? [] : phraseSpans(tree, voice),
      voice: voiceKind(tree, voice, passage.lexicon),
      cue: spansOf(
        tree,
        group.sort((a, b) => a - b),
      ),
      content: spansOf(
        tree,
        subtree(tree, told).filter((i) => !aside.has(i)),
      ),
      anonymous: voice === undefined,
      implicit: false,
      negated: false,
    },
  ]
}

/** The clause that the aside stands in, also where the tree hangs it on one of its nouns. */
function clauseAround(tree: Tree, verb: number): number | undefined {
  let told = clauseAbove(tree, verb)
  while (
    told !== undefined &&
    ['nmod', 'obl', 'appos', 'obj'].includes(relation(wordAt(tree, told)))
  ) {
    told = clauseAbove(tree, told)
  }
  return told
}

/** A verb of saying with nothing said below it, or one of putting into words with its empty object (put it). */
function reports(tree: Tree, verb: number, marker: number, passage: Passage): boolean {
  const complements = dependents(tree, verb, 'obj', 'iobj', 'ccomp', 'xcomp').filter(
    (i) => !isMarked(tree, i, marker),
  )
  const { phrasing } = passage.lexicon.grammarWords
  const empty = complements.filter((i) => isEmpty(tree, i, passage))
  if (phrasing.has(wordAt(tree, verb).lemma.toLowerCase()) && empty.length > 0) return true
  const says = cuesAt(tree, verb, passage.cues).some(
    ({ kind, act, frames }) => kind === 'verb' && act === 'say' && frames.has('clause'),
  )
  return (
    says && complements.length === empty.length && (isFinite(tree, verb) || hasAgent(tree, verb))
  )
}

const hasAgent = (tree: Tree, verb: number): boolean =>
  dependents(tree, verb, 'obl:agent').length > 0

const isFinite = (tree: Tree, verb: number): boolean =>
  [verb, ...dependents(tree, verb, 'aux')].some((i) => hasFeature(wordAt(tree, i), 'VerbForm=Fin'))

const isEmpty = (tree: Tree, index: number, passage: Passage): boolean =>
  passage.lexicon.grammarWords['empty-object'].has(wordAt(tree, index).form.toLowerCase())

/** "naar de politie meldt": the tree may take the opening word for the subject's preposition. */
const isMarked = (tree: Tree, index: number, marker: number): boolean =>
  wordAt(tree, marker).head === index

function speaker(tree: Tree, verb: number, marker: number, passive: boolean): number | undefined {
  if (passive) return dependents(tree, verb, 'obl:agent')[0]
  const subject = dependents(tree, verb, 'nsubj').find((i) => relation(wordAt(tree, i)) === 'nsubj')
  return subject ?? dependents(tree, verb, 'obj', 'obl').find((i) => isMarked(tree, i, marker))
}
