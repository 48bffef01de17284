import { sql } from 'kysely'
import type { Db } from '../store/open-store.ts'
import { isAsked, type PlaceQuery } from './place-accounts.ts'
import type { PlaceGround } from './place-ground.ts'
import { quoteOf, type Quote } from './quote.ts'
import { itemsOf } from './told-at.ts'
import type { ToldAt, ToldKind } from './told-at-place.ts'

/** What one account tells of a place, with its words: of a mention the sentence, which is no item. */
export interface ToldHere {
  readonly told: ToldAt
  readonly lang: string
  readonly mode: string | undefined
  readonly meant: readonly [from: string | undefined, to: string | undefined]
  readonly quote: Omit<Quote, 'item' | 'review'> & Partial<Pick<Quote, 'item' | 'review'>>
}

export interface PlaceItems {
  /** By place as they are ranked, then by account, those who tell most first, then by kind and date of publication. */
  readonly items: readonly ToldHere[]
  readonly total: number
}

/**
 * What is told of some places (keys), or of all of them, with the words.
 *
 * from, most: which of them.
 */
export async function toldOfPlaces(
  db: Db,
  { named, told: all, accounts }: PlaceGround,
  query: PlaceQuery & { readonly places?: readonly string[] | undefined },
  page: { readonly from: number; readonly most: number },
): Promise<PlaceItems> {
  const asked = all
    .filter(({ place }) => query.places?.includes(place) ?? true)
    .filter(isAsked(query))
  const ranked = inOrder(asked, accounts, named)
  const shown = ranked.slice(page.from, page.from + page.most)
  const told = [...(await toldItems(db, shown)), ...(await toldMentions(db, shown))]
  const found = new Map(told.map((each) => [each.told, each]))
  return { total: asked.length, items: shown.flatMap((each) => found.get(each) ?? []) }
}

const KINDS: readonly ToldKind[] = ['event', 'statement', 'mention']

function inOrder(
  asked: readonly ToldAt[],
  heard: readonly { readonly key: string }[],
  named: readonly { readonly key: string }[],
): ToldAt[] {
  const places = new Map(named.map(({ key }, at) => [key, at]))
  const accounts = new Map(heard.map(({ key }, at) => [key, at]))
  const placeOf = ({ place }: ToldAt) => places.get(place) ?? 0
  const rankOf = ({ account }: ToldAt) => accounts.get(account.key) ?? 0
  const kindOf = ({ kind }: ToldAt) => KINDS.indexOf(kind)
  // Sorting is stable: what is left is by date of publication.
  return [...asked].sort(
    (a, b) => placeOf(a) - placeOf(b) || rankOf(a) - rankOf(b) || kindOf(a) - kindOf(b),
  )
}

async function toldItems(db: Db, shown: readonly ToldAt[]): Promise<ToldHere[]> {
  const ids = shown.flatMap(({ items }) => items)
  const items = new Map((await itemsOf(db, ids)).map((item) => [item.id, item]))
  return shown.flatMap((told): ToldHere[] => {
    const [first, ...copies] = told.items.flatMap((id) => items.get(id) ?? [])
    if (first === undefined) return []
    const others = copies.map(quoteOf)
    const quote = { ...quoteOf(first), ...(others.length === 0 ? {} : { copies: others }) }
    return [{ told, lang: first.report.lang, mode: first.mode, meant: first.meant, quote }]
  })
}

interface MentionRow {
  readonly report: string
  readonly local: string
  readonly lang: string
  readonly outlet: string | null
  readonly published: string | null
  readonly version: number
  readonly sentence_start: number
  readonly sentence_end: number
  readonly text: string
}

async function toldMentions(db: Db, shown: readonly ToldAt[]): Promise<ToldHere[]> {
  const wanted = shown.filter(({ kind }) => kind === 'mention')
  const { rows } = await sql<MentionRow>`
    select place.report, place.local, report.lang, report.outlet, report.published, report.version,
      place.sentence_start, place.sentence_end, report.text
    from report_places place join reports report on report.id = place.report
    where place.report = any(${wanted.map(({ report }) => report)}::text[])
      and place.sentence_start is not null`.execute(db)
  const found = new Map(rows.map((row) => [`${row.report} ${row.local}`, row]))
  return wanted.flatMap((told): ToldHere[] => {
    const row = found.get(`${told.report} ${told.local}`)
    if (row === undefined) return []
    return [
      { told, lang: row.lang, mode: undefined, meant: [undefined, undefined], quote: quoted(row) },
    ]
  })
}

function quoted(row: MentionRow): ToldHere['quote'] {
  const { report, local, version, sentence_start: start } = row
  const words = row.text.slice(start, row.sentence_end)
  return {
    ...{ report, local, version, start, words, copies: undefined },
    ...{ outlet: row.outlet ?? undefined, published: row.published ?? undefined },
    sentence: { start, text: words },
  }
}
