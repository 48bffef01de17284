import { sql, type RawBuilder } from 'kysely'
import type { Db } from '../store/open-store.ts'
import type { ItemKind, ReviewState, VoiceKind } from '../store/tables.ts'

/** An actor of the record, beside the words by which one report has it. */
export interface KnownParty {
  /** Id of the actor of the record, merges followed; undefined where the report names nobody that is one. */
  readonly actor: number | undefined
  /** The name of that actor in the record. */
  readonly name: string | undefined
  /** person, organization, state, group. */
  readonly actorKind: string | undefined
  /** As the report has it at this place. */
  readonly words: string | undefined
}

/** What is known of a place that a report names. */
export interface KnownPlace {
  /** ISO 3166-1 alpha-2, XK for Kosovo. */
  readonly country: string | undefined
  /** site, city, region, country. */
  readonly precision: string
  /** geonames:ID where a gazetteer has it: the same for a town and for a site that has its coordinates. */
  readonly source: string
}

/** One thing that a report says, with the words and the voice: what search, comparisons, reviews and exports show. */
export interface RecordItem {
  readonly id: number
  readonly kind: ItemKind
  /** Its id in the reading, and what decisions know it by. */
  readonly local: string
  readonly key: string
  readonly report: {
    readonly id: string
    readonly lang: string
    readonly title: string | undefined
    readonly outlet: string | undefined
    readonly url: string | undefined
    readonly published: string | undefined
    readonly version: number
  }
  readonly words: string
  /** The sentences that hold it: their text, and where they begin in the report's. */
  readonly sentence: { readonly start: number; readonly text: string }
  readonly voice: KnownParty & { readonly kind: VoiceKind }
  /** A naming's named, an event's recipient. */
  readonly other: KnownParty | undefined
  /** An event's actor. */
  readonly doer: KnownParty | undefined
  /** Id, in the reading, of the statement that it stands in. */
  readonly statement: string | undefined
  readonly form: string | undefined
  readonly act: string | undefined
  readonly negated: boolean | undefined
  readonly type: string | undefined
  readonly mode: string | undefined
  readonly label: string | undefined
  readonly counts: string | undefined
  readonly low: number | undefined
  readonly high: number | undefined
  /** ISO days, first and last. */
  readonly said: readonly [from: string | undefined, to: string | undefined]
  readonly meant: readonly [from: string | undefined, to: string | undefined]
  /** Where an event was, by name. */
  readonly place: string | undefined
  /** What is known of that place. */
  readonly at: KnownPlace | undefined
  readonly confidence: number | undefined
  readonly review: ReviewState
  /** The item of the reading; where a person corrected it, as corrected. */
  readonly body: unknown
}

type Row = Record<string, unknown>

/**
 * The items for which a condition holds, in the order asked for (by report and place unless told).
 *
 * where, order: SQL over `item` (items), `report` (reports) and `voice_actor`, `other_actor`, `doer_actor` (actors, merges
 * followed).
 */
export async function selectItems(
  db: Db,
  where: RawBuilder<unknown>,
  order: RawBuilder<unknown> = sql`report.published_from nulls last, report.id, item.start, item.id`,
): Promise<RecordItem[]> {
  const { rows } = await sql<Row>`
    select item.id, item.kind, item.local, item.key, item.report, report.lang, report.title, report.outlet, report.url,
      report.published, report.version, item.words, item.sentence_start,
      coalesce(item.corrected, item.body) as body, item.statement, item.form, item.act, item.negated, item.type,
      item.mode, item.label, item.counts, item.low, item.high, item.said_from, item.said_to, item.meant_from,
      item.meant_to, item.place, at.country as at_country, at.precision as at_precision, at.source as at_source,
      item.confidence, item.review, item.sentence_end,
      item.voice_kind, item.voice_words, voice_actor.id as voice_actor, voice_actor.name as voice_name, voice_actor.kind as voice_actor_kind,
      item.other_words, other_actor.id as other_actor, other_actor.name as other_name, other_actor.kind as other_actor_kind,
      item.doer_words, doer_actor.id as doer_actor, doer_actor.name as doer_name, doer_actor.kind as doer_actor_kind
    from items item
    join reports report on report.id = item.report
    left join report_actors voice on voice.id = item.voice left join actors voice_actor on voice_actor.id = voice.actor
    left join report_actors other on other.id = item.other left join actors other_actor on other_actor.id = other.actor
    left join report_actors doer on doer.id = item.doer left join actors doer_actor on doer_actor.id = doer.actor
    left join report_places at on item.place is not null and at.report = item.report and at.local = item.places[1]
    where ${where} order by ${order}`.execute(db)
  const texts = await textsOf(db, new Set(rows.map((row) => row['report'] as string)))
  return rows.map((row) => toItem(row, texts.get(row['report'] as string) ?? ''))
}

/** Each text once: with every item of a long report it would come a hundred times. */
async function textsOf(db: Db, reports: ReadonlySet<string>): Promise<Map<string, string>> {
  const { rows } = await sql<{ id: string; text: string }>`
    select id, text from reports where id = any(${[...reports]}::text[])`.execute(db)
  return new Map(rows.map(({ id, text }) => [id, text]))
}

function toItem(row: Row, report: string): RecordItem {
  const value = <Value>(column: string) => (row[column] ?? undefined) as Value | undefined
  const start = row['sentence_start'] as number
  const text = report.slice(start, row['sentence_end'] as number)
  return {
    id: row['id'] as number,
    kind: row['kind'] as ItemKind,
    local: row['local'] as string,
    key: row['key'] as string,
    report: {
      id: row['report'] as string,
      lang: row['lang'] as string,
      title: value('title'),
      outlet: value('outlet'),
      url: value('url'),
      published: value('published'),
      version: row['version'] as number,
    },
    words: row['words'] as string,
    sentence: { start, text },
    voice: { kind: row['voice_kind'] as VoiceKind, ...partyOf(row, 'voice') },
    other: partyIn(row, 'other'),
    doer: partyIn(row, 'doer'),
    statement: value('statement'),
    form: value('form'),
    act: value('act'),
    negated: value('negated'),
    type: value('type'),
    mode: value('mode'),
    label: value('label'),
    counts: value('counts'),
    low: value('low'),
    high: value('high'),
    said: [value('said_from'), value('said_to')],
    meant: [value('meant_from'), value('meant_to')],
    place: value('place'),
    at: placeIn(row),
    confidence: value('confidence'),
    review: row['review'] as ReviewState,
    body: row['body'],
  }
}

function placeIn(row: Row): KnownPlace | undefined {
  const precision = row['at_precision'] as string | null
  if (precision === null) return undefined
  const country = (row['at_country'] ?? undefined) as string | undefined
  return { country, precision, source: row['at_source'] as string }
}

function partyOf(row: Row, part: string): KnownParty {
  return {
    actor: (row[`${part}_actor`] ?? undefined) as number | undefined,
    name: (row[`${part}_name`] ?? undefined) as string | undefined,
    actorKind: (row[`${part}_actor_kind`] ?? undefined) as string | undefined,
    words: (row[`${part}_words`] ?? undefined) as string | undefined,
  }
}

function partyIn(row: Row, part: string): KnownParty | undefined {
  const party = partyOf(row, part)
  return party.actor === undefined && party.words === undefined ? undefined : party
}
