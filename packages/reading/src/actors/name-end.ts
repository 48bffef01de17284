import { wordAt, type Tree } from '../syntax/tree.ts'
import type { ActorKnowledge } from './knowledge.ts'

/** Whether a word can begin a proper name: a capital, and neither a day nor a month. */
export function isNameWord(tree: Tree, index: number, { lexicon }: ActorKnowledge): boolean {
  const { form, upos } = wordAt(tree, index)
  const lower = form.toLowerCase()
  if (!/^['’]?\p{Lu}/u.test(form)) return false
  if (lexicon.weekdays.has(lower) || lexicon.months.has(lower)) return false
  return upos === 'PROPN' || (['X', 'PRON'].includes(upos) && /^\p{Lu}{3,}$/u.test(form))
}

/**
 * The last word of a name: it runs on over words that hang together with it, particles among them (de, van der, bin),
 * and ends in a capital. Days and "en" are in no name.
 */
export function endOfName(tree: Tree, first: number, knowledge: ActorKnowledge): number {
  let last = first
  for (let next = first + 1; next < tree.words.length; next++) {
    if (continues(tree, first, next, knowledge)) last = next
    else if (!isParticle(tree, first, next) && !isSurname(tree, first, next, knowledge)) break
  }
  return last
}

function continues(tree: Tree, first: number, next: number, knowledge: ActorKnowledge): boolean {
  if (isLastPart(tree, first, next)) return true
  if (!isNameWord(tree, next, knowledge)) return false
  const connected = isConnected(tree, first, next - 1, next) || isGlued(tree, next)
  return connected || isSurname(tree, first, next - 1, knowledge)
}

function isConnected(tree: Tree, first: number, last: number, next: number): boolean {
  const { head } = wordAt(tree, next)
  if (head >= first && head <= last) return true
  for (let i = first; i <= last; i++) {
    const above = wordAt(tree, i).head
    if (above === next || above === head) return true
  }
  return false
}

const isGlued = (tree: Tree, index: number): boolean =>
  tree.words[index - 1]?.end === tree.words[index]?.start

/** "Henk ter Braak": a capital below the name, whatever part of speech it was taken for. */
function isLastPart(tree: Tree, first: number, index: number): boolean {
  const { form, upos } = wordAt(tree, index)
  return isBelow(tree, first, index) && upos === 'NOUN' && /^\p{Lu}/u.test(form)
}

const LONGEST_PARTICLE = 3

function isParticle(tree: Tree, first: number, index: number): boolean {
  const { form, upos } = wordAt(tree, index)
  if (/^[-–&]$/.test(form) && isGlued(tree, index) && isGlued(tree, index + 1)) return true
  if (upos === 'PUNCT' || upos === 'CCONJ') return false
  return isBelow(tree, first, index) && form.length <= LONGEST_PARTICLE
}

function isBelow(tree: Tree, first: number, index: number): boolean {
  const { head, deprel } = wordAt(tree, index)
  return /^(flat|fixed)/.test(deprel) && head >= first && head < index
}

/** Words inside names of people, of whatever language they are. */
const PARTICLES = new Set(
  "van de der den ter ten te 't von zu di da del della dos el al bin ibn ben le la du des".split(
    ' ',
  ),
)

/** "Henk ter Braak", parsed as someone from somewhere: particles right after a first name. */
function isSurname(tree: Tree, first: number, index: number, { lexicon }: ActorKnowledge): boolean {
  if (index <= first || !lexicon.givenNames.has(wordAt(tree, first).form.toLowerCase()))
    return false
  for (let i = first + 1; i <= index; i++) if (!PARTICLES.has(wordAt(tree, i).form)) return false
  return true
}
