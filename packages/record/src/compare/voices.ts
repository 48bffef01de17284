import { ownedCharacters, sizeOf, type Statement } from '@volgens/shapes'
import { sql } from 'kysely'
import type { RecordItem } from '../items/item-query.ts'
import type { Db } from '../store/open-store.ts'
import { accountOf, type Account } from './account.ts'
import { copiesIn, countCopies } from './fold-copies.ts'
import { grouped } from './grouped.ts'
import { keepByState } from './keep-by-state.ts'
import { keepPerReport } from './keep-per-report.ts'
import { quoteOf, type Quote } from './quote.ts'
import {
  byPublication,
  comparedItems,
  comparedReports,
  type ReportHead,
  type Scope,
} from './scope.ts'

/** How much of the reports stands on one account. */
export interface VoiceShare {
  readonly account: Account
  /** Characters of its findings, without white space. */
  readonly characters: number
  readonly statements: number
  /** In how many reports. */
  readonly reports: number
  /** The longest of its statements. */
  readonly quote: Quote
}

/** Whom reports let speak, and how much. */
export interface VoiceComparison {
  /** Characters of all reports, and those of them that they say themselves. */
  readonly characters: number
  readonly narrator: number
  /** Most characters first. */
  readonly voices: readonly VoiceShare[]
}

/**
 * Whose account how much of the reports is, measured in characters: what a report has from one who has it from another
 * counts for the first. A text that several outlets print counts once.
 */
export interface Voices {
  /** heads: of all reports, by date of publication. */
  of(scope: Scope): Promise<VoiceComparison & { readonly heads: readonly ReportHead[] }>
}

/** Reports whose voices are kept: a few kB each. */
const MOST_REPORTS = 8_000

/** Scopes whose comparison is kept. */
const MOST_SCOPES = 4

/** Linear in the texts but for sorting; what is known of a report is kept until it changes. */
export function openVoices(db: Db): Voices {
  const kept = {
    standing: keepPerReport(db, reportVoices(false), MOST_REPORTS),
    rejected: keepPerReport(db, reportVoices(true), MOST_REPORTS),
  }
  const compared = keepByState<Awaited<ReturnType<Voices['of']>>>(MOST_SCOPES)
  return {
    async of(scope) {
      const found = await kept[scope.rejected === true ? 'rejected' : 'standing'].of(scope)
      const state = `${found.state}\n${await countCopies(db)}`
      return compared(JSON.stringify(scope), state, async () => {
        const repeated = await repeatedTexts(db, scope)
        const heads = found.values.map(({ head }) => head).sort(byPublication)
        const own = found.values.filter(({ head }) => !repeated.has(head.id))
        return { heads, ...comparisonOf(own) }
      })
    },
  }
}

/** Ids of the copies of a report that is among them. */
async function repeatedTexts(db: Db, scope: Scope): Promise<ReadonlySet<string>> {
  const groups = await copiesIn(db, scope)
  return new Set(groups.flatMap(({ reports }) => reports.slice(1)))
}

/** What one report has. */
interface ReportVoices {
  readonly head: ReportHead
  /** Characters that are on nobody's account. */
  readonly narrator: number
  readonly voices: readonly VoicePart[]
}

/** size: of the longest statement. */
type VoicePart = Omit<VoiceShare, 'reports'> & { readonly size: number }

const reportVoices =
  (rejected: boolean) =>
  async (db: Db, reports: readonly string[]): Promise<ReadonlyMap<string, ReportVoices>> => {
    const texts = await textsOf(db, reports)
    const items = await comparedItems(db, { reports, rejected }, ['statement'])
    const byReport = grouped(items, ({ report }) => report.id)
    const heads = await comparedReports(db, { reports })
    return new Map(
      heads.map((head) => {
        const { id } = head
        return [id, { head, ...voicesIn(texts.get(id) ?? '', byReport.get(id) ?? []) }]
      }),
    )
  }

async function textsOf(db: Db, reports: readonly string[]) {
  const { rows } = await sql<{ id: string; text: string }>`
    select id, text from reports where id = any(${[...reports]}::text[])`.execute(db)
  return new Map(rows.map(({ id, text }) => [id, text]))
}

const keyOf = (item: RecordItem) => accountOf(item).key
const contentOf = ({ body }: RecordItem) => (body as Statement).content

function voicesIn(text: string, items: readonly RecordItem[]): Omit<ReportVoices, 'head'> {
  const parts = items.map((item) => ({ owner: keyOf(item), spans: contentOf(item) }))
  const sizes = ownedCharacters(text, parts)
  const voices = [...grouped(items, keyOf)].flatMap(([key, inside]) =>
    partOf(inside, sizes.get(key) ?? 0),
  )
  return { narrator: sizes.get(undefined) ?? 0, voices }
}

function partOf(items: readonly RecordItem[], characters: number): VoicePart[] {
  const [first, ...others] = items
  if (first === undefined) return []
  const sizeIn = (item: RecordItem) => sizeOf(contentOf(item))
  const longest = others.reduce((most, item) => (sizeIn(item) > sizeIn(most) ? item : most), first)
  const account = accountOf(first)
  const quote = quoteOf(longest)
  return [{ account, characters, statements: items.length, quote, size: sizeIn(longest) }]
}

function comparisonOf(reports: readonly ReportVoices[]): VoiceComparison {
  const parts = reports.flatMap(({ voices }) => voices)
  const voices = [...grouped(parts, ({ account }) => account.key).values()]
    .flatMap(shareOf)
    .sort((a, b) => b.characters - a.characters)
  const narrator = sum(reports.map((report) => report.narrator))
  return { characters: narrator + sum(voices.map((voice) => voice.characters)), narrator, voices }
}

/** Of each report there is one part. */
function shareOf(parts: readonly VoicePart[]): VoiceShare[] {
  const [first, ...others] = parts
  if (first === undefined) return []
  const longest = others.reduce((most, part) => (part.size > most.size ? part : most), first)
  return [
    {
      account: first.account,
      characters: sum(parts.map(({ characters }) => characters)),
      statements: sum(parts.map(({ statements }) => statements)),
      reports: parts.length,
      quote: longest.quote,
    },
  ]
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0)
