import { parentPort, workerData } from 'node:worker_threads'
import { PGlite } from '@electric-sql/pglite'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import type { Answer, Call, WorkerOptions } from './pglite-messages.ts'

/*
 * Runs PGlite in a thread of its own: a query blocks the thread that it runs in. One message is one statement; the
 * order of messages is the order of statements.
 */
const { folder, dump } = workerData as WorkerOptions
const port = parentPort
if (port === null) throw new Error('pglite-worker runs only as a worker thread')

const database = new PGlite({
  ...(folder === undefined ? {} : { dataDir: folder }),
  ...(dump === undefined ? {} : { loadDataDir: new Blob([dump]) }),
  extensions: { pg_trgm },
  // Big integers as strings past 2^53 only; dates stay text, so that both stores give the same.
  parsers: { 1082: (text: string) => text },
})

port.on('message', (call: Call) => {
  answer(call).then(
    (reply) => port.postMessage(reply),
    (fault: unknown) => port.postMessage({ id: call.id, fault: plain(fault) } satisfies Answer),
  )
})

async function answer({ id, ...call }: Call): Promise<Answer> {
  switch (call.kind) {
    case 'query': {
      const found = await ask(call.sql, call.parameters)
      return { id, rows: found?.rows ?? [], affected: found?.affectedRows ?? 0 }
    }
    case 'dump': {
      const file = await database.dumpDataDir('gzip')
      return { id, rows: [], affected: 0, bytes: new Uint8Array(await file.arrayBuffer()) }
    }
    case 'close':
      await database.close()
      return { id, rows: [], affected: 0 }
  }
}

/** As a server does: several statements at once where there are no parameters. */
async function ask(sql: string, parameters: readonly unknown[]) {
  if (parameters.length > 0) {
    return database.query<Record<string, unknown>>(sql, [...parameters])
  }
  return (await database.exec(sql)).at(-1)
}

/** What of a fault can cross to another thread. */
function plain(fault: unknown): NonNullable<Answer['fault']> {
  const { message, code, constraint } = fault as {
    message?: string
    code?: string
    constraint?: string
  }
  return { message: (message ?? String(fault)).slice(0, 2000), code, constraint }
}
