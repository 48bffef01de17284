import { extname } from 'node:path'
import { openReadingTables } from '@volgens/record'
import type { Reading } from '@volgens/shapes'
import { openWorkers, readLines, type Answer } from 'volgens'
import { EXIT, wrongUse } from './exit-codes.ts'
import { write, type Io } from './io.ts'
import { chunksOf, openInput } from './read-input.ts'
import type { ReadCommandOptions } from './read-options.ts'
import { openProgress } from './stream-progress.ts'

/** What a worker needs to know beside the line. */
export interface StreamData {
  readonly as: 'json' | 'attributions'
  readonly lang?: string | undefined
  readonly published?: string | undefined
  readonly minConfidence?: number | undefined
}

/** `volgens read --jsonl`: a report a line in, an answer a line out, in order. Gives the exit code. */
export async function readStream(
  file: string | undefined,
  options: ReadCommandOptions,
  io: Io,
): Promise<number> {
  const data = dataOf(options)
  const output = await openOutput(options, io)
  const input = await openInput(file, io)
  const workers = await openWorkers({ module: worker(), workers: options.workers, data })
  const progress = openProgress(io)
  try {
    for await (const answer of readLines(chunksOf(input), workers)) {
      await output.write(answer)
      progress.add(answer.code)
    }
    await output.close()
  } catch (fault) {
    await output.discard()
    throw fault
  } finally {
    progress.close()
    await workers.close()
  }
  return progress.failed() === 0 ? EXIT.fine : EXIT.problems
}

/** Where answers go: a line each, or tables; lines that could not be read are lines in either case. */
interface Output {
  write(answer: Answer): Promise<void>
  close(): Promise<unknown>
  discard(): Promise<void>
}

async function openOutput({ parquet }: ReadCommandOptions, io: Io): Promise<Output> {
  const nothing = () => Promise.resolve()
  const line = ({ json }: Answer) => write(io.stdout, `${json}\n`)
  if (parquet === undefined) return { write: line, close: nothing, discard: nothing }
  const tables = await openReadingTables(parquet)
  return {
    ...tables,
    write: (answer) =>
      answer.code === undefined ? tables.write(JSON.parse(answer.json) as Reading) : line(answer),
  }
}

function dataOf({
  as = 'json',
  explain,
  ui,
  lang,
  parquet,
  published,
  minConfidence,
}: ReadCommandOptions): StreamData {
  if (as !== 'json' && as !== 'attributions') {
    throw wrongUse(`--jsonl gives json or attributions, not ${as}; choose one of these`)
  }
  if (parquet !== undefined && (as !== 'json' || minConfidence !== undefined)) {
    throw wrongUse('--parquet writes whole readings; leave out --as and --min-confidence')
  }
  if (explain === true) throw wrongUse('--explain is for one report; leave out --jsonl')
  if (ui !== undefined) throw wrongUse('--ui is for one report; leave out --jsonl')
  return { as, lang, published, minConfidence }
}

/** Beside this file, as source or as built. */
const worker = () => new URL(`./read-worker${extname(import.meta.url)}`, import.meta.url)
