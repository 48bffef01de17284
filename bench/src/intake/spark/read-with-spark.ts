import { spawn, spawnSync } from 'node:child_process'
import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
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

/** The whole readings in tables of the recipe, by id. */
export async function readingsIn(output: string): Promise<ReadonlyMap<string, string>> {
  const instance = await DuckDBInstance.create()
  const connection = await instance.connect()
  try {
    const files = join(output, 'readings', '*.parquet').replaceAll("'", "''")
    const reader = await connection.runAndReadAll(`select report, reading from '${files}'`)
    return new Map(reader.getRows().map(([id, reading]) => [String(id), String(reading)]))
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}

/** How the readings of JSON Lines stand in those tables: ids of lines that are not there, and of those that differ. */
export async function compareReadings(
  file: string,
  tables: ReadonlyMap<string, string>,
): Promise<{ readonly same: number; readonly missing: string[]; readonly other: string[] }> {
  const [missing, other]: [string[], string[]] = [[], []]
  let same = 0
  for await (const line of createInterface({
    input: createReadStream(file),
    crlfDelay: Infinity,
  })) {
    const { id } = (JSON.parse(line) as { report: { id: string } }).report
    const reading = tables.get(id)
    if (reading === undefined) missing.push(id)
    else if (reading === line) same += 1
    else other.push(id)
  }
  return { same, missing, other }
}
