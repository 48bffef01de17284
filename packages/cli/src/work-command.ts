import { openStore } from '@volgens/record'
import { workOnQueue } from 'volgens'
import type { Io } from './io.ts'
import { recordPlace, type RecordOptions } from './record-place.ts'
import { runAdding, type AddingOptions } from './run-adding.ts'

export type WorkCommandOptions = RecordOptions & AddingOptions & { readonly once?: true }

/** `volgens work`: reads what waits in the record. Gives the exit code. */
export async function work(options: WorkCommandOptions, io: Io): Promise<number> {
  const store = await openStore(recordPlace(options, io.env))
  try {
    const once = options.once === true
    return await runAdding((adding) => workOnQueue(store, { ...adding, once }), options, io)
  } finally {
    await store.close()
  }
}
