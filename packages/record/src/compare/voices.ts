import { ownedCharacters, sizeOf, type Statement } from '@volgens/shapes'
import { sql } from 'kysely'
import { copyGroups } from '../copies/copy-groups.ts'
import type { RecordItem } from '../items/item-query.ts'
import type { Db } from '../store/open-store.ts'
import { accountOf, type Account } from './account.ts'
import { copiesWithin } from './fold-copies.ts'
import { grouped } from './grouped.ts'
import { quoteOf, type Quote } from './quote.ts'
import { comparedItems, within, type Scope } from './scope.ts'

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
 * counts for the first. A text that several outlets print counts once. Linear in the texts but for sorting.
 */
export async function compareVoices(db: Db, scope: Scope): Promise<VoiceComparison> {
  const repeated = await repeatedTexts(db, scope)
  const texts = (await textsOf(db, scope)).filter(({ id }) => !repeated.has(id))
  const items = (await comparedItems(db, scope, ['statement'])).filter(
    ({ report }) => !repeated.has(report.id),
  )
  const sizes = sizesOf(texts, items)
  const voices = [...grouped(items, keyOf)]
    .flatMap(([key, inside]) => shareOf(inside, sizes.get(key) ?? 0))
    .sort((a, b) => b.characters - a.characters)
  const characters = [...sizes.values()].reduce((sum, size) => sum + size, 0)
  return { characters, narrator: sizes.get(undefined) ?? 0, voices }
}

interface ReportText {
  readonly id: string
  readonly text: string
}

async function textsOf(db: Db, scope: Scope): Promise<readonly ReportText[]> {
  const { rows } = await sql<ReportText>`
    select id, text from reports where ${within(scope, sql.ref('id'))}`.execute(db)
  return rows
}

/** Ids of the copies of a report that is among them. */
async function repeatedTexts(db: Db, scope: Scope): Promise<ReadonlySet<string>> {
  const groups = await copyGroups(db, await copiesWithin(db, scope))
  return new Set(groups.flatMap(({ reports }) => reports.slice(1)))
}

const keyOf = (item: RecordItem) => accountOf(item).key
const contentOf = ({ body }: RecordItem) => (body as Statement).content

/** Characters by key of the account, those of the reports themselves by undefined. */
function sizesOf(texts: readonly ReportText[], items: readonly RecordItem[]) {
  const byReport = grouped(items, ({ report }) => report.id)
  const sizes = new Map<string | undefined, number>()
  for (const { id, text } of texts) {
    const parts = (byReport.get(id) ?? []).map((item) => ({
      owner: keyOf(item),
      spans: contentOf(item),
    }))
    for (const [key, size] of ownedCharacters(text, parts))
      sizes.set(key, (sizes.get(key) ?? 0) + size)
  }
  return sizes
}

function shareOf(items: readonly RecordItem[], characters: number): VoiceShare[] {
  const [first, ...others] = items
  if (first === undefined) return []
  const longest = others.reduce(
    (most, item) => (sizeOf(contentOf(item)) > sizeOf(contentOf(most)) ? item : most),
    first,
  )
  return [
    {
      account: accountOf(first),
      characters,
      statements: items.length,
      reports: new Set(items.map(({ report }) => report.id)).size,
      quote: quoteOf(longest),
    },
  ]
}
