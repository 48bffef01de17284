import type { Hit, RecordItem } from '@volgens/record'
import { harmless } from './columns.ts'
import type { Screen, Style } from './style.ts'
import { wrap, type Run } from './wrap.ts'

const INDENT = { first: '    ', rest: '    ' }
/** Copies named one by one; of the others how many there are. */
const COPIES = 5

/** Whose it is, the words in their sentence, where it stands and who has it too. */
export function hitLines(hit: Hit, screen: Screen): string[] {
  return [
    ...wrap(voiceRuns(hit.item), screen),
    ...wrap(sentenceRuns(hit, screen), screen, INDENT),
    ...wrap([{ text: harmless(aboutOf(hit.item)), style: { faint: true } }], screen, INDENT),
    ...copyLines(hit, screen),
  ]
}

function voiceRuns({ voice, confidence, kind }: RecordItem): Run[] {
  const name = harmless(nameOf(voice))
  const words = harmless(voice.words ?? '')
  const same = words === '' || words.toLowerCase() === name.toLowerCase()
  return [
    { text: name, style: { bold: true } },
    ...(same ? [] : [{ text: ` (${words})`, style: { faint: true } }]),
    ...(kind === 'statement' && (confidence ?? 1) < 0.5
      ? [{ text: '  suggestion', style: { italic: true } }]
      : []),
  ]
}

function nameOf({ kind, name, words }: RecordItem['voice']): string {
  if (kind === 'narrator') return 'the report'
  return name ?? (kind === 'anonymous' ? 'no name given' : (words ?? 'voice not found'))
}

/**
 * The sentence, its own words plain and the rest faint, matches in bold. Without colour the words stand between ⟦ and ⟧
 * and each match between asterisks.
 */
function sentenceRuns({ item, places, matches }: Hit, screen: Screen): Run[] {
  const { text } = item.sentence
  const plain = screen.colour === 'none'
  const edges = new Set([0, text.length, ...places.flat(), ...matches.flat()])
  const bounds = [...edges].filter((edge) => edge >= 0 && edge <= text.length).sort((a, b) => a - b)
  const runs: Run[] = []
  bounds.forEach((start, at) => {
    if (plain) runs.push({ text: signsAt(start, places, matches), style: {} })
    const end = bounds[at + 1]
    if (end === undefined) return
    const holds = (spans: Hit['places']) => spans.some((span) => start >= span[0] && end <= span[1])
    const style: Style = holds(matches)
      ? { bold: true, underline: 'solid' }
      : holds(places)
        ? {}
        : { faint: true }
    runs.push({ text: harmless(text.slice(start, end)), style })
  })
  return runs
}

function signsAt(at: number, places: Hit['places'], matches: Hit['matches']): string {
  const [ends, begins] = [1, 0].map(
    (side) => (spans: Hit['places']) => spans.some((span) => span[side] === at),
  )
  return [
    ends?.(matches) === true ? '*' : '',
    ends?.(places) === true ? '⟧' : '',
    begins?.(places) === true ? '⟦' : '',
    begins?.(matches) === true ? '*' : '',
  ].join('')
}

function aboutOf({ report, kind, form, negated, type, mode, label, review }: RecordItem): string {
  const facts = [
    report.outlet,
    report.published ?? 'no date',
    report.title,
    kind === 'statement' ? form : kind,
    type,
    mode,
    label === undefined ? undefined : `“${label}”`,
    negated === true ? 'denial' : undefined,
    review === 'open' ? undefined : review,
    report.id.slice(0, 8),
  ]
  return facts.filter((fact) => fact !== undefined).join(' · ')
}

function copyLines({ copies, copyCount }: Hit, screen: Screen): string[] {
  if (copyCount === 0) return []
  const named = copies.slice(0, COPIES).map(({ report }) => {
    const day = report.published ?? 'no date'
    return `${report.outlet ?? report.title ?? report.id.slice(0, 8)} (${day})`
  })
  const rest = copyCount - named.length
  const text = `also in ${named.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`
  return wrap([{ text: harmless(text), style: {} }], screen, INDENT)
}
