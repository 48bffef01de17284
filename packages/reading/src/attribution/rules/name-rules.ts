import type { Proposal } from '../draft.ts'
import type { Passage } from '../passage.ts'
import type { ReadTree } from '../read-tree.ts'
import { voiceKind } from '../situation.ts'
import { phraseSpans } from '../source.ts'
import { range, spansOf, wordAt, type Tree } from '../../syntax/tree.ts'

/** How long a name with its function may be before the colon, in words. */
const NAME_LENGTH = 8

/** "Jansen: we gaan door", in a headline, an interview or a transcript: a name, a colon, a clause. */
export const nameColon: ReadTree = (tree, passage) => {
  const colon = tree.words.findIndex(({ form }) => form === ':')
  const voice = colon > 0 && colon <= NAME_LENGTH ? nameBefore(tree, colon, passage) : undefined
  if (voice === undefined || !isClause(tree, colon + 1)) return []
  return [
    {
      rule: 'name-colon',
      act: 'say',
      source: phraseSpans(tree, voice),
      voice: voiceKind(tree, voice, passage.lexicon),
      cue: [],
      content: contentBehind(tree, colon, passage),
      anonymous: false,
      implicit: false,
      negated: false,
    },
  ]
}

/** The head of the words before a colon, where they are a name or somebody who speaks, and nothing else. */
function nameBefore(tree: Tree, colon: number, passage: Passage): number | undefined {
  const words = range(0, colon - 1).filter((i) => wordAt(tree, i).upos !== 'PUNCT')
  const top = words.find((i) => !words.includes(wordAt(tree, i).head))
  if (
    top === undefined ||
    words.some((i) => ['VERB', 'AUX', 'ADP', 'NUM'].includes(wordAt(tree, i).upos))
  ) {
    return undefined
  }
  const opener = passage.lexicon.grammarWords['colon-opener']
  if (words.some((i) => opener.has(wordAt(tree, i).form.toLowerCase()))) return undefined
  return ['name', 'person', 'body', 'text'].includes(voiceKind(tree, top, passage.lexicon))
    ? top
    : undefined
}

/** At least three words with a verb, not in quotation marks: those are read as a quotation. */
function isClause(tree: Tree, from: number): boolean {
  const words = tree.words.slice(from)
  const quoted = /^(["“”„«»‘'‹`]|,,)/.test(words[0]?.form ?? '')
  return words.length > 3 && !quoted && words.some(({ upos }) => upos === 'VERB' || upos === 'AUX')
}

/** The rest of the sentence; in a transcript (a name in capitals) the rest of the paragraph. */
function contentBehind(tree: Tree, colon: number, passage: Passage): Proposal['content'] {
  const own = spansOf(tree, range(colon + 1, tree.words.length - 1))
  if (!/^\p{Lu}{2,}$/u.test(wordAt(tree, colon - 1).form)) return own
  const rest: Proposal['content'][number][] = []
  for (let i = tree.index + 1; i < passage.trees.length; i++) {
    const next = passage.trees[i]
    if (next === undefined || next.sentence.paragraph !== tree.sentence.paragraph) break
    rest.push([next.sentence.start, next.sentence.end])
  }
  return [...own, ...rest]
}
