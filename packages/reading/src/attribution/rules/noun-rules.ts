import type { Cue } from '../../words/cue.ts'
import { cuesAt } from '../cue-index.ts'
import type { Proposal } from '../draft.ts'
import type { Passage } from '../passage.ts'
import type { ReadTree } from '../read-tree.ts'
import { voiceKind } from '../situation.ts'
import { isPassive, nounPhrase, voiceOf } from '../source.ts'
import { dependents, relation, spansOf, wordAt, type Tree } from '../../syntax/tree.ts'
import { clauseOfNoun, phraseOfNoun, type NounContent } from './noun-content.ts'

export const nounComplement: ReadTree = (tree, passage) =>
  tree.words.flatMap((_, index) => {
    const found = nounCues(tree, index, passage).map((cue) => nounDrafts(tree, index, cue, passage))
    return found.find((drafts) => drafts.length > 0) ?? []
  })

/** The cues that a noun may be; also of a word that the tree takes for a verb but hangs as an object (claims, hopes). */
function nounCues(tree: Tree, index: number, passage: Passage): readonly Cue[] {
  const { upos, lemma, form, deprel } = wordAt(tree, index)
  if (upos === 'NOUN') {
    const cues = cuesAt(tree, index, passage.cues)
    return cues.length > 0 ? cues : plainNouns(form, passage)
  }
  if (upos !== 'VERB' || !['obj', 'nsubj', 'nsubj:pass'].includes(deprel)) return []
  return [...plainNouns(lemma, passage), ...plainNouns(form, passage)]
}

function plainNouns(lemma: string, passage: Passage): Cue[] {
  const cues = passage.cues.byLemma.get(lemma.toLowerCase()) ?? []
  return cues.filter(({ kind, companions }) => kind === 'noun' && companions.length === 0)
}

function nounDrafts(tree: Tree, noun: number, cue: Cue, passage: Passage): Proposal[] {
  const { owner: owners } = passage.lexicon.grammarWords
  const telling = new Set(cue.frames.has('prepositional') ? cue.prepositions : [])
  const owner = ownerOf(tree, noun, owners)
  const other = ownerOf(tree, noun, new Set([...owners].filter((form) => !telling.has(form))))
  const clause = clauseOfNoun(tree, noun, cue, owner, passage)
  const found = clause ?? phraseOfNoun(tree, noun, cue, other, passage)
  return found === undefined
    ? []
    : draftsOf(tree, noun, cue, found, clause === undefined ? other : owner, passage)
}

function draftsOf(
  tree: Tree,
  noun: number,
  cue: Cue,
  found: NounContent,
  owner: number | undefined,
  passage: Passage,
): Proposal[] {
  const voice = voiceOfNoun(tree, noun, owner, passage)
  if (voice === undefined && !mayBeAnonymous(tree, noun, found, passage)) return []
  const source = voice === undefined ? [] : nounPhrase(tree, voice)
  return [
    {
      rule: found.frame === 'prepositional' ? 'noun-prepositional' : 'noun-clause',
      act: cue.act,
      source: spansOf(
        tree,
        source.filter((i) => !found.words.includes(i)),
      ),
      voice: voiceKind(tree, voice, passage.lexicon),
      cue: spansOf(tree, cueWords(tree, noun)),
      content: spansOf(
        tree,
        found.words.filter(
          (i) => voice === undefined || !found.words.includes(voice) || !source.includes(i),
        ),
      ),
      anonymous: voice === undefined,
      implicit: false,
      negated: cue.polarity === 'negative',
    },
  ]
}

/** Nobody is named: the noun has a clause of its own (de vrees dat …), is one (de hoop is dat …), or is made (melding). */
function mayBeAnonymous(tree: Tree, noun: number, found: NounContent, passage: Passage): boolean {
  const word = wordAt(tree, noun)
  const verb = tree.words[word.head]
  if (word.deprel === 'obj' && verb !== undefined && demands(tree, word.head, passage)) return false
  if (found.frame === 'clause') {
    return found.place === 'own' || relation(word) === 'nsubj' || copular(tree, noun)
  }
  const made =
    verb !== undefined &&
    cuesAt(tree, word.head, passage.cues).some(({ companions }) => companions.includes(word.form))
  return made && isPassive(tree, word.head)
}

