/** A declared language as BCP 47: "nl_NL" → nl-NL; undefined for what is none. */
export function langOf(declared: string | undefined): string | undefined {
  const tag = declared?.trim().replaceAll('_', '-')
  if (tag === undefined || !/^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,3}$/i.test(tag)) return undefined
  try {
    return Intl.getCanonicalLocales(tag)[0]
  } catch {
    // A tag of the right shape with parts that exclude each other says nothing.
    return undefined
  }
}

// Words that are frequent in one of the two languages and are no words of the other.
const DUTCH = new Set(
  'de het een en van dat niet zijn voor met aan ook bij naar werd wordt'.split(' '),
)
const ENGLISH = new Set(
  'the and of that with for was from have which their they said by'.split(' '),
)
const CLEAR = 4

/**
 * Whether a text is plainly in the other of the two languages than was declared: templates in English around Dutch
 * text are common.
 */
export function contradicts(text: string, declared: string): boolean {
  const words = text
    .slice(0, 5000)
    .toLowerCase()
    .split(/[^\p{L}]+/u)
  const dutch = words.filter((word) => DUTCH.has(word)).length
  const english = words.filter((word) => ENGLISH.has(word)).length
  if (/^en\b/i.test(declared)) return dutch > CLEAR && dutch > english * CLEAR
  return /^nl\b/i.test(declared) && english > CLEAR && english > dutch * CLEAR
}
