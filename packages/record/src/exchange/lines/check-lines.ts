import { VolgensError } from '@volgens/shapes'
import { badLine, exportDamaged, reasonOf } from '../../errors.ts'
import { codeOf } from '../../store/wrap-fault.ts'
import { BETWEEN, type Line } from './line-shapes.ts'
import type { ParsedLine } from './parse-line.ts'

/** Throws `export-damaged` where the end does not fit what came before it. */
export function checkEnd({ lines, sha256 }: Line<'end'>, number: number, found: string): void {
  if (lines !== number - 1) throw exportDamaged(number, `${number - 1} lines`, `${lines}`)
  if (sha256 !== found) throw exportDamaged(number, `lines with the hash ${found}`, sha256)
}

/**
 * The place of a line's kind; `rank` is that of the line before. The kinds come one after another: what a line needs was
 * there before. Throws `bad-line`.
 */
export function checkOrder(line: ParsedLine, rank: number, number: number): number {
  const own = BETWEEN.findIndex((kind) => kind === line.line)
  if (own >= rank) return own
  throw badLine(number, `a ${line.line} line here`, `kinds in the order ${BETWEEN.join(', ')}`)
}

/** SQLSTATE classes of what the data itself is to blame for: a value that no column takes, a row that can't be. */
const OF_THE_DATA = /^2[23]/

/** Blames the line (`bad-line`) for what the data is to blame for. */
export async function guarded(number: number, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (fault) {
    if (fault instanceof RangeError) {
      throw badLine(number, 'values too deep in one another', 'a line of an export', fault)
    }
    const told = fault instanceof VolgensError && fault.code !== 'store-failed'
    if (told || !OF_THE_DATA.test(codeOf(fault) ?? '')) throw fault
    const cause = (fault as { readonly cause?: unknown }).cause ?? fault
    const found = `here or soon after what the store refuses (${reasonOf(cause)})`
    throw badLine(number, found, 'a line that fits those before it', fault)
  }
}
