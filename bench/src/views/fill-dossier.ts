import { english } from '@volgens/en'
import { dutch } from '@volgens/nl'
import { ensureDossier, reportId, saveReport, type Store } from '@volgens/record'
import type { Reading } from '@volgens/shapes'
import { sql } from 'kysely'
import { open } from 'volgens'
import { readCases } from '../corpus/cases.ts'
import { readDossier } from '../record/read-dossier.ts'
import { pick, randomFrom, zipf, type Random } from '../record/search/random.ts'
import { varyReading, wordsByLength, type WordsByLength } from './vary-reading.ts'

/** The dossier that is looked at. */
const NAME = 'A war of many affairs'

const OUTLETS = 60
/** Days over which the affairs are spread. */
const DAYS = 500
/** Reports that are printed elsewhere too. */
const COPIED = 0.08

/** Fills a record with a dossier of so many reports, once; gives its id. Says on standard error how far it is. */
export async function fillDossier(store: Store, reports: number): Promise<number> {
  const { id } = await ensureDossier(store, NAME)
  const had = await countIn(store, id)
  if (had >= reports) return id
  const templates = await readTemplates()
  const words = wordsByLength(templates.flat().map(({ report }) => report.text))
  const random = randomFrom(1)
  for (let made = 0, affair = 0; made < reports; affair++) {
    const group = affairOf(pick(templates, random), affair, words, random)
    for (const reading of group.slice(0, reports - made)) {
      if (made >= had) await save(store, reading, id)
      made += 1
      if (made % 100 === 0) process.stderr.write(`\r${made} of ${reports} reports`)
    }
  }
  process.stderr.write('\n')
  await store.settle()
  if (store.kind === 'postgres') await sql`vacuum analyze`.execute(store.db)
  return id
}

async function countIn({ db }: Store, dossier: number): Promise<number> {
  const { rows } = await sql<{ reports: number }>`
    select count(*)::int as reports from dossier_reports where dossier = ${dossier}`.execute(db)
  return rows[0]?.reports ?? 0
}

/** The reports of each affair: the example dossier, and each report of the corpus by itself. */
async function readTemplates(): Promise<readonly (readonly Reading[])[]> {
  const example = (await readDossier()).map(({ reading }) => reading)
  const volgens = await open({ languages: [dutch, english] })
  const others: Reading[][] = []
  for (const { about, text } of readCases()) {
    const published = about.published ?? '2022-01-07'
    others.push([await volgens.read(text, { ...about, published, id: reportId({ text }) })])
  }
  await volgens.close()
  // The example as often as half of all others, so that most reports are of affairs that many tell.
  return [...others, ...others.flatMap((_, at) => (at % 2 === 0 ? [example] : []))]
}

function affairOf(
  readings: readonly Reading[],
  number: number,
  words: WordsByLength,
  random: Random,
): Reading[] {
  const affair = { number, days: Math.floor(random() * DAYS) }
  return readings.flatMap((reading, at) => {
    const varied = varyReading(reading, affair, number * 100 + at, words)
    const times = random() < COPIED ? 2 + zipf(4, random) : 1
    return Array.from({ length: times }, (_, copy) => inOutlet(varied, copy, random))
  })
}

function inOutlet(reading: Reading, copy: number, random: Random): Reading {
  const { url, ...report } = reading.report
  const outlet = `Outlet ${zipf(OUTLETS, random)}`
  const given = { ...report, url: `${url}/${copy}`, outlet }
  return { ...reading, report: { ...given, id: reportId(given) } }
}

async function save(store: Store, reading: Reading, dossier: number): Promise<void> {
  const original = new TextEncoder().encode(reading.report.text)
  await saveReport(store, reading, { original, dossier })
}
