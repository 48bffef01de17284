import { dependents, hasFeature, relation, wordAt, type Tree } from '../syntax/tree.ts'

/** Whether a verb stands in the passive, or is a participle behind its noun: the men detained by police. */
export function isPassive(tree: Tree, verb: number): boolean {
  const below = (tree.children[verb] ?? []).map((child) => wordAt(tree, child).deprel)
  if (below.some((rel) => ['aux:pass', 'nsubj:pass', 'obl:agent'].includes(rel))) return true
  return isBareParticiple(tree, verb) || sharesPassive(tree, verb)
}

/** Twelve were killed and thirty wounded: a participle without an auxiliary has that of the verb before it. */
function sharesPassive(tree: Tree, verb: number): boolean {
  const first = firstOfRow(tree, verb)
  if (first === undefined || !hasFeature(wordAt(tree, verb), 'VerbForm=Part')) return false
  return dependents(tree, verb, 'aux', 'obj').length === 0 && isPassive(tree, first)
}

export function isBareParticiple(tree: Tree, verb: number): boolean {
  const word = wordAt(tree, verb)
  if (!['acl', 'amod'].includes(word.deprel) || !hasFeature(word, 'VerbForm=Part')) return false
  if (hasFeature(word, 'Tense=Pres')) return false
  return dependents(tree, verb, 'aux', 'nsubj').length === 0
}

/** The verb that a verb shares its parts with: the first of a coordination. */
export function firstOfRow(tree: Tree, verb: number): number | undefined {
  const word = wordAt(tree, verb)
  return relation(word) === 'conj' && word.head >= 0 ? word.head : undefined
}

/** An infinitive or participle without a subject of its own that its governor supplies. */
export function governorOf(tree: Tree, verb: number): number | undefined {
  const word = wordAt(tree, verb)
  const rel = relation(word)
  const governed = rel === 'xcomp' || rel === 'ccomp' || rel === 'acl' || rel === 'advcl'
  return governed && word.deprel !== 'acl:relcl' && word.head >= 0 ? word.head : undefined
}

/** An infinitive beside its governor, with a mark and without a subject: to send, om te sturen. */
export function isMarkedInfinitive(tree: Tree, verb: number): boolean {
  const { feats } = wordAt(tree, verb)
  const marked = dependents(tree, verb, 'mark').length > 0
  return feats.includes('VerbForm=Inf') && marked && dependents(tree, verb, 'nsubj').length === 0
}

/** The prepositions of a word, lower case, in one string where they are several: out of. */
export function prepositionOf(tree: Tree, index: number): string {
  const cases = dependents(tree, index, 'case', 'mark')
  return cases.map((child) => wordAt(tree, child).form.toLowerCase()).join(' ')
}

/** Whether a relative pronoun or its like, which stands for the noun that its clause hangs on. */
export function antecedentOf(tree: Tree, index: number): number | undefined {
  const word = wordAt(tree, index)
  const verb = word.head
  if (verb < 0 || !isRelative(tree, index)) return undefined
  const first = firstOfRow(tree, verb) ?? verb
  const clause = wordAt(tree, verb).deprel === 'acl:relcl' ? verb : first
  return wordAt(tree, clause).deprel === 'acl:relcl' ? wordAt(tree, clause).head : undefined
}

const isRelative = (tree: Tree, index: number): boolean => {
  const { upos, feats } = wordAt(tree, index)
  return upos === 'PRON' && feats.includes('Rel')
}
