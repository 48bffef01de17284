import type { Agreement, Confirmed, Entry, LostReview, Queue, RecordItem } from '@volgens/record'
import { FINDING_FROM } from '@volgens/shapes'
import { columnsOf, harmless } from './columns.ts'
import { heading } from './heading.ts'
import type { Screen } from './style.ts'
import { wrap, type Run } from './wrap.ts'

/** Longer sentences are cut: the report has them whole. In code units. */
const LONGEST = 400

const HOW =
  'Decide with volgens review and one of --confirm ID, --reject ID, --correct ID FILE, --note ID TEXT.'

/** Items with the id to decide by, whose account they are, the words and the sentence. */
export function queueLines(
  { total, items }: Queue,
  { review, dossier }: { readonly review: string; readonly dossier: string | undefined },
  screen: Screen,
): string[] {
  const where = dossier === undefined ? 'in the record' : `in dossier “${harmless(dossier)}”`
  if (total === 0) {
    if (review !== 'open') return [`No item ${where} is ${review}.`]
    return [`No item ${where} is open: all are decided on, or there are none (volgens add FILE).`]
  }
  const wide = Math.max(...items.map(({ id }) => String(id).length))
  const more = total > items.length ? `; the first ${items.length}, more with --limit N` : ''
  return [
    heading(`${count(total, 'item')} ${review} ${where}${more}`, screen),
    '',
    ...items.flatMap((item) => [...itemLines(item, wide, screen), '']),
    ...wrap([{ text: HOW, style: { faint: true } }], screen),
  ]
}

function itemLines(item: RecordItem, wide: number, screen: Screen): string[] {
  const { report, sentence, words, id } = item
  const rest = ' '.repeat(wide + 4)
  const first = `  ${String(id).padStart(wide)}  `
  const place = [report.outlet ?? report.title ?? report.url ?? report.id, report.published]
  const said = cut(harmless(sentence.text))
  const source = [...place, `at ${sentence.start}`].filter((part) => part !== undefined).join(', ')
  const line = (text: string, style: Run['style']) =>
    wrap([{ text: harmless(text), style }], screen, { first: rest, rest })
  return [
    ...wrap(headRuns(item), screen, { first, rest }),
    ...line(quoted(words), { italic: true }),
    ...(said === words ? [] : line(said, {})),
    ...line(source, { faint: true }),
  ]
}

function headRuns(item: RecordItem): Run[] {
  const { kind, confidence } = item
  const unsure = confidence !== undefined && confidence < FINDING_FROM ? 'suggestion' : undefined
  const facts = [kind, ...factsOf(item), confidence?.toFixed(2), unsure]
  return [
    { text: harmless(voiceOf(item)), style: { bold: true } },
    { text: `  ${harmless(facts.filter((fact) => fact !== undefined).join(' · '))}`, style: {} },
  ]
}

function voiceOf({ voice }: RecordItem): string {
  if (voice.kind === 'narrator') return 'the report'
  const { name, words } = voice
  if (name === undefined || words === undefined || name === words)
    return words ?? name ?? 'somebody'
  return `${name} (${words})`
}

function factsOf(item: RecordItem): (string | undefined)[] {
  switch (item.kind) {
    case 'statement':
      return [item.form, item.act, item.negated === true ? 'denied' : undefined]
    case 'naming':
      return [`calls ${item.other?.words ?? item.other?.name ?? 'somebody'} “${item.label ?? ''}”`]
    case 'figure':
      return [boundsOf(item)]
    case 'event':
      return [item.type, item.mode, item.doer?.name ?? item.doer?.words]
  }
}

function boundsOf({ low, high }: RecordItem): string | undefined {
  if (low === high) return low?.toLocaleString('en')
  if (low === undefined) return `at most ${high?.toLocaleString('en')}`
  if (high === undefined) return `at least ${low.toLocaleString('en')}`
  return `${low.toLocaleString('en')} to ${high.toLocaleString('en')}`
}

const DONE: Readonly<Record<string, string>> = {
  confirm: 'confirmed',
  correct: 'corrected',
  reject: 'rejected',
  note: 'noted on',
  undo: 'undid',
}

/** One line a decision: its number, what, on which words, by whom and when. */
export function entryLines(entries: readonly Entry[], screen: Screen): string[] {
  return entries.flatMap((entry) => {
    const { seq, decision, reviewer, at, body } = entry
    const { words, note, undoes } = body as { words?: string; note?: string; undoes?: number }
    const about = undoes === undefined ? quoted(words ?? '') : `decision ${undoes}`
    const first = `  ${seq}  `
    const runs: Run[] = [
      { text: `${DONE[decision] ?? decision} ${about}`, style: {} },
      { text: note === undefined ? '' : `: ${harmless(note)}`, style: { italic: true } },
      { text: `  by ${harmless(reviewer)}, ${day(at)}`, style: { faint: true } },
    ]
    return wrap(runs, screen, { first, rest: ' '.repeat(columnsOf(first)) })
  })
}

export function bulkLines(
  { count: n, from, to }: Confirmed,
  above: number,
  dry: boolean,
): string[] {
  if (n === 0) return [`No open item from confidence ${above} on that nobody disputes.`]
  if (dry) return [`${count(n, 'item')} would be confirmed; nothing was written.`]
  const run = from === to ? `${from}` : `${from}-${to}`
  return [`${count(n, 'item')} confirmed (${run}); to take it back: volgens review --undo ${run}`]
}

export function lostLines(lost: readonly LostReview[], screen: Screen): string[] {
  if (lost.length === 0) return ['No decision is lost: every one has its item.']
  return [
    heading(`${count(lost.length, 'item')} decided on that the present reading has not`, screen),
    '',
    ...lost.flatMap(({ report, kind, words, start, decisions }) => [
      ...wrap([{ text: `${kind} ${quoted(words)}`, style: { bold: true } }], screen),
      ...wrap([{ text: `report ${report}, at ${start}`, style: { faint: true } }], screen),
      ...entryLines(decisions, screen),
      '',
    ]),
    '  They come back with a reading that has these words; undo them where they are no longer wanted.',
  ]
}

export function agreementLines({ alpha, units, values, reviewers }: Agreement): string[] {
  if (units === 0) {
    return ['Nothing to compare yet: no item was judged by two people.']
  }
  const among = `${count(units, 'item')}, ${count(values, 'judgement')} by ${reviewers.map(harmless).join(', ')}`
  if (alpha === undefined) {
    return [`All judgements are the same; Krippendorff's alpha says nothing of that. ${among}.`]
  }
  return [
    `Krippendorff's alpha (nominal) ${alpha.toFixed(3)}: 1 is full agreement, 0 is chance. ${among}.`,
  ]
}

const count = (n: number, thing: string) =>
  `${n.toLocaleString('en')} ${thing}${n === 1 ? '' : 's'}`

const day = (at: string) => `${at.slice(0, 16).replace('T', ' ')} UTC`

/** In marks, where the report has none around them. */
function quoted(words: string): string {
  const shown = cut(harmless(words))
  return /^[\p{Pi}\p{Pf}„"']/u.test(shown) ? shown : `“${shown}”`
}

function cut(text: string): string {
  if (text.length <= LONGEST) return text
  return `${text.slice(0, LONGEST).replace(/\s+\S*$/u, '')} …`
}