const copular = (tree: Tree, noun: number): boolean => dependents(tree, noun, 'cop').length > 0

/** The phrase that names whose the noun is: de bewering van X, X's claim, zijn eis. */
function ownerOf(tree: Tree, noun: number, owners: ReadonlySet<string>): number | undefined {
  return dependents(tree, noun, 'nmod:poss', 'nmod', 'det').find(
    (i) => wordAt(tree, i).deprel === 'nmod:poss' || isOwner(tree, i, owners),
  )
}

/** The noun's owner, else the subject of the verb that carries it; a pronoun (zijn eis) only where there is none. */
function voiceOfNoun(
  tree: Tree,
  noun: number,
  owner: number | undefined,
  passage: Passage,
): number | undefined {
  if (owner !== undefined && wordAt(tree, owner).upos !== 'PRON') return owner
  const verb = carrier(tree, noun, passage)
  return (
    (verb === undefined ? undefined : voiceOf(tree, verb)?.index) ??
    owner ??
    origin(tree, noun, passage)
  )
}

/** "Uit Rusland klinken geluiden dat …": where the noun is a subject, what its verb says it comes from. */
function origin(tree: Tree, noun: number, passage: Passage): number | undefined {
  const word = wordAt(tree, noun)
  const { owner, carrier: within } = passage.lexicon.grammarWords
  if (relation(word) !== 'nsubj' || word.head < 0) return undefined
  const phrases = dependents(tree, word.head, 'obl')
  const speaks = (i: number): boolean => voiceKind(tree, i, passage.lexicon) !== 'thing'
  const place = (i: number): boolean =>
    isOwner(tree, i, within) &&
    ['name', 'group', 'body', 'person'].includes(voiceKind(tree, i, passage.lexicon))
  return phrases.find((i) => (isOwner(tree, i, owner) && speaks(i)) || place(i))
}

/**
 * The verb that the noun hangs on, where its subject says what the noun says: not of one that rejects, demands or gets
 * it (verwerpt de bewering dat …, krijgt kritiek op …), nor beside a question (op de vraag of …).
 */
function carrier(tree: Tree, noun: number, passage: Passage): number | undefined {
  const { deprel, head } = wordAt(tree, noun)
  if (!['obj', 'obl', 'xcomp'].includes(deprel) || tree.words[head]?.upos !== 'VERB')
    return undefined
  const open = cuesAt(tree, noun, passage.cues).some(({ polarity }) => polarity === 'open')
  if (deprel === 'obl' && open) return undefined
  const gets = passage.lexicon.grammarWords.receiving.has(wordAt(tree, head).lemma.toLowerCase())
  return gets || rejects(tree, head, passage) || demands(tree, head, passage) ? undefined : head
}

const rejects = (tree: Tree, verb: number, passage: Passage): boolean =>
  cuesAt(tree, verb, passage.cues).some(
    ({ frames, polarity }) => frames.has('object') && polarity === 'negative',
  )

const demands = (tree: Tree, verb: number, passage: Passage): boolean =>
  cuesAt(tree, verb, passage.cues).some(
    ({ frames, act, polarity }) =>
      frames.has('object') && act === 'will' && polarity !== 'negative',
  )

function isOwner(tree: Tree, index: number, owners: ReadonlySet<string>): boolean {
  return dependents(tree, index, 'case').some((c) => owners.has(wordAt(tree, c).form.toLowerCase()))
}

function cueWords(tree: Tree, noun: number): number[] {
  const before = dependents(tree, noun, 'det', 'amod').filter(
    (i) => i < noun && wordAt(tree, i).deprel !== 'nmod:poss',
  )
  return [...before, noun]
}
