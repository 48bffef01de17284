import { spawn, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { commandFile, root } from '../../command-file.ts'

const RECIPE = join(root, 'examples/spark/read_archive.py')

export interface SparkOptions {
  /** A Python with PySpark. */
  readonly python: string
  readonly files: readonly string[]
  /** A folder for the tables. */
  readonly output: string
  readonly partitions?: number
}

/** Whether a Python has PySpark, and there is a Java for it. */
export function hasSpark(python: string): boolean {
  const imported = spawnSync(python, ['-c', 'import pyspark'], { stdio: 'ignore' })
  const java = spawnSync('java', ['-version'], { stdio: 'ignore' })
  return imported.status === 0 && java.status === 0
}

/** Runs the recipe of examples/spark on two cores of this machine; gives the seconds. Throws what it said where it failed. */
export async function readWithSpark(options: SparkOptions): Promise<number> {
  const { python, files, output, partitions = 8 } = options
  const began = performance.now()
  const volgens = `'${process.execPath}' '${commandFile}'`
  const args = [RECIPE, ...files, output, '--partitions', String(partitions), '--volgens', volgens]
  const child = spawn(python, args, {
    // As `spark-submit --master local[2]` does; the workers are to be the same Python.
    env: {
      ...process.env,
      PYSPARK_PYTHON: python,
      PYSPARK_SUBMIT_ARGS: '--master local[2] pyspark-shell',
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-4000)))
  const code = await new Promise((resolve) => child.on('close', resolve))
  if (code !== 0) throw new Error(`the recipe ended with ${String(code)}:\n${said}`)
  return (performance.now() - began) / 1000
}

/** The whole readings in Parquet files, by id. files: one, or a pattern. */
export async function readingsIn(files: string): Promise<ReadonlyMap<string, string>> {
  const instance = await DuckDBInstance.create()
  const connection = await instance.connect()
  try {
    const quoted = files.replaceAll("'", "''")
    const reader = await connection.runAndReadAll(`select report, reading from '${quoted}'`)
    return new Map(reader.getRows().map(([id, reading]) => [String(id), String(reading)]))
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}

/** How readings stand in those tables: ids of those that are not there, and of those that differ in a byte. */
export function compareReadings(
  expected: ReadonlyMap<string, string>,
  tables: ReadonlyMap<string, string>,
): { readonly same: number; readonly missing: string[]; readonly other: string[] } {
  const ids = [...expected.keys()]
  const missing = ids.filter((id) => !tables.has(id))
  const other = ids.filter((id) => tables.has(id) && tables.get(id) !== expected.get(id))
  return { same: ids.length - missing.length - other.length, missing, other }
}
