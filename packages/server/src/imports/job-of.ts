import { listImports, type ImportQuery, type ListedImport, type Store } from '@volgens/record'
import { noSuchJob } from '../errors.ts'
import { plain } from '../http/plain.ts'
import type { Job } from '../shapes/job.ts'
import type { Imports } from './run-imports.ts'

/** Imports as they stand. */
export async function jobsOf(store: Store, imports: Imports, query: ImportQuery): Promise<Job[]> {
  const found = await listImports(store.db, query)
  return found.map((each) => toJob(each, imports))
}

/** Throws `no-such-job`. */
export async function jobOf(store: Store, imports: Imports, id: number): Promise<Job> {
  const [found] = await jobsOf(store, imports, { id })
  if (found === undefined) throw noSuchJob(id)
  return found
}

function toJob(found: ListedImport, imports: Imports): Job {
  const { id, kind, dossier, name, documents, counts, results, fault, givenAt, endedAt } = found
  const done = counts.new + counts.changed + counts.known + counts.failed
  return plain({
    ...{ id, kind, dossier, name, documents, counts, fault, done },
    state: stateOf(found, imports),
    total: endedAt === undefined ? imports.running(id)?.total : done,
    reports: [...results],
    startedAt: givenAt.toISOString(),
    endedAt: endedAt?.toISOString(),
  })
}

function stateOf({ id, stopped, endedAt }: ListedImport, imports: Imports): Job['state'] {
  if (stopped) return 'stopped'
  if (endedAt !== undefined) return 'done'
  return imports.running(id) === undefined ? 'waiting' : 'running'
}
