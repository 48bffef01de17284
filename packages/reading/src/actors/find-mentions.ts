import type { Span, Text } from '@volgens/shapes'
import { hasFeature, wordAt, type Tree } from '../syntax/tree.ts'
import type { ActorKnowledge } from './knowledge.ts'
import type { Mention } from './mention.ts'
import { nameMention } from './name-mention.ts'
import { nameRuns, type NameRun } from './name-runs.ts'
import { nounMention } from './noun-mention.ts'
import { pronounMention } from './pronoun-mention.ts'

/** Every place of a report where an actor may be spoken of, in text order. sources: who its statements are by. */
export function findMentions(
  text: Text,
  trees: readonly Tree[],
  knowledge: ActorKnowledge,
  sources: readonly Span[],
): Mention[] {
  const speaking = new Set(sources.map(([start, end]) => `${start} ${end}`))
  const outer = text.quotations.filter(({ depth }) => depth === 0)
  const parts = outer
    .flatMap((quotation, index) => quotation.parts.map(([start, end]) => ({ start, end, index })))
    .sort((a, b) => a.start - b.start)
  let at = 0
  const found = trees.flatMap((tree) => mentionsOf(tree, knowledge, speaking))
  return withoutOpenings(found, text).map((mention) => {
    const [start] = mention.span
    while (at < parts.length && (parts[at]?.end ?? 0) <= start) at++
    const part = parts[at]
    return part !== undefined && part.start <= start
      ? { ...mention, quotation: part.index }
      : mention
  })
}

/** Without a capital that only opens a line above the text, which tells no name: "Dijk bezweken". */
function withoutOpenings(mentions: readonly Mention[], { paragraphs }: Text): Mention[] {
  const isOpening = ({ form, kind, name, tree, words }: Mention): boolean =>
    form === 'name' &&
    kind === undefined &&
    name.length === 1 &&
    words[0] === 0 &&
    paragraphs[tree.sentence.paragraph]?.kind === 'heading'
  const others = new Set(mentions.flatMap((it) => (isOpening(it) ? [] : it.name.slice(-1))))
  return mentions.filter((it) => !isOpening(it) || others.has(it.name[0] ?? ''))
}

/** "een Argentijn": whose name is not told. */
function isOneOfMany(tree: Tree, { first, last, title }: NameRun): boolean {
  if (first !== last || title.length > 0) return false
  return (tree.children[first] ?? []).some((child) =>
    hasFeature(wordAt(tree, child), 'Definite=Ind'),
  )
}

function mentionsOf(
  tree: Tree,
  knowledge: ActorKnowledge,
  speaking: ReadonlySet<string>,
): Mention[] {
  const runs = nameRuns(tree, knowledge).filter((run) => !isOneOfMany(tree, run))
  const taken = new Set<number>()
  for (const { first, last, title } of runs) {
    for (const word of title) taken.add(word)
    for (let word = first; word <= last; word++) taken.add(word)
  }
  const names = runs.map((run) => nameMention(tree, run, knowledge))
  const others = tree.words.flatMap(({ start, end, upos }, index) => {
    if (taken.has(index)) return []
    if (upos === 'NOUN') return nounMention(tree, index, knowledge) ?? []
    return pronounMention(tree, index, knowledge, speaking.has(`${start} ${end}`)) ?? []
  })
  return [...names, ...others].sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1])
}
