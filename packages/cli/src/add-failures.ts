import { listFailures, openStore } from '@volgens/record'
import type { AddCommandOptions } from './add-options.ts'
import { EXIT, wrongUse } from './exit-codes.ts'
import { write, type Io } from './io.ts'
import { recordPlace } from './record-place.ts'
import { harmless } from './terminal/columns.ts'
import { toJson } from './to-json.ts'

/** `volgens add --failures`: what could not be added, with why. */
export async function printFailures(
  files: readonly string[],
  options: AddCommandOptions,
  io: Io,
): Promise<number> {
  if (files.length > 0 || options.retry === true) {
    throw wrongUse('--failures only lists; leave out the files and --retry')
  }
  const store = await openStore(recordPlace(options, io.env))
  try {
    const failures = await listFailures(store, options.dossier)
    if (options.json === true) await write(io.stdout, toJson(failures))
    else if (failures.length === 0) await write(io.stdout, 'nothing failed\n')
    else await write(io.stdout, failures.map(failureText).join(''))
    if (failures.length > 0 && options.json !== true) {
      io.stderr.write(
        'volgens add --retry tries them again, with another --lang where you give one\n',
      )
    }
    return EXIT.fine
  } finally {
    await store.close()
  }
}

type Kept = Awaited<ReturnType<typeof listFailures>>[number]

function failureText({ name, dossier, code, message, attempts, at }: Kept): string {
  const where = dossier === undefined ? '' : `, dossier ${dossier}`
  const tried = attempts === 1 ? 'once' : `${attempts} times`
  const when = at.toISOString().slice(0, 16).replace('T', ' ')
  const lines = [`${name}${where}`, `  ${code}: ${message}`, `  tried ${tried}, last ${when} UTC`]
  return `${lines.map(harmless).join('\n')}\n`
}
