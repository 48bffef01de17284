import type { Cue } from '../../words/cue.ts'
import type { Proposal } from '../draft.ts'
import { isQuoted, sitesOf, type Passage } from '../passage.ts'
import type { ReadTree } from '../read-tree.ts'
import { voiceKind } from '../situation.ts'
import { isPassive, phraseSpans } from '../source.ts'
import { dependents, hasFeature, relation, spansOf, wordAt, type Tree } from '../../syntax/tree.ts'
import { isNegated, type VerbSite } from '../verb-site.ts'
import { evidenceDraft, evidenceSites, isNominal } from './evidence-rules.ts'
import { markedClause } from './marked-clause.ts'

/** "Het zwembad gaat open. Dat zei de burgemeester": the content is the word and the sentence that it stands for. */
export const anaphor: ReadTree = (tree, passage) => {
  const opening = openingAnaphor(tree, passage)
  if (opening === undefined) return []
  const before = sentenceBefore(tree, passage)
  if (before.length === 0) return []
  const content = isPronoun(tree, opening) ? [...before, ...spansOf(tree, [opening])] : before
  const shown = evidenceSites(tree, passage).filter(({ index }) => carries(tree, index, opening))
  if (shown[0] !== undefined)
    return [{ ...evidenceDraft(tree, shown[0], content, passage), rule: 'anaphor' }]
  return sitesOf(tree, passage)
    .filter(
      ({ anchor }) => carries(tree, anchor, opening) || isCleft(tree, anchor, opening, passage),
    )
    .flatMap((site) => saidDrafts(tree, site, opening, content, passage))
    .slice(0, 1)
}

/** dat, this; not zo, so: that is no part of what is said. */
function isPronoun(tree: Tree, index: number): boolean {
  const word = wordAt(tree, index)
  return word.upos === 'PRON' && word.deprel !== 'det' && hasFeature(word, 'PronType=Dem')
}

/** The word that opens the sentence, where it stands for what was said. */
function openingAnaphor(tree: Tree, passage: Passage): number | undefined {
  const opening = tree.words.findIndex(({ upos }) => upos !== 'PUNCT')
  const word = tree.words[opening]
  if (word === undefined || !passage.lexicon.grammarWords.anaphor.has(word.form.toLowerCase()))
    return undefined
  return isPronoun(tree, opening) || word.upos === 'ADV' ? opening : undefined
}

const STANDS_FOR = new Set(['obj', 'nsubj', 'ccomp', 'obl', 'iobj', 'expl', 'csubj', 'advmod'])

/** Whether the word is what the main verb says: its object, or what the tree takes for its subject, right before it. */
function carries(tree: Tree, verb: number, opening: number): boolean {
  const word = wordAt(tree, opening)
  const next = tree.words[opening + 1]
  return (
    word.head === verb &&
    STANDS_FOR.has(relation(word)) &&
    wordAt(tree, verb).head < 0 &&
    (opening + 1 === verb || (next?.head === verb && relation(next) === 'aux'))
  )
}

/** "That is what the minister said". */
function isCleft(tree: Tree, verb: number, opening: number, passage: Passage): boolean {
  const { head, deprel } = wordAt(tree, verb)
  const what = tree.words[head]
  return (
    deprel === 'acl:relcl' &&
    what !== undefined &&
    what.head < 0 &&
    wordAt(tree, opening).head === head &&
    passage.lexicon.grammarWords.question.has(what.form.toLowerCase())
  )
}

/** The sentence before, none where it is a quotation: that has a rule of its own. */
function sentenceBefore(tree: Tree, passage: Passage): Proposal['content'] {
  const before = passage.trees[tree.index - 1]?.sentence
  if (
    before === undefined ||
    isQuoted(passage, before.end - 1) !== isQuoted(passage, tree.sentence.start)
  )
    return []
  return [[before.start, before.end]]
}

function saidDrafts(
  tree: Tree,
  site: VerbSite,
  opening: number,
  content: Proposal['content'],
  passage: Passage,
): Proposal[] {
  if (!standsFor(tree, site, opening, passage)) return []
  const passive = isPassive(tree, site.anchor)
  const voice = speaker(tree, site.anchor, opening, passive)
  if (voice === undefined && !passive) return []
  return [
    {
      rule: 'anaphor',
      act: site.cue.act,
      source: voice === undefined ? [] : phraseSpans(tree, voice),
      voice: voiceKind(tree, voice, passage.lexicon),
      cue: spansOf(tree, site.words),
      content,
      anonymous: voice === undefined,
      implicit: false,
      negated: isNegated(tree, site, passage.lexicon),
      entry: site.cue,
    },
  ]
}

/** A verb that could have had a clause instead of the word, and has no other complement (Dat vindt zij duur). */
function standsFor(
  tree: Tree,
  { cue, anchor, words }: VerbSite,
  opening: number,
  passage: Passage,
): boolean {
  if (!cue.frames.has('clause') && !cue.frames.has('quote')) return false
  if (!isPronoun(tree, opening) && !saysNoMore(tree, anchor, cue, passage)) return false
  if (markedClause(tree, [anchor], passage) !== undefined) return false
  const others = dependents(tree, anchor, 'ccomp', 'xcomp').filter((i) => i !== opening)
  return others.every((i) => words.includes(i))
}

/** "Zo meldt de krant maandag": nothing is told but where and when; "zo vertelde zij over …" gives an example. */
function saysNoMore(tree: Tree, verb: number, { act }: Cue, passage: Passage): boolean {
  const { carrier } = passage.lexicon.grammarWords
  const cases = dependents(tree, verb, 'obl').flatMap((i) => dependents(tree, i, 'case'))
  return act === 'say' && cases.every((i) => carrier.has(wordAt(tree, i).form.toLowerCase()))
}

/** Whoever says it: the agent in the passive, else the noun behind the verb, whatever the tree takes it for. */
function speaker(tree: Tree, verb: number, opening: number, passive: boolean): number | undefined {
  if (passive) return dependents(tree, verb, 'obl:agent')[0]
  const nouns = dependents(tree, verb, 'nsubj', 'obj').filter(
    (i) => i > opening && isNominal(tree, i),
  )
  return nouns.find((i) => relation(wordAt(tree, i)) === 'nsubj') ?? nouns[0]
}
