import { keepResult, type ImportResult, type PendingImport } from '@volgens/record'
import { addReports, type Added, type AddOptions, type InputFault, type ReportInput } from 'volgens'
import { documentInputs, type Opening } from './document-inputs.ts'

/** How far an import is. */
export interface Progress {
  /** How many reports it holds, as far as that is known. */
  total: number | undefined
}

/** Where a report stands in its import. */
type Place = Pick<ImportResult, 'document' | 'number'>

interface Adding extends Opening {
  readonly workers: AddOptions['workers']
  readonly progress: Progress
  readonly onTold: () => void
}

/** Adds the reports of all documents, and keeps what comes of each before the next one is told. */
export async function addDocuments(pending: PendingImport, adding: Adding): Promise<void> {
  const { store, workers, signal, onTold } = adding
  // In the order in which they are handed in, which is the one in which they come out.
  const places: Place[] = []
  await addReports(store, inputsOf(pending, adding, places), {
    ...{ workers, signal, dossier: pending.dossier },
    async onProgress(added) {
      const place = places.shift()
      if (place === undefined) throw new RangeError('a report came out that nobody handed in')
      await keepResult(store, pending.id, { ...place, ...resultOf(added) })
      onTold()
    },
  })
}

async function* inputsOf(
  pending: PendingImport,
  adding: Adding,
  places: Place[],
): AsyncGenerator<ReportInput | InputFault> {
  const { documents } = pending
  let found = 0
  adding.progress.total = documents.length
  for (const [index, document] of documents.entries()) {
    let number = 0
    for await (const input of documentInputs(pending, document, adding)) {
      number += 1
      places.push({ document: document.number, number })
      // What holds more than one report says only at its end how many.
      adding.progress.total = number > 1 ? undefined : found + documents.length - index
      yield input
    }
    found += number
    adding.progress.total = found + documents.length - index - 1
  }
}

function resultOf(added: Added): Omit<ImportResult, 'document' | 'number'> {
  const { name, outcome } = added
  if (outcome !== 'failed') return { name, outcome, report: added.report }
  const { code, message } = added.fault
  return { name, outcome, code, message }
}
