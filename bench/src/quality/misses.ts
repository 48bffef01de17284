import { wordsOf, type Attribution } from './gold.ts'
import type { Judged, MeasuredSet } from './measure-attribution.ts'

const kinds = ['missed', 'spurious', 'wrong source'] as const
type Kind = (typeof kinds)[number]

interface Miss {
  readonly kind: Kind
  /** Document and sentence. */
  readonly where: string
  readonly cue: string
  readonly parts: string
  /** What stands in its place on the other side, and what that is. */
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

function missesOf({ document, matching, suggestions }: Judged): Miss[] {
  const { id, text } = document
  const { pairs, missed, spurious } = matching
  const miss = (kind: Kind, attribution: Attribution, instead?: string): Miss => ({
    kind,
    where: `${id}: ${passageAround(text, attribution)}`,
    cue: wordsOf(text, attribution.cue),
    parts: describeAttribution(text, attribution),
    ...(instead === undefined ? {} : { instead }),
  })
  const beside = (what: string, other?: Attribution): string | undefined =>
    other === undefined ? undefined : `${what}: ${describeAttribution(text, other)}`
  return [
    ...missed.map((gold) => {
      const read = beside('read instead', overlapping(gold, spurious))
      return miss('missed', gold, read ?? beside('only suggested', overlapping(gold, suggestions)))
    }),
    ...spurious.map((predicted) =>
      miss('spurious', predicted, beside('annotated instead', overlapping(predicted, missed))),
    ),
    ...pairs
      .filter(({ sourceRight }) => !sourceRight)
      .map(({ gold, predicted }) => miss('wrong source', gold, beside('read', predicted))),
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

/** "[verb-clause 0.83, indirect, say] de minister | zei | dat het lukt". */
function describeAttribution(text: string, attribution: Attribution): string {
  const { source, cue, content, rule, confidence, form, act } = attribution
  const made = confidence === undefined ? rule : `${rule} ${confidence.toFixed(2)}`
  const label = [made, form, act].filter((part) => part !== undefined).join(', ')
  const parts = [
    wordsOf(text, source) || '(nobody)',
    wordsOf(text, cue) || '(no cue)',
    shortened(wordsOf(text, content)),
  ]
  return `${label === '' ? '' : `[${label}] `}${parts.join(' | ')}`
}

/** What a line can hold of a long content: how it begins and how it ends. */
function shortened(words: string): string {
  if (words.length <= LONGEST) return words
  return `${words.slice(0, LONGEST - 60)} […] ${words.slice(-50)}`
}

const LONGEST = 240

function describeKind(kind: Kind, misses: readonly Miss[], limit: number): string {
  const cues = mostFrequent(misses.map(({ cue }) => cue.toLowerCase() || '(no cue)'))
  const head = `${kind}: ${misses.length}${cues === '' ? '' : `; by cue: ${cues}`}`
  return [head, ...misses.slice(0, limit).map(describe)].join('\n')
}

function describe({ where, parts, instead }: Miss): string {
  return [where, `  ${parts}`, ...(instead === undefined ? [] : [`  ${instead}`])]
    .map((line) => `  ${line}`)
    .join('\n')
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
