import type { Cue } from '../../language.ts'
import { cuesAt } from '../cue-index.ts'
import type { Proposal } from '../draft.ts'
import type { Passage } from '../passage.ts'
import type { ReadTree } from '../read-tree.ts'
import { voiceKind } from '../situation.ts'
import { phraseSpans, voiceOf } from '../source.ts'
import { dependents, relation, spansOf, subtree, wordAt, type Tree } from '../tree.ts'
import { clauseFrame } from './clause-content.ts'

export const nounComplement: ReadTree = (tree, passage) =>
  tree.words.flatMap((word, index) => {
    if (word.upos !== 'NOUN') return []
    const found = cuesAt(tree, index, passage.cues).map((cue) =>
      nounDrafts(tree, index, cue, passage),
    )
    return found.find((drafts) => drafts.length > 0) ?? []
  })

function nounDrafts(tree: Tree, noun: number, cue: Cue, passage: Passage): Proposal[] {
  const found = clauseOf(tree, noun, cue, passage) ?? complementOf(tree, noun, cue)
  if (found === undefined) return []
  const voice = voiceOfNoun(tree, noun, found, passage.lexicon.grammarWords.owner)
  if (voice === undefined && wordAt(tree, found).deprel !== 'acl') return []
  const own = voice === undefined ? [] : subtree(tree, voice)
  return [
    {
      rule: relation(wordAt(tree, found)) === 'nmod' ? 'noun-prepositional' : 'noun-clause',
      act: cue.act,
      source: voice === undefined ? [] : phraseSpans(tree, voice),
      voice: voiceKind(tree, voice, passage.lexicon),
      cue: spansOf(tree, cueWords(tree, noun)),
      content: spansOf(
        tree,
        subtree(tree, found).filter((i) => !own.includes(i)),
      ),
      anonymous: voice === undefined,
      implicit: false,
      negated: cue.polarity === 'negative',
    },
  ]
}

function clauseOf(tree: Tree, noun: number, cue: Cue, passage: Passage): number | undefined {
  const places = [noun, lightVerb(tree, noun)].filter((i): i is number => i !== undefined)
  const clauses = places.flatMap((i) => dependents(tree, i, 'acl', 'ccomp', 'csubj', 'xcomp'))
  return clauses.find((i) => {
    const frame = wordAt(tree, i).deprel === 'acl:relcl' ? undefined : clauseFrame(tree, i, passage)
    return i > noun && frame !== undefined && cue.frames.has(frame) && hasMark(tree, i)
  })
}

/** Only a marked clause is what the noun says: "de bewering dat …", "the claim that …", "de belofte te …". */
function hasMark(tree: Tree, clause: number): boolean {
  return dependents(tree, clause, 'mark').length > 0
}

function complementOf(tree: Tree, noun: number, cue: Cue): number | undefined {
  if (!cue.frames.has('prepositional')) return undefined
  return dependents(tree, noun, 'nmod').find((i) =>
    dependents(tree, i, 'case').some((c) =>
      cue.prepositions.includes(wordAt(tree, c).form.toLowerCase()),
    ),
  )
}

/** The verb that carries the noun as its object: sprak de hoop uit, gaf het bevel. */
function lightVerb(tree: Tree, noun: number): number | undefined {
  const word = wordAt(tree, noun)
  return relation(word) === 'obj' && tree.words[word.head]?.upos === 'VERB' ? word.head : undefined
}

/** The noun's owner (de bewering van X, X's claim), else the subject of the verb that carries it. */
function voiceOfNoun(
  tree: Tree,
  noun: number,
  content: number,
  owners: ReadonlySet<string>,
): number | undefined {
  const owner = dependents(tree, noun, 'nmod:poss', 'nmod', 'det').find(
    (i) => i !== content && (wordAt(tree, i).deprel === 'nmod:poss' || isOwner(tree, i, owners)),
  )
  if (owner !== undefined && wordAt(tree, owner).upos !== 'PRON') return owner
  const verb = carrier(tree, noun)
  return (
    (verb === undefined ? undefined : voiceOf(tree, verb)?.index) ??
    owner ??
    origin(tree, noun, owners)
  )
}

/** "Uit Rusland klinken geluiden dat …": where the noun is a subject, what its verb says it comes from. */
function origin(tree: Tree, noun: number, owners: ReadonlySet<string>): number | undefined {
  const word = wordAt(tree, noun)
  if (relation(word) !== 'nsubj' || word.head < 0) return undefined
  return dependents(tree, word.head, 'obl').find((i) => isOwner(tree, i, owners))
}

/** The verb that the noun hangs on as anything but its subject. */
function carrier(tree: Tree, noun: number): number | undefined {
  const word = wordAt(tree, noun)
  const carried = ['obj', 'obl', 'xcomp'].includes(relation(word))
  return carried && tree.words[word.head]?.upos === 'VERB' ? word.head : undefined
}

function isOwner(tree: Tree, index: number, owners: ReadonlySet<string>): boolean {
  return dependents(tree, index, 'case').some((c) => owners.has(wordAt(tree, c).form.toLowerCase()))
}

function cueWords(tree: Tree, noun: number): number[] {
  const before = dependents(tree, noun, 'det', 'amod').filter(
    (i) => i < noun && wordAt(tree, i).deprel !== 'nmod:poss',
  )
  return [...before, noun]
}
