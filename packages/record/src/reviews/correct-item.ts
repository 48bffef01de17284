import { isDeepStrictEqual } from 'node:util'
import { reading as shape } from '@volgens/shapes/schema'
import { badCorrection } from '../errors.ts'
import { mapReferences, type Addresses, type Body, type Referent } from '../items/addresses.ts'
import { addressesIn } from '../items/derive-items.ts'
import { passageOf } from '../items/passage.ts'
import { spansIn } from '../items/spans-in.ts'
import { toItems } from '../items/to-items.ts'
import type { Db } from '../store/open-store.ts'
import type { ItemKind } from '../store/tables.ts'
import { loadReading, type ReviewedItem } from './load-item.ts'
import { isObject, mergePatch } from './merge-patch.ts'
import { wordsToSpans } from './words-to-spans.ts'

const SHAPES = {
  statement: shape.shape.statements.element,
  naming: shape.shape.namings.element,
  figure: shape.shape.figures.element,
  event: shape.shape.events.element,
} satisfies Record<ItemKind, unknown>

/**
 * The item as corrected, as decisions hold it: without its id, which is the reading's, and with addresses for the ids
 * that it refers to. What is in it stands in the report, and what it refers to in the reading.
 *
 * Throws `bad-correction`.
 */
export async function correctedItem(db: Db, item: ReviewedItem, patch: unknown): Promise<Body> {
  if (!isObject(patch)) throw badCorrection('the correction is no JSON object')
  const reading = await loadReading(db, item.report)
  const spans = spansIn(item.body)
  const looked = wordsToSpans(patch, reading, passageOf(reading).sentences(spans))
  const merged = { ...(mergePatch(item.body, looked) as Body), id: item.local }
  const corrected = checkShape(item.kind, merged)
  if (isDeepStrictEqual(corrected, item.body)) {
    throw badCorrection('the correction changes nothing (confirm the item where it is right)')
  }
  checkSpans(corrected, reading.report.text)
  checkBounds(corrected)
  return addressed(corrected, addressesIn(reading, toItems(reading)), item.local)
}

function checkShape(kind: ItemKind, body: Body): Body {
  const { data, error } = SHAPES[kind].safeParse(body)
  if (data !== undefined) return data
  const [issue] = error.issues
  throw badCorrection(
    `the corrected ${kind} is not valid at ${issue?.path.join('.') || 'its fields'}: ${issue?.message}`,
  )
}

function checkSpans(body: Body, text: string): void {
  for (const [start, end] of spansIn(body)) {
    const place = `[${start}, ${end}]`
    if (!(start < end && end <= text.length)) {
      throw badCorrection(`${place} is no place in the report, which has ${text.length} characters`)
    }
    if (splitsPair(text, start) || splitsPair(text, end)) {
      throw badCorrection(`${place} begins or ends within a character`)
    }
    if (text.slice(start, end).trim() === '') throw badCorrection(`there are no words at ${place}`)
  }
}

const splitsPair = (text: string, at: number) =>
  /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1)) && at > 0

function checkBounds({ low, high }: Body): void {
  if (typeof low === 'number' && typeof high === 'number' && low > high) {
    throw badCorrection(`the lower bound ${low} is above the upper bound ${high}`)
  }
}

function addressed(body: Body, { addressOf }: Addresses, itself: string): Body {
  const { id: _, ...rest } = mapReferences(body, (kind: Referent, local) => {
    const address = addressOf(kind, local)
    if (address === undefined || (kind === 'statement' && local === itself)) {
      throw badCorrection(`the item refers to ${kind} ${local}, which is not in its reading`)
    }
    return address
  })
  return rest
}
