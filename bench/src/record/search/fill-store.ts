import { sql } from 'kysely'
import { ensureDossier, saveReport, type Store } from '@volgens/record'
import type { Reading } from '@volgens/shapes'
import { pick, randomFrom, zipf, type Random } from './random.ts'
import { reworded, type Vocabulary } from './vocabulary.ts'

type Row = Record<string, unknown>

/** A report that was read, with all its rows: what new ones are made from. */
interface Template {
  readonly report: Row
  readonly actors: readonly Row[]
  readonly items: readonly Row[]
}

const MONTHS = 60
const OUTLETS = 60
const PEOPLE = 20_000
const DOSSIERS = 12
const REPORTS_AT_ONCE = 100

/** Fills an empty record up to so many statements; says on standard error how far it is. */
export async function fillStore(
  store: Store,
  readings: readonly Reading[],
  vocabulary: Vocabulary,
  statements: number,
): Promise<void> {
  for (const reading of readings) {
    await saveReport(store, reading, { original: new TextEncoder().encode(reading.report.text) })
  }
  const templates = await templatesOf(store, readings)
  const indexes = await dropIndexes(store)
  await addPeople(store)
  await multiply(store, templates, vocabulary, statements)
  process.stderr.write('\nindexes …\n')
  for (const index of indexes) await sql.raw(index).execute(store.db)
  await addDossiers(store)
  await store.settle()
  if (store.kind === 'postgres') await sql`vacuum analyze items`.execute(store.db)
}

async function templatesOf({ db }: Store, readings: readonly Reading[]): Promise<Template[]> {
  const templates: Template[] = []
  for (const { report } of readings) {
    const one = sql`where report = ${report.id}`
    const reports = await sql<Row>`select * from reports where id = ${report.id}`.execute(db)
    const actors = await sql<Row>`select * from report_actors ${one}`.execute(db)
    const items = await sql<{ row: Row }>`
      select to_jsonb(items) - '{id,search,stemmer,fold}'::text[] as row from items ${one}`.execute(
      db,
    )
    const [first] = reports.rows
    const rows = items.rows.map(({ row }) => row)
    const said = rows.filter(({ kind }) => kind === 'statement')
    if (first !== undefined && said.length > 0)
      templates.push({ report: first, actors: actors.rows, items: rows })
  }
  return templates
}

/** Rows go in faster without; gives how to make them again. */
async function dropIndexes({ db }: Store): Promise<string[]> {
  const { rows } = await sql<{ name: string; made: string }>`
    select indexname as name, indexdef as made from pg_indexes
    where tablename in ('items', 'report_actors') and indexdef not like 'CREATE UNIQUE%'`.execute(
    db,
  )
  for (const { name } of rows) await sql.raw(`drop index "${name}"`).execute(db)
  return rows.map(({ made }) => made)
}

const NAMES = ['Ada', 'Bo', 'Cas', 'Dirk', 'Eva', 'Fleur', 'Gijs', 'Hugo', 'Ilse', 'Jan']

async function addPeople({ db }: Store): Promise<void> {
  await sql`insert into actors (kind, name)
    select 'person', (${NAMES}::text[])[1 + number % 10] || ' Persoon' || number from generate_series(0, ${PEOPLE - 1}::int) number`.execute(
    db,
  )
}

async function multiply(
  store: Store,
  templates: readonly Template[],
  vocabulary: Vocabulary,
  statements: number,
): Promise<void> {
  const random = randomFrom(1)
  const { rows } = await sql<{ first: number; next: number }>`
    select (select min(id) from actors where name like '% Persoon0') as first,
      (select max(id) + 1 from report_actors) as next`.execute(store.db)
  const ids = { firstPerson: rows[0]?.first ?? 0, nextActor: rows[0]?.next ?? 1 }
  let made = 0
  for (let batch = 0; made < statements; batch++) {
    const reports = Array.from({ length: REPORTS_AT_ONCE }, (_, at) =>
      oneReport(templates, vocabulary, random, ids, batch * REPORTS_AT_ONCE + at),
    )
    await insertRows(store, reports.flat())
    made += reports
      .flat()
      .flatMap(({ items }) => items.filter(({ kind }) => kind === 'statement')).length
    process.stderr.write(`\r${made} statements`)
  }
  await sql`select setval(pg_get_serial_sequence('report_actors', 'id'), ${ids.nextActor})`.execute(
    store.db,
  )
}

