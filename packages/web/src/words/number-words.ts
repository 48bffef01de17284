import type { Words } from './words.ts'
import { numberFormat } from './formats.ts'

interface Bounds {
  readonly value?: number | undefined
  readonly low?: number | undefined
  readonly high?: number | undefined
  readonly approximate?: boolean | undefined
}

/** A figure in words: "164", "minstens 70", "50 tot 60", "ongeveer 2.500". */
export function numberWords(
  { value, low, high, approximate }: Bounds,
  { lang, terms }: Words,
): string {
  const shown = (number: number) => numberFormat(lang).format(number)
  const said = value ?? (low === high ? low : undefined)
  if (said !== undefined) return approximate === true ? terms.about(shown(said)) : shown(said)
  if (low !== undefined && high !== undefined) return terms.between(shown(low), shown(high))
  if (low !== undefined) return terms.atLeast(shown(low))
  return high === undefined ? terms.noNumber : terms.atMost(shown(high))
}
