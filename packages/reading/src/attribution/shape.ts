import { sizeOf, type Span } from '@volgens/shapes'
import type { Draft } from './draft.ts'

/**
 * The outward form of a statement as named features: lengths and distances in steps of powers of two, on which side
 * of the cue the source stands, whether the content ends its sentence, what the cue is, how much of the
 * sentence it leaves unsaid.
 *
 * They know nothing of a language or a word; a statement of an unlikely shape (a content of one letter, a source far
 * from its cue) is less often right. "Jan zegt dat het regent." → source-before-cue, gap:1, content-length:3 …
 */
export function shapeOf(draft: Draft, text: string): string[] {
  const { source, cue, content, negated, entry, unsaid } = draft
  const begin = content[0]?.[0] ?? 0
  const end = content.at(-1)?.[1] ?? 0
  const features = [
    `content-length:${step(sizeOf(content))}`,
    `content-parts:${Math.min(3, content.length)}`,
    `unsaid:${step(unsaid.all)}`,
    `unsaid-before:${step(unsaid.before)}`,
    `unsaid-behind:${step(unsaid.behind)}`,
    ...cueShape(source, cue, content, text),
  ]
  if (source.length > 0) features.push(`source-length:${step(sizeOf(source))}`)
  if (negated) features.push('negated')
  if ((entry?.companions.length ?? 0) > 0) features.push('idiom')
  if (/[.!?"”\n]/.test(text.charAt(end))) features.push('ends-sentence')
  if (/["“”„]/.test(text.slice(begin, end))) features.push('has-marks')
  if (text.slice(begin, end).includes('\n')) features.push('crosses-paragraphs')
  return features
}

/** Powers of two below a length: 0 → 0, 1 → 1, 3 → 2, 100 → 6. */
const step = (length: number): number => Math.floor(Math.log2(Math.max(0, length) + 1))

function cueShape(
  source: readonly Span[],
  cue: readonly Span[],
  content: readonly Span[],
  text: string,
): string[] {
  const [from, to] = [cue[0]?.[0], cue.at(-1)?.[1]]
  const [begin, end] = [content[0]?.[0] ?? 0, content.at(-1)?.[1] ?? 0]
  if (from === undefined || to === undefined) return []
  const before = cue.findLast((part) => part[1] <= begin)
  const gap = before ? `gap:${step(begin - before[1])}` : `gap:-${step(from - end)}`
  const words = Math.min(4, cue.flatMap(([a, b]) => text.slice(a, b).split(/\s+/u)).length)
  return [gap, `cue-words:${words}`, ...sourceShape(source, from, to)]
}

function sourceShape(source: readonly Span[], from: number, to: number): string[] {
  const [begin, end] = [source[0]?.[0], source.at(-1)?.[1]]
  if (begin === undefined || end === undefined) return []
  const distance = Math.min(Math.abs(from - end), Math.abs(begin - to))
  const side = begin < from ? ['source-before-cue'] : []
  return [...side, `source-distance:${step(distance)}`]
}
