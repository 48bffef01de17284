import { dependents, hasFeature, relation, subtree, wordAt, type Tree } from '../../syntax/tree.ts'

/**
 * Whether a conjunct that the tree hangs on a content is a clause of its own: nobody gave the voice these words.
 *
 * Finite behind an infinitive or participle: "vowed to stay and left". With the order of a main clause behind a
 * comma, where the content has the order of a subordinate clause: "dat hij thuis was, maar dat bleek niet waar".
 */
export function isStranger(tree: Tree, conjunct: number): boolean {
  const word = wordAt(tree, conjunct)
  if (relation(word) !== 'conj' || word.head < 0 || word.head > conjunct) return false
  const finite = finiteWord(tree, conjunct)
  if (finite === undefined || dependents(tree, conjunct, 'mark').length > 0) return false
  const upper = finiteWord(tree, word.head)
  if (upper === undefined) return isVerbal(tree, word.head) && !isCopied(tree, conjunct)
  return isSubordinate(tree, word.head, upper) && isMainBehindComma(tree, conjunct, finite)
}

function finiteWord(tree: Tree, clause: number): number | undefined {
  return [clause, ...dependents(tree, clause, 'aux', 'cop')].find((i) =>
    hasFeature(wordAt(tree, i), 'VerbForm=Fin'),
  )
}

const isVerbal = (tree: Tree, index: number): boolean =>
  ['VerbForm=Inf', 'VerbForm=Part', 'VerbForm=Ger'].some((form) =>
    hasFeature(wordAt(tree, index), form),
  )

/** A conjunct with a subject of its own may be told by the same voice: "to stay and they will". */
const isCopied = (tree: Tree, conjunct: number): boolean =>
  dependents(tree, conjunct, 'nsubj').length > 0

/** A marked clause with its verb behind an object or phrase that follows the subject. */
function isSubordinate(tree: Tree, clause: number, finite: number): boolean {
  const [mark] = dependents(tree, clause, 'mark')
  const [subject] = dependents(tree, clause, 'nsubj')
  if (mark === undefined || subject === undefined) return false
  const between = dependents(tree, clause, 'obj', 'obl', 'advmod', 'amod', 'xcomp', 'nsubj')
  return finite > subject && between.some((i) => i < finite && i !== subject && i > mark + 1)
}

/** Behind a comma, with the finite verb in second place and something of its clause behind that. */
function isMainBehindComma(tree: Tree, conjunct: number, finite: number): boolean {
  const words = subtree(tree, conjunct).filter((i) => wordAt(tree, i).upos !== 'PUNCT')
  const [joint] = dependents(tree, conjunct, 'cc')
  const [subject] = dependents(tree, conjunct, 'nsubj')
  if (joint === undefined || subject === undefined || tree.words[joint - 1]?.form !== ',') {
    return false
  }
  const front = words.filter((i) => i > joint && i < finite)
  const second = front.length > 0 && (finite < subject || front.at(-1) === lastOf(tree, subject))
  return second && words.some((i) => i > finite)
}

const lastOf = (tree: Tree, index: number): number => subtree(tree, index).at(-1) ?? index
