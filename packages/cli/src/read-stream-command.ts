import { extname } from 'node:path'
import { openWorkers, readLines } from 'volgens'
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
  const input = await openInput(file, io)
  const workers = await openWorkers({ module: worker(), workers: options.workers, data })
  const progress = openProgress(io)
  try {
    for await (const { json, code } of readLines(chunksOf(input), workers)) {
      await write(io.stdout, `${json}\n`)
      progress.add(code)
    }
  } finally {
    progress.close()
    await workers.close()
  }
  return progress.failed() === 0 ? EXIT.fine : EXIT.problems
}

function dataOf({
  as = 'json',
  explain,
  ui,
  lang,
  published,
  minConfidence,
}: ReadCommandOptions): StreamData {
  if (as !== 'json' && as !== 'attributions') {
    throw wrongUse(`--jsonl gives json or attributions, not ${as}; choose one of these`)
  }
  if (explain === true) throw wrongUse('--explain is for one report; leave out --jsonl')
  if (ui !== undefined) throw wrongUse('--ui is for one report; leave out --jsonl')
  return { as, lang, published, minConfidence }
}

/** Beside this file, as source or as built. */
const worker = () => new URL(`./read-worker${extname(import.meta.url)}`, import.meta.url)
