import {
  confirmAbove,
  decideItem,
  itemHistory,
  lostReviews,
  openStore,
  requireDossier,
  reviewAgreement,
  reviewQueue,
  undoDecisions,
  type Store,
} from '@volgens/record'
import { wrongUse } from './exit-codes.ts'
import { write, type Io } from './io.ts'
import { readInput } from './read-input.ts'
import { recordPlace } from './record-place.ts'
import { reviewerOf } from './reviewer.ts'
import { REVIEW_ACTIONS, type ReviewCommandOptions } from './review-options.ts'
import {
  agreementLines,
  bulkLines,
  entryLines,
  lostLines,
  queueLines,
} from './terminal/review-lists.ts'
import { screenOf, type Screen } from './terminal/style.ts'
import { toJson } from './to-json.ts'

/** A result as it is, for --json, and as lines for people. */
interface Shown {
  readonly result: unknown
  readonly lines: (screen: Screen) => readonly string[]
}

/** `volgens review`: lists items, or decides on one. */
export async function review(
  value: string | undefined,
  options: ReviewCommandOptions,
  io: Io,
): Promise<void> {
  checkUse(value, options)
  const correction = options.correct === undefined ? undefined : await readJson(value, io)
  const store = await openStore(recordPlace(options, io.env))
  try {
    if (options.dossier !== undefined) await requireDossier(store.db, options.dossier)
    const { result, lines } =
      (await decided(store, value, correction, options)) ?? (await looked(store, options))
    const text = options.json === true ? toJson(result) : `${lines(screenOf(io)).join('\n')}\n`
    await write(io.stdout, text)
  } finally {
    await store.close()
  }
}

function checkUse(value: string | undefined, options: ReviewCommandOptions): void {
  const [action, another] = REVIEW_ACTIONS.filter((name) => options[name] !== undefined)
  if (action !== undefined && another !== undefined) {
    throw wrongUse(`${flag(action)} and ${flag(another)} at once; expected one thing to do`)
  }
  const takesValue = ['confirm', 'reject', 'note', 'correct'].includes(action ?? '')
  if (value !== undefined && !takesValue) {
    throw wrongUse(`"${value}" stands alone; give --note ID "${value}" or leave it out`)
  }
  if (value === undefined && (action === 'note' || action === 'correct')) {
    throw wrongUse(
      action === 'note'
        ? 'a note needs its words: --note ID TEXT'
        : '--correct ID FILE, or - for standard input',
    )
  }
  if (options.dryRun === true && action !== 'confirmAbove') {
    throw wrongUse('--dry-run goes with --confirm-above')
  }
}

const flag = (name: string) => `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`

/** Decisions, each with the lines that say what was done; undefined where none was asked for. */
async function decided(
  store: Store,
  value: string | undefined,
  correction: unknown,
  options: ReviewCommandOptions,
): Promise<Shown | undefined> {
  const {
    confirm,
    reject,
    note,
    correct,
    undo,
    confirmAbove: above,
    dossier,
    kind: kinds,
  } = options
  const reviewer = reviewerOf(options)
  const one = confirm ?? reject
  if (one !== undefined) {
    const decision = confirm === undefined ? 'reject' : 'confirm'
    return entries([await decideItem(store, { item: one, reviewer, decision, note: value })])
  }
  if (note !== undefined) {
    const text = value ?? ''
    return entries([
      await decideItem(store, { item: note, reviewer, decision: 'note', note: text }),
    ])
  }
  if (correct !== undefined) {
    const patch = correction
    return entries([
      await decideItem(store, { item: correct, reviewer, decision: 'correct', patch }),
    ])
  }
  if (undo !== undefined) return entries(await undoDecisions(store, { ...runOf(undo), reviewer }))
  if (above === undefined) return undefined
  const dryRun = options.dryRun === true
  const result = await confirmAbove(store, { above, dossier, kinds, reviewer, dryRun })
  return { result, lines: () => bulkLines(result, above, dryRun) }
}

const entries = (made: Parameters<typeof entryLines>[0]): Shown => ({
  result: made,
  lines: (screen) => entryLines(made, screen),
})

/** What is only looked at. */
async function looked({ db }: Store, options: ReviewCommandOptions): Promise<Shown> {
  const { dossier, kind: kinds, state: review = 'open', limit = 20 } = options
  if (options.history !== undefined) {
    const history = await itemHistory(db, options.history)
    if (history.length > 0) return entries(history)
    return { result: [], lines: () => ['Nobody has decided on this item.'] }
  }
  if (options.agreement === true) {
    const agreement = await reviewAgreement(db, dossier)
    return { result: agreement, lines: () => agreementLines(agreement) }
  }
  if (options.lost === true) {
    const lost = await lostReviews(db, { dossier })
    return { result: lost, lines: (screen) => lostLines(lost, screen) }
  }
  const queue = await reviewQueue(db, { dossier, kinds, review, limit })
  return { result: queue, lines: (screen) => queueLines(queue, { review, dossier }, screen) }
}

async function readJson(file: string | undefined, io: Io): Promise<unknown> {
  const text = new TextDecoder().decode(await readInput(file, io))
  try {
    return JSON.parse(text) as unknown
  } catch (cause) {
    throw wrongUse(
      `the correction is no JSON (${cause instanceof Error ? cause.message : String(cause)}); expected an object with the fields that change`,
    )
  }
}

/** "57" or "12-40". */
function runOf(given: string): { readonly from: number; readonly to: number } {
  const [, first, last = first] = /^(\d{1,15})(?:[-–](\d{1,15}))?$/.exec(given) ?? []
  const [from, to] = [Number(first), Number(last)]
  if (from > 0 && to >= from) return { from, to }
  throw wrongUse(`--undo ${given}; expected the number of a decision, or a run of them: 12-40`)
}