interface Ids {
  readonly firstPerson: number
  nextActor: number
}

/** A report, one in ten with copies of it in other outlets on the days after. */
function oneReport(
  templates: readonly Template[],
  vocabulary: Vocabulary,
  random: Random,
  ids: Ids,
  number: number,
): Template[] {
  const template = pick(templates, random)
  const lang = String(template.report['lang'])
  const month = Math.floor(random() * MONTHS)
  const day = Math.floor(random() * 28)
  const words = vocabulary.get(lang.slice(0, 2)) ?? []
  const items = template.items.map((item) => ({
    ...item,
    words: reworded(String(item['words']), words, month, random),
    review:
      random() < 0.04 ? pick(['confirmed', 'confirmed', 'corrected', 'rejected'], random) : 'open',
  }))
  const people = differentPeople(template.actors.length, random)
  const times = random() < 0.1 ? 2 + zipf(5, random) : 1
  return Array.from({ length: times }, (_, copy) =>
    placed({ ...template, items }, people, ids, {
      id: `${String(number).padStart(24, '0')}${String(copy).padStart(8, '0')}`,
      published_from: dayOf(month, day + (copy > 0 ? 1 : 0)),
      outlet: `Outlet ${zipf(OUTLETS, random)}`,
      lang: lang === 'nl' && random() < 0.1 ? 'nl-BE' : lang,
    }),
  )
}

/** As far as there are: a report may have hundreds. */
function differentPeople(size: number, random: Random): number[] {
  const people = new Set<number>()
  for (let tries = 0; people.size < size && tries < 20 * size; tries++)
    people.add(zipf(PEOPLE, random))
  return [...people]
}

const dayOf = (month: number, day: number) =>
  new Date(Date.UTC(2018, month, 1 + day)).toISOString().slice(0, 10)

interface Publication {
  readonly id: string
  readonly published_from: string
  readonly outlet: string
  readonly lang: string
}

function placed(
  template: Template,
  people: readonly number[],
  ids: Ids,
  { id, ...published }: Publication,
): Template {
  const known = new Map<unknown, number>(
    template.actors.map((actor) => [actor['id'], ids.nextActor++]),
  )
  const idOf = (old: unknown) => known.get(old) ?? null
  return {
    report: {
      ...template.report,
      id,
      ...published,
      published: published.published_from,
      published_to: published.published_from,
    },
    actors: template.actors.map((actor, at) => {
      const person = people[at] ?? 0
      const name = `${NAMES[person % NAMES.length]} Persoon${person}`
      return {
        ...actor,
        id: idOf(actor['id']),
        report: id,
        actor: ids.firstPerson + person,
        name,
        keys: [`persoon${person}`],
      }
    }),
    items: template.items.map((item) => ({
      ...item,
      ...published,
      report: id,
      voice: idOf(item['voice']),
      other: idOf(item['other']),
      doer: idOf(item['doer']),
      mentions: (item['mentions'] as readonly unknown[]).map(idOf),
      said_from: published.published_from,
      said_to: published.published_from,
    })),
  }
}

async function insertRows(store: Store, reports: readonly Template[]): Promise<void> {
  await insertInto(
    store,
    'reports',
    reports.map(({ report }) => report),
    ['url', 'previous'],
  )
  await insertInto(
    store,
    'report_actors',
    reports.flatMap(({ actors }) => actors),
    [],
  )
  await insertInto(
    store,
    'items',
    reports.flatMap(({ items }) => items),
    [],
  )
}

/** leftOut: columns whose values are unique. */
async function insertInto(
  { db }: Store,
  table: string,
  rows: readonly Row[],
  leftOut: readonly string[],
): Promise<void> {
  const names = Object.keys(rows[0] ?? {}).filter((name) => !leftOut.includes(name))
  const columns = sql.join(names.map((name) => sql.ref(name)))
  await sql`insert into ${sql.table(table)} (${columns}) overriding system value
    select ${columns} from json_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::json)`.execute(
    db,
  )
}

/** Of very different sizes. */
async function addDossiers(store: Store): Promise<void> {
  for (let number = 0; number < DOSSIERS; number++) {
    const { id } = await ensureDossier(store, `dossier ${number}`)
    await sql`insert into dossier_reports (dossier, report, added_at)
      select ${id}::bigint, id, now() from reports where hashtextextended(id, ${number}) % ${2 ** (number + 1)}::bigint = 0`.execute(
      store.db,
    )
  }
}
