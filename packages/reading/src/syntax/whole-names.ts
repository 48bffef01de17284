import type { Word } from '@volgens/shapes'

/** Relations of a clause's own parties: what a name is there for, rather than an adjunct. */
const CORE = /^(nsubj|obj|iobj|obl:agent)/

/**
 * The words with names that a hyphen cuts up ("Kassym-Jomart", "Nur-Sultan") as one phrase each: a parser that was taught
 * to part them at times hangs each half on something else. The first half gets the place of the half that is a party
 * of its clause, else its own; the others hang on it as `flat`.
 */
export function wholeNames(words: readonly Word[]): readonly Word[] {
  const names = hyphenated(words)
  return names.length === 0 ? words : names.reduce(joined, words)
}

/** Indices of the halves of each name: [Kassym, Jomart]. */
function hyphenated(words: readonly Word[]): number[][] {
  const names: number[][] = []
  for (let at = 1; at < words.length - 1; at++) {
    if (!joinsNames(words, at)) continue
    const last = names.at(-1)
    if (last?.at(-1) === at - 1) last.push(at + 1)
    else names.push([at - 1, at + 1])
  }
  return names
}

function joinsNames(words: readonly Word[], hyphen: number): boolean {
  const [left, mark, right] = [words[hyphen - 1], words[hyphen], words[hyphen + 1]]
  if (left === undefined || mark?.form !== '-' || right === undefined) return false
  if (left.end !== mark.start || mark.end !== right.start) return false
  return left.upos === 'PROPN' && right.upos === 'PROPN'
}

function joined(words: readonly Word[], name: readonly number[]): readonly Word[] {
  const outside = name.filter((i) => !name.includes(words[i]?.head ?? -1))
  const [top] = name
  if (top === undefined || outside.length < 2) return words
  const best = outside.find((i) => CORE.test(words[i]?.deprel ?? '')) ?? top
  const place = words[best]
  if (place === undefined || isBelow(words, place.head, name)) return words
  return words.map((word, i) => {
    if (i === top) return { ...word, head: place.head, deprel: place.deprel }
    if (name.includes(i)) return { ...word, head: top, deprel: 'flat' }
    if (!name.includes(word.head)) return word
    // "hours after Kassym-Jomart Tokayev had asked": the preposition of a half is the clause's.
    const opens = word.deprel === 'case' && word.head === top && best !== top && place.head >= 0
    return opens ? { ...word, head: place.head, deprel: 'mark' } : { ...word, head: top }
  })
}

/** Whether an index hangs below one of the name's halves, which would make a circle. */
function isBelow(words: readonly Word[], index: number, name: readonly number[]): boolean {
  let here = index
  for (let steps = 0; here >= 0 && steps <= words.length; steps++) {
    if (name.includes(here)) return true
    here = words[here]?.head ?? -1
  }
  return false
}
