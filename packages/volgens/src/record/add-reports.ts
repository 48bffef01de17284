import {
  ensureDossier,
  findReport,
  forgetFailures,
  isOfTheData,
  keepFailure,
  listFailures,
  reportId,
  saveReport,
  type Dossier,
  type Saved,
  type Store,
} from '@volgens/record'
import { VolgensError, type Reading } from '@volgens/shapes'
import { faultOf, wrongText } from '../errors.ts'
import { inOrder } from '../lines/in-order.ts'
import type { Answer } from '../lines/read-line.ts'
import type { Workers } from '../lines/workers.ts'
import type { Engine } from '../open.ts'
import { openInput, type InputFault, type OpenedInput, type ReportInput } from './report-input.ts'
import { untilAborted } from './until-aborted.ts'

export interface AddOptions {
  /** Threads that give whole readings as JSON. */
  readonly workers: Pick<Workers, 'read' | 'atOnce'>
  /** Name of the dossier that reports go into which don't say theirs; made where there is none. */
  readonly dossier?: string | undefined
  /** Called after each report, in their order; the next one is not told before it resolves. */
  readonly onProgress?: (added: Added) => void | Promise<void>
  /** Once aborted no more reports are taken; those that are being read are still saved. */
  readonly signal?: AbortSignal | undefined
}

/** What came of one input; sizeBytes: as given, 0 where there was nothing to take. */
export type Added = { readonly name: string; readonly sizeBytes: number } & (
  Saved | { readonly outcome: 'failed'; readonly fault: VolgensError }
)

/** How many reports came out how. */
export type AddSummary = Readonly<Record<Added['outcome'], number>>

/**
 * Reads reports and saves them one by one, in their order; a report that is there already is not read again.
 *
 * Each is there once its progress is told, also after the process is killed. One that can't be read is kept as a failure
 * and the rest goes on; memory does not grow with their number. Throws where the store itself fails (`disk-full`,
 * `database-unreachable`, …): what was told is kept.
 */
export async function addReports(
  store: Store,
  inputs: AsyncIterable<ReportInput | InputFault>,
  options: AddOptions,
): Promise<AddSummary> {
  const adding = await beginAdding(store, options)
  const summary = { new: 0, changed: 0, known: 0, failed: 0 }
  const begun = inOrder(
    prepare(inputs, adding),
    (each) => read(each, options),
    options.workers.atOnce,
  )
  for await (const each of begun) {
    const added = await save(each, adding)
    summary[added.outcome] += 1
    await options.onProgress?.(added)
  }
  if (summary.new + summary.changed > 0) await store.settle()
  return summary
}

/** What stays the same from one report to the next. */
interface Adding extends Pick<AddOptions, 'signal'> {
  readonly store: Store
  readonly engine: Pick<Engine, 'normalise'>
  readonly dossier: string | undefined
  /** By name, once each is needed. */
  readonly dossiers: Map<string, Promise<Dossier>>
  /** Whether there may be earlier failures to forget. */
  readonly hadFailures: boolean
}

/** What is kept of a failure beside its bytes: plain JSON. */
export type KeptOptions = Pick<ReportInput, 'type' | 'charset' | 'options' | 'at' | 'alone'>

async function beginAdding(store: Store, { dossier, signal }: AddOptions): Promise<Adding> {
  const engine = await import('@volgens/reading')
  const failures = await listFailures(store, dossier)
  return {
    ...{ store, engine, signal, hadFailures: failures.length > 0 },
    ...{ dossier, dossiers: new Map() },
  }
}

/** The dossier that an input goes into. */
function dossierOf(
  input: ReportInput | InputFault,
  { store, dossier, dossiers }: Adding,
): Promise<Dossier | undefined> {
  const name = input.dossier ?? dossier
  if (name === undefined) return Promise.resolve(undefined)
  const found = dossiers.get(name) ?? ensureDossier(store, name)
  dossiers.set(name, found)
  return found
}

/** An input on its way; `known` and `fault` where there is nothing to read. */
type Step =
  | {
      readonly kind: 'fault'
      readonly input: ReportInput | InputFault
      readonly fault: VolgensError
    }
  | { readonly kind: 'known'; readonly input: ReportInput; readonly saved: Saved }
  | Unread
  | {
      readonly kind: 'read'
      readonly input: ReportInput
      readonly reading: Reading
      reference: string
    }

