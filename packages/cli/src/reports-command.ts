import {
  listReports,
  openStore,
  requireDossier,
  type ListedReport,
  type SameReport,
} from '@volgens/record'
import { write, type Io } from './io.ts'
import { recordPlace, type RecordOptions } from './record-place.ts'
import { columnsOf, harmless } from './terminal/columns.ts'
import { screenOf, type Screen } from './terminal/style.ts'
import { wrap } from './terminal/wrap.ts'
import { toJson } from './to-json.ts'

export interface ReportsCommandOptions extends RecordOptions {
  readonly dossier?: string
  readonly json?: true
}

/** `volgens reports`: what is in the record. */
export async function printReports(options: ReportsCommandOptions, io: Io): Promise<void> {
  const store = await openStore(recordPlace(options, io.env))
  try {
    if (options.dossier !== undefined) await requireDossier(store.db, options.dossier)
    const reports = await listReports(store, options)
    await write(io.stdout, options.json === true ? toJson(reports) : listOf(reports, options, io))
  } finally {
    await store.close()
  }
}

function listOf(reports: readonly ListedReport[], options: ReportsCommandOptions, io: Io): string {
  const { dossier } = options
  const where = dossier === undefined ? 'in the record' : `in dossier ${harmless(dossier)}`
  if (reports.length === 0) {
    const into = dossier === undefined ? '' : ` --dossier ${JSON.stringify(dossier)}`
    return `no reports ${where}; volgens add FILE…${into} puts them there\n`
  }
  const screen = screenOf(io)
  const days = Math.max(...reports.map(({ published = '' }) => columnsOf(harmless(published))))
  const lines = reports.flatMap((report) => linesOf(report, days, screen))
  const count = `${reports.length.toLocaleString('en')} ${reports.length === 1 ? 'report' : 'reports'}`
  const copies = reports.filter(({ sameAs }) => sameAs !== undefined).length
  const same =
    copies === 0 ? '' : `, ${copies.toLocaleString('en')} of them the same as an earlier one`
  return `${count} ${where}${same}\n\n${lines.join('\n')}\n`
}

/** The day, then the title; below it where it stood and what was read in it. */
function linesOf(report: ListedReport, days: number, screen: Screen): string[] {
  const { published = '', title, reference, id } = report
  const rest = ' '.repeat(days + 4)
  const first = `  ${harmless(published).padEnd(days)}  `
  const head = [{ text: harmless(title ?? reference ?? id), style: { bold: true } }]
  const about = [{ text: aboutOf(report), style: { faint: true } }]
  return [...wrap(head, screen, { first, rest }), ...wrap(about, screen, { first: rest, rest })]
}

function aboutOf({ outlet, lang, version, copies, sameAs, ...counts }: ListedReport): string {
  const { statements, namings, figures, events } = counts
  return [
    ...(outlet === undefined ? [] : [harmless(outlet)]),
    lang,
    ...(version > 1 ? [`version ${version}`] : []),
    ...[counted(statements, 'statement'), counted(namings, 'naming')],
    ...[counted(figures, 'figure'), counted(events, 'event')],
    ...(sameAs !== undefined
      ? [sameWords(sameAs)]
      : copies > 0
        ? [`${copies} ${copies === 1 ? 'copy' : 'copies'}`]
        : []),
  ].join(' · ')
}

/** "same as Brand in loods (De Kade, 0.93)". */
function sameWords({ report, title, outlet, likeness }: SameReport): string {
  // Cut, not rounded: 1.00 is the same word for word.
  const share = (Math.floor(likeness * 100) / 100).toFixed(2)
  const facts = [...(outlet === undefined ? [] : [harmless(outlet)]), share]
  return `same as ${harmless(title ?? report.slice(0, 12))} (${facts.join(', ')})`
}

const counted = (n: number, what: string) =>
  `${n.toLocaleString('en')} ${what}${n === 1 ? '' : 's'}`
