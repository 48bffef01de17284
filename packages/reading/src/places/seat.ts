import { foldName } from './fold-name.ts'
import { lookUp } from './look-up.ts'
import type { PlaceKnowledge } from './place-knowledge.ts'

/**
 * Whether a name is first of all that of a country's capital: Moskou, Washington, Den Haag. Not where a union of
 * countries sits, whose name stands for that, nor for a name that is more often something else.
 */
export function isSeat(name: string, known: PlaceKnowledge): boolean {
  const folded = foldName(name)
  if (known.words['union-seat'].has(folded) || known.words.lookalike.has(folded)) return false
  const found = lookUp(name, known)
  return found?.part === false && found.cities[0]?.seat === 'capital'
}