interface Unread {
  readonly kind: 'unread'
  readonly input: ReportInput
  readonly number: number
  readonly id: string
  readonly opened: OpenedInput
}

async function* prepare(
  inputs: AsyncIterable<ReportInput | InputFault>,
  adding: Adding,
): AsyncGenerator<Step> {
  let number = 0
  for await (const input of untilAborted(inputs, adding.signal)) {
    number += 1
    yield 'fault' in input
      ? { kind: 'fault', input, fault: input.fault }
      : await prepareOne(input, number, adding)
  }
}

async function prepareOne(input: ReportInput, number: number, adding: Adding): Promise<Step> {
  const { store, engine } = adding
  let opened: OpenedInput
  try {
    opened = openInput(input, engine)
  } catch (fault) {
    return { kind: 'fault', input, fault: faultOf(fault) }
  }
  const id = reportId({ text: opened.text, ...opened.options })
  const saved = await findReport(store, id, (await dossierOf(input, adding))?.id)
  return saved === undefined
    ? { kind: 'unread', input, number, id, opened }
    : { kind: 'known', input, saved }
}

/** Reads what is to be read, in one of the workers; the report goes there as a line of a stream. */
async function read(step: Step, { workers }: AddOptions): Promise<Step> {
  if (step.kind !== 'unread') return step
  const { input, number, id, opened } = step
  const { text, options, reference } = opened
  const bytes = new TextEncoder().encode(JSON.stringify({ ...options, id, text }))
  const answer = await workers.read({ number, bytes, size: bytes.length })
  const reading = readingOf(answer)
  if (reading instanceof VolgensError) return { kind: 'fault', input, fault: reading }
  // What the record says stands in the text must stand in the text that it keeps.
  if (reading.report.text !== text) return { kind: 'fault', input, fault: wrongText(input.name) }
  return { kind: 'read', input, reading, reference }
}

function readingOf({ json, code }: Answer): Reading | VolgensError {
  const value = JSON.parse(json) as unknown
  if (code === undefined) return value as Reading
  return new VolgensError(code, (value as { error: { message: string } }).error.message)
}

async function save(step: Step, adding: Adding): Promise<Added> {
  const { input } = step
  const about = { name: input.name, sizeBytes: sizeOf(input) }
  switch (step.kind) {
    case 'fault':
      return { ...about, ...(await fail(input, step.fault, adding)) }
    case 'known':
      await forget(step.input, adding)
      return { ...about, ...step.saved }
    case 'read':
      return { ...about, ...(await saveReading(step.input, step.reading, step.reference, adding)) }
    case 'unread':
      throw new RangeError('a report is saved before it was read')
  }
}

/** A document that holds several reports is counted with the first. */
const sizeOf = ({ bytes, at = 1 }: ReportInput | InputFault) =>
  bytes === undefined || at > 1 ? 0 : bytes.length

async function saveReading(
  input: ReportInput,
  reading: Reading,
  reference: string,
  adding: Adding,
): Promise<Saved | { outcome: 'failed'; fault: VolgensError }> {
  const { store } = adding
  try {
    const dossier = await dossierOf(input, adding)
    const given = { original: input.bytes, reference, dossier: dossier?.id }
    const saved = await saveReport(store, reading, given)
    await forget(input, adding)
    return saved
  } catch (fault) {
    // A store that fails would fail with the next report too.
    if (!isOfTheData(fault)) throw fault
    return fail(input, faultOf(fault), adding)
  }
}

async function fail(input: ReportInput | InputFault, fault: VolgensError, adding: Adding) {
  const { name, bytes, type, charset, options, at, alone = false } = input
  if (bytes !== undefined) {
    const kept: KeptOptions = { type, charset, options, at, alone }
    const failure = { name, bytes, options: kept, dossier: input.dossier ?? adding.dossier }
    await keepFailure(adding.store, { ...failure, code: fault.code, message: fault.message })
  }
  return { outcome: 'failed', fault } as const
}

async function forget(input: ReportInput, adding: Adding): Promise<void> {
  if (!adding.hadFailures) return
  const { bytes, name, at, alone, dossier = adding.dossier } = input
  const oneOfSeveral = at !== undefined
  const named = oneOfSeveral || alone === true ? { name } : {}
  await forgetFailures(adding.store, { dossier, bytes, oneOfSeveral, ...named })
}
