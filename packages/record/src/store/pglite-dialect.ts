import {
  CompiledQuery,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type DatabaseConnection,
  type Dialect,
  type Driver,
} from 'kysely'
import type { PgliteThread } from './pglite-thread.ts'

/**
 * Kysely on the one connection that PGlite has: who asks while another is at work waits for his turn, so that a
 * transaction is never mixed with other statements.
 *
 * beforeWork: called before each transaction; what it throws keeps the transaction from beginning.
 */
export function pgliteDialect(
  thread: PgliteThread,
  beforeWork: () => Promise<void> = () => Promise.resolve(),
): Dialect {
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => pgliteDriver(thread, beforeWork),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  }
}

function pgliteDriver(thread: PgliteThread, beforeWork: () => Promise<void>): Driver {
  const connection = connectionOf(thread)
  const turns: (() => void)[] = []
  let busy = false
  const run = (sql: string) => connection.executeQuery(CompiledQuery.raw(sql))
  return {
    init: () => Promise.resolve(),
    async acquireConnection() {
      if (busy) await new Promise<void>((free) => turns.push(free))
      busy = true
      return connection
    },
    async beginTransaction() {
      await beforeWork()
      await run('begin')
    },
    async commitTransaction() {
      await run('commit')
    },
    async rollbackTransaction() {
      await run('rollback')
    },
    releaseConnection() {
      const next = turns.shift()
      if (next === undefined) busy = false
      else next()
      return Promise.resolve()
    },
    destroy: () => thread.close(),
  }
}

const connectionOf = (thread: PgliteThread): DatabaseConnection => ({
  async executeQuery<Row>({ sql, parameters }: CompiledQuery) {
    const { rows, affected } = await thread.run({ kind: 'query', sql, parameters })
    return { rows: rows as Row[], numAffectedRows: BigInt(affected) }
  },
  // eslint-disable-next-line require-yield
  async *streamQuery() {
    throw new Error('PGlite has no cursors here; page through with a key instead')
  },
})
