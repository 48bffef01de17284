import { wordsOf, type Attribution } from './gold.ts'
import type { Judged, MeasuredSet } from './measure-attribution.ts'

const kinds = ['missed', 'spurious', 'wrong source'] as const
type Kind = (typeof kinds)[number]

interface Miss {
  readonly kind: Kind
  /** Document and sentence. */
  readonly where: string
  readonly label: string
  readonly cue: string
  readonly content: string
  readonly source: string
  /** What stands in its place on the other side. */
  readonly instead?: string
}

/** What went wrong in a set, as text: per kind the count, the most frequent cues, and the first `limit` cases. */
export function describeMisses({ set, judged }: MeasuredSet, limit: number): string {
  const misses = judged.flatMap(missesOf)
  const parts = kinds.map((kind) =>
    describeKind(
      kind,
      misses.filter((miss) => miss.kind === kind),
      limit,
    ),
  )
  return [`${set.name}`, ...parts].join('\n\n')
}

function missesOf({ document, matching }: Judged): Miss[] {
  const { id, text } = document
  const miss = (kind: Kind, attribution: Attribution, other?: Attribution): Miss => ({
    kind,
    where: `${id}: ${passageAround(text, attribution)}`,
    label: labelOf(attribution),
    cue: wordsOf(text, attribution.cue),
    content: wordsOf(text, attribution.content),
    source: wordsOf(text, attribution.source),
    ...(other === undefined ? {} : { instead: describeAttribution(text, other) }),
  })
  const { pairs, missed, spurious } = matching
  return [
    ...missed.map((gold) => miss('missed', gold, overlapping(gold, spurious))),
    ...spurious.map((predicted) => miss('spurious', predicted, overlapping(predicted, missed))),
    ...pairs
      .filter(({ sourceRight }) => !sourceRight)
      .map(({ gold, predicted }) => miss('wrong source', gold, predicted)),
  ]
}

/** The first whose content shares characters with this one's: often the same statement, cut differently. */
function overlapping(
  { content }: Attribution,
  others: readonly Attribution[],
): Attribution | undefined {
  return others.find((other) =>
    other.content.some(([start, end]) => content.some(([from, to]) => start < to && from < end)),
  )
}

function labelOf({ rule, form, act }: Attribution): string {
  return [rule, form, act].filter((part) => part !== undefined).join(', ')
}

function describeAttribution(text: string, attribution: Attribution): string {
  const { source, cue, content } = attribution
  return describeParts(
    labelOf(attribution),
    wordsOf(text, source),
    wordsOf(text, cue),
    wordsOf(text, content),
  )
}

function describeParts(label: string, source: string, cue: string, content: string): string {
  return `${label === '' ? '' : `[${label}] `}${source || '(nobody)'} | ${cue || '(no cue)'} | ${content}`
}

function describeKind(kind: Kind, misses: readonly Miss[], limit: number): string {
  const cues = mostFrequent(misses.map(({ cue }) => cue.toLowerCase() || '(no cue)'))
  const head = `${kind}: ${misses.length}${cues === '' ? '' : `; by cue: ${cues}`}`
  return [head, ...misses.slice(0, limit).map((miss) => describe(kind, miss))].join('\n')
}

function describe(kind: Kind, { where, label, cue, content, source, instead }: Miss): string {
  return [
    `  ${where}`,
    `    ${describeParts(label, source, cue, content)}`,
    ...(instead === undefined
      ? []
      : [`    ${kind === 'spurious' ? 'annotated' : 'read'} instead: ${instead}`]),
  ].join('\n')
}

/** "zei 4, volgens 3": the dozen most frequent. */
function mostFrequent(words: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts]
    .sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))
    .slice(0, 12)
    .map(([word, count]) => `${word} ${count}`)
    .join(', ')
}

const CONTEXT = 160

/** The text from a little before an attribution to a little after, on one line. */
function passageAround(text: string, { source, cue, content }: Attribution): string {
  const near = [...cue, ...content, ...(cue.length === 0 ? source : [])].slice(0, 2)
  const start = Math.min(...near.map(([from]) => from))
  const end = Math.max(...near.map(([, to]) => to))
  const from = Math.max(0, Math.min(start, end - CONTEXT) - 40)
  const to = Math.min(text.length, Math.max(end, start) + 40, from + 2 * CONTEXT)
  return `${from > 0 ? '…' : ''}${text.slice(from, to).replace(/\s+/g, ' ')}${to < text.length ? '…' : ''}`
}
