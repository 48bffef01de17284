import { importLines, openStore, type Imported } from '@volgens/record'
import { openExchangeProgress } from './exchange-progress.ts'
import { write, type Io } from './io.ts'
import { openInput, unreadable, type Input } from './read-input.ts'
import { recordPlace, type RecordOptions } from './record-place.ts'
import { toJson } from './to-json.ts'

export interface ImportCommandOptions extends RecordOptions {
  readonly dossier?: string
  readonly withoutDecisions?: true
  readonly json?: true
}

/** `volgens import FILE`. */
export async function importRecord(
  file: string | undefined,
  options: ImportCommandOptions,
  io: Io,
): Promise<void> {
  const { dossier, withoutDecisions, json } = options
  const input = await openInput(file, io)
  const store = await openStore(recordPlace(options, io.env))
  const progress = openExchangeProgress(io, 'taken in')
  try {
    const chosen = { dossier, withoutDecisions, onProgress: progress.show }
    const imported = await importLines(store, bytesOf(input), chosen)
    progress.close()
    await write(io.stdout, json === true ? toJson(imported) : sentence(imported))
  } finally {
    progress.close()
    await store.close()
  }
}

async function* bytesOf({ name, stream }: Input): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of stream) yield chunk as Uint8Array
  } catch (cause) {
    throw unreadable(name, cause)
  }
}

function sentence({ reports, known, readings, decisions, decisionsLeft }: Imported): string {
  const parts = [
    `${count(reports, 'report')} new`,
    known === 0 ? '' : `${count(known, 'report')} known`,
    `${count(readings, 'reading')} added`,
    `${count(decisions, 'decision')} added`,
    decisionsLeft === 0 ? '' : `${count(decisionsLeft, 'decision')} left behind`,
  ]
  return `${parts.filter((part) => part !== '').join(', ')}\n`
}

const count = (n: number, thing: string) =>
  `${n.toLocaleString('en')} ${thing}${n === 1 ? '' : 's'}`
