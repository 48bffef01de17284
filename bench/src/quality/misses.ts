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
  readonly found?: string
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
  const miss = (kind: Kind, attribution: Attribution): Miss => ({
    kind,
    where: `${id}: ${sentenceAround(text, attribution)}`,
    label: [attribution.rule, attribution.form, attribution.act].filter(Boolean).join(', '),
    cue: wordsOf(text, attribution.cue),
    content: wordsOf(text, attribution.content),
    source: wordsOf(text, attribution.source),
  })
  return [
    ...matching.missed.map((gold) => miss('missed', gold)),
    ...matching.spurious.map((predicted) => miss('spurious', predicted)),
    ...matching.pairs
      .filter(({ sourceRight }) => !sourceRight)
      .map(({ gold, predicted }) => ({
        ...miss('wrong source', {
          ...gold,
          ...(predicted.rule === undefined ? {} : { rule: predicted.rule }),
        }),
        found: wordsOf(text, predicted.source),
      })),
  ]
}

function describeKind(kind: Kind, misses: readonly Miss[], limit: number): string {
  const cues = mostFrequent(misses.map(({ cue }) => cue.toLowerCase() || '(no cue)'))
  const head = `${kind}: ${misses.length}${cues === '' ? '' : `; by cue: ${cues}`}`
  return [head, ...misses.slice(0, limit).map(describe)].join('\n')
}

function describe({ where, label, cue, content, source, found }: Miss): string {
  return [
    `  ${where}`,
    `    ${label === '' ? '' : `[${label}] `}${source || '(nobody)'} | ${cue || '(no cue)'} | ${content}`,
    ...(found === undefined ? [] : [`    found instead: ${found || '(nobody)'}`]),
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
function sentenceAround(text: string, { source, cue, content }: Attribution): string {
  const near = [...cue, ...content, ...(cue.length === 0 ? source : [])].slice(0, 2)
  const start = Math.min(...near.map(([from]) => from))
  const end = Math.max(...near.map(([, to]) => to))
  const from = Math.max(0, Math.min(start, end - CONTEXT) - 40)
  const to = Math.min(text.length, Math.max(end, start) + 40, from + 2 * CONTEXT)
  return `${from > 0 ? '…' : ''}${text.slice(from, to).replace(/\s+/g, ' ')}${to < text.length ? '…' : ''}`
}
