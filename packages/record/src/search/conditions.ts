import { sql, type RawBuilder } from 'kysely'
import type { DayRange } from '../items/day-range.ts'
import { isFinding } from '../items/is-finding.ts'
import type { CheckedQuery } from './check-query.ts'
import type { FoundActor } from './find-actors.ts'

/** What must hold of an item, as SQL over a row of `items` by that alias. */
export type Condition = (alias: string) => RawBuilder<unknown>

/** What a query names that was looked up. */
export interface Found {
  readonly voice: FoundActor | undefined
  readonly about: FoundActor | undefined
  readonly dossier: number | undefined
}

/** PostgreSQL's configurations that words are searched with: the values of `items.stemmer`. */
const STEMMERS = ['dutch_all', 'english_all', 'simple'] as const

type Column = (name: string) => RawBuilder<unknown>
type Part = RawBuilder<unknown> | undefined

/** All that the query asks, but for the page. */
export function conditionOf(query: CheckedQuery, found: Found): Condition {
  return (alias) => {
    const column: Column = (name) => sql.ref(`${alias}.${name}`)
    const parts = [
      sound(query, alias),
      ...whose(query, found, column),
      ...what(query, column),
      ...when(query, column),
      ...where(query, found, column),
      query.words === undefined || query.words === '' ? undefined : inWords(query.words, column),
    ]
    return sql.join(
      parts.filter((part) => part !== undefined),
      sql` and `,
    )
  }
}

/** Neither rejected nor, unless asked, a suggestion. */
function sound({ review, suggestions }: CheckedQuery, alias: string): RawBuilder<unknown> {
  const state = sql.ref(`${alias}.review`)
  const decided = review === undefined ? sql`${state} <> 'rejected'` : sql`${state} = ${review}`
  return suggestions === true ? decided : sql`${decided} and ${isFinding(alias)}`
}

function whose({ voiceKind }: CheckedQuery, { voice, about }: Found, column: Column): Part[] {
  return [
    same(voiceKind, column('voice_kind')),
    voice &&
      sql`${column('voice')} in (select id from report_actors where actor = any(${voice.actors}::bigint[]))`,
    about && named(about, column),
  ]
}

/** By the rows that mean them where these are few, else by looking up who is in the report. */
function named({ actors, rows }: FoundActor, column: Column): RawBuilder<unknown> {
  const [mentions, other, doer] = [column('mentions'), column('other'), column('doer')]
  if (rows !== undefined) {
    return sql`(${mentions} && ${rows}::bigint[] or ${other} = any(${rows}::bigint[]) or ${doer} = any(${rows}::bigint[]))`
  }
  return sql`${column('report')} in (select report from report_actors where actor = any(${actors}::bigint[]))
    and exists (select from report_actors named where named.report = ${column('report')}
    and named.actor = any(${actors}::bigint[])
    and (named.id = any(${mentions}) or named.id in (${other}, ${doer})))`
}

function what(query: CheckedQuery, column: Column): Part[] {
  return [
    same(query.kind, column('kind')),
    same(query.form, column('form')),
    same(query.act, column('act')),
    query.negated === undefined ? undefined : sql`${column('negated')} = ${sql.lit(query.negated)}`,
    same(query.type, column('type')),
    same(query.mode, column('mode')),
    holds(query.label, column('label')),
    holds(query.counts, column('counts')),
    query.figure && meets(query.figure, column),
  ]
}

function when({ said, meant }: CheckedQuery, column: Column): Part[] {
  return [
    said && sql`days(${column('said_from')}, ${column('said_to')}) && ${daysOf(said)}`,
    meant && sql`days(${column('meant_from')}, ${column('meant_to')}) && ${daysOf(meant)}`,
  ]
}

function where(query: CheckedQuery, { dossier }: Found, column: Column): Part[] {
  const { outlet, lang, place } = query
  return [
    outlet === undefined ? undefined : sql`lower(${column('outlet')}) = lower(${outlet})`,
    lang === undefined
      ? undefined
      : sql`(${column('lang')} = ${lang} or ${column('lang')} like ${`${escaped(lang)}-%`})`,
    holds(place, column('place')),
    same(query.report, column('report')),
    dossier === undefined
      ? undefined
      : sql`${column('report')} in (select report from dossier_reports where dossier = ${dossier})`,
  ]
}

/** Each language by its own stems, and only there. */
function inWords(words: string, column: Column): RawBuilder<unknown> {
  const arms = STEMMERS.map(
    (stemmer) => sql`${column('stemmer')} = ${sql.lit(stemmer)}
      and ${column('search')} @@ websearch_to_tsquery(${sql.lit(stemmer)}, ${words})`,
  )
  return sql`(${sql.join(arms, sql` or `)})`
}

const same = (value: string | undefined, column: RawBuilder<unknown>): Part =>
  value === undefined ? undefined : sql`${column} = ${value}`

const holds = (value: string | undefined, column: RawBuilder<unknown>): Part =>
  value === undefined ? undefined : sql`${column} ilike ${`%${escaped(value)}%`}`

const escaped = (value: string) => value.replace(/[\\%_]/g, '\\$&')

function meets(
  { low, high }: NonNullable<CheckedQuery['figure']>,
  column: Column,
): RawBuilder<unknown> {
  return sql`bounds(${column('low')}, ${column('high')}) &&
    numrange(${low ?? null}::numeric, ${high ?? null}::numeric, '[]')`
}

const daysOf = ({ from, to }: DayRange) => sql`daterange(${from}::date, ${to}::date, '[]')`
