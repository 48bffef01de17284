import { range, wordAt, type Tree } from '../syntax/tree.ts'
import { endOfName, isNameWord } from './name-end.ts'
import { isParted } from './phrase.ts'
import { nounClass, type ActorKnowledge } from './knowledge.ts'

/** A proper name in a sentence: words first … last, with the noun or words before it that say what its bearer is. */
export interface NameRun {
  readonly first: number
  readonly last: number
  /** The words of its title, ascending; [] for none. */
  readonly title: readonly number[]
}

/** The proper names of a sentence, in order. */
export function nameRuns(tree: Tree, knowledge: ActorKnowledge): NameRun[] {
  const runs: NameRun[] = []
  for (let at = 0; at < tree.words.length; at++) {
    if (!isNameWord(tree, at, knowledge)) continue
    const last = endOfName(tree, at, knowledge)
    runs.push(withTitle(tree, beginOfRun(tree, at, last, knowledge), last, knowledge))
    at = last
  }
  return runs
}

/**
 * "Foreign Ministry", "United Nations": a capitalised adjective or noun belongs to the name of a body, or to a name
 * of one word, that it stands before.
 */
function beginOfRun(tree: Tree, at: number, last: number, knowledge: ActorKnowledge): number {
  if (at !== last && nounClass(wordAt(tree, last).form, knowledge) !== 'body') return at
  let first = at
  while (first > 0) {
    const { form, head, deprel } = wordAt(tree, first - 1)
    const belongs = ['amod', 'compound'].includes(deprel) && head >= at && head <= last
    if (!belongs || !/^\p{Lu}/u.test(form)) break
    first--
  }
  return first
}

function withTitle(tree: Tree, first: number, last: number, knowledge: ActorKnowledge): NameRun {
  const listed = listedTitle(tree, first, last, knowledge)
  if (listed !== undefined) {
    const [from, to] = listed
    return { first: Math.max(first, to + 1), last, title: range(from, to) }
  }
  const office = officeWithin(tree, first, last, knowledge)
  if (office !== undefined) return { first: office + 1, last, title: range(first, office) }
  const noun = nounBefore(tree, first, last, knowledge)
  return { first, last, title: noun === undefined ? [] : [noun] }
}

const LONGEST_TITLE = 4

/** The longest title of the lexicon that ends right before the name or begins it: [first, last] of its words. */
function listedTitle(
  tree: Tree,
  first: number,
  last: number,
  { lexicon }: ActorKnowledge,
): [number, number] | undefined {
  for (let from = Math.max(0, first - LONGEST_TITLE); from <= first; from++) {
    const most = Math.min(last - 1, from + LONGEST_TITLE - 1)
    for (let to = most; to >= Math.max(from, first - 1); to--) {
      const words = range(from, to).map((i) => wordAt(tree, i).form.toLowerCase())
      if (lexicon.titles.has(words.join(' '))) return [from, to]
    }
  }
  return undefined
}

/** "Transport Secretary Jane Holt": the last title inside a name that is neither a person's nor a body's up to its end. */
function officeWithin(
  tree: Tree,
  first: number,
  last: number,
  knowledge: ActorKnowledge,
): number | undefined {
  const { titles, givenNames } = knowledge.lexicon
  const lower = (i: number): string => wordAt(tree, i).form.toLowerCase()
  const offices = range(first + 1, last - 1).filter((i) => titles.has(lower(i)))
  const office = offices.at(-1)
  if (office === undefined || givenNames.has(lower(first))) return undefined
  return nounClass(lower(last), knowledge) === undefined ? office : undefined
}

/** The noun that the name stands with, no comma between: "minister van Justitie Jansen", "de krant El Pais". */
function nounBefore(
  tree: Tree,
  first: number,
  last: number,
  knowledge: ActorKnowledge,
): number | undefined {
  const top = range(first, last).find((i) => {
    const { head } = wordAt(tree, i)
    return head < first || head > last
  })
  if (top === undefined) return undefined
  const { head, deprel } = wordAt(tree, top)
  const nouns = [head, ...(tree.children[top] ?? [])].filter((i) => i >= 0 && i < first)
  return nouns.find((i) => {
    const noun = wordAt(tree, i)
    const joined =
      i === head
        ? /^(appos|flat|nmod:desc|nmod)$/.test(deprel)
        : /^(nmod:desc|flat|compound|appos)$/.test(noun.deprel)
    const between = range(i + 1, first - 1).some(
      (k) => wordAt(tree, k).deprel === 'case' && wordAt(tree, k).head === top,
    )
    return (
      joined &&
      !between &&
      noun.upos === 'NOUN' &&
      !isParted(tree, i, first) &&
      nounClass(noun.lemma, knowledge) !== undefined
    )
  })
}
