import { PostgresDialect, type Dialect } from 'kysely'
import pg from 'pg'

const INT8 = 20
const INT8_LIST = 1016
const DATE = 1082

/** Most connections of one process. */
const MOST_CONNECTIONS = 8

/** Kysely on a PostgreSQL server; numbers and dates come as PGlite gives them. */
export function postgresDialect(url: string): Dialect {
  const pool = new pg.Pool({
    connectionString: url,
    max: MOST_CONNECTIONS,
    connectionTimeoutMillis: 10_000,
    // Compiling a question takes seconds where answering it takes a tenth of one.
    options: '-c jit=off',
    types: { getTypeParser },
  })
  // Questions take milliseconds: compiling them takes longer. Room for a bitmap of all pages of a large record.
  pool.on('connect', (client) => {
    client.query("set jit = off; set work_mem = '32MB'").catch(() => undefined)
  })
  // A connection that breaks while idle is replaced; who uses one is told by his own query.
  pool.on('error', () => undefined)
  return new PostgresDialect({ pool })
}

/** The server and database without user and password: for messages. */
export function placeOf(url: string): string {
  try {
    const { host, pathname } = new URL(url)
    return `${host}${pathname}`
  } catch {
    return 'DATABASE_URL'
  }
}

/** Counts and ids stay below 2^53 here; a day is a day, not a moment in some zone. */
function getTypeParser(oid: number, format?: 'text' | 'binary') {
  if (oid === INT8) return Number
  if (oid === INT8_LIST)
    return (text: string) => (text === '{}' ? [] : text.slice(1, -1).split(',').map(Number))
  if (oid === DATE) return (text: string) => text
  return format === 'binary' ? pg.types.getTypeParser(oid, format) : pg.types.getTypeParser(oid)
}
