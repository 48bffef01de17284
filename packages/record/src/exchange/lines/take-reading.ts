import { reading as shape } from '@volgens/shapes/schema'
import type { Reading } from '@volgens/shapes'
import { badLine } from '../../errors.ts'
import { spansIn } from '../../items/spans-in.ts'
import { engineOf } from '../../reports/save-reading.ts'
import type { Db } from '../../store/open-store.ts'
import type { ImportState } from './import-state.ts'
import type { Line } from './line-shapes.ts'

/** A reading of a report that is there stays beside the others; the current one of a report stays what it is. */
export async function takeReading(
  state: ImportState,
  line: Line<'reading'>,
  number: number,
): Promise<void> {
  const { transaction } = state
  const { report, engine, made } = line
  const checked = await checkedReading(transaction, line, number)
  const inserted = await transaction
    .insertInto('readings')
    .values({
      ...{ report, engine, current: line.current && state.added.has(report) },
      ...{ body: JSON.stringify(checked), made_at: new Date(made) },
    })
    .onConflict((conflict) => conflict.columns(['report', 'engine']).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (inserted !== undefined) state.readings += 1
}

/** The body as it was given: that it has the shape of a reading of this text is checked, nothing is changed. */
async function checkedReading(
  transaction: Db,
  { report, engine, body }: Line<'reading'>,
  number: number,
): Promise<unknown> {
  const row = await transaction
    .selectFrom('reports')
    .select(['lang', 'text'])
    .where('id', '=', report)
    .executeTakeFirst()
  if (row === undefined) throw badLine(number, `a reading of ${report}`, 'its report before it')
  const parsed = shape.safeParse({ ...body, report: { id: report, ...row } })
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    const where = issue?.path.join('.') ?? ''
    throw badLine(number, `a reading with ${where}: ${issue?.message ?? ''}`, 'a whole reading')
  }
  if (engineOf(parsed.data) !== engine) {
    throw badLine(number, `a reading by ${engineOf(parsed.data)}`, `one by ${engine}`)
  }
  checkPlaces(parsed.data, number)
  return body
}

/** An item whose words are not in the report can't exist. */
function checkPlaces(reading: Reading, number: number): void {
  const { report, engine: _, ...layers } = reading
  for (const [start, end] of spansIn(layers)) {
    if (start < end && end <= report.text.length) continue
    const found = `words at [${start}, ${end}]`
    throw badLine(number, found, `places within ${report.text.length} characters`)
  }
}
