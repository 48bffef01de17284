import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'
import { openStore } from '../store/open-store.ts'

/*
 * Vitest's global set-up: a backup of an empty embedded store. Making such a store takes seconds, loading it does not,
 * and nearly every test file of the record begins with one. Kept until the schema or the database is another.
 */
declare module 'vitest' {
  interface ProvidedContext {
    /** Path of the backup. */
    readonly emptyStore: string
  }
}

const inPackage = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))
const CACHE = inPackage('../../.cache')

export default async function backUpEmptyStore(project: TestProject): Promise<void> {
  const file = `${CACHE}/empty-store-${madeFrom()}.tar.gz`
  project.provide('emptyStore', file)
  if (existsSync(file)) return
  const store = await openStore({ memory: true })
  mkdirSync(CACHE, { recursive: true })
  writeFileSync(`${file}.part`, await store.dump())
  renameSync(`${file}.part`, file)
  await store.close()
}

/** A hash of the schema and of the database program, as package.json pins it. */
function madeFrom(): string {
  const hash = createHash('sha256').update(readFileSync(inPackage('package.json')))
  for (const name of readdirSync(inPackage('sql')).sort()) {
    hash.update(readFileSync(inPackage(`sql/${name}`)))
  }
  return hash.digest('hex').slice(0, 16)
}
