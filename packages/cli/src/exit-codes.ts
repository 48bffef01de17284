import { VolgensError } from '@volgens/shapes'

/** What the command ends with; `volgens --help` says so too. */
export const EXIT = { fine: 0, problems: 1, wrongUse: 2 } as const

/** Faults of how the command was called; all others are found in what was to be read. */
const WRONG_USE: ReadonlySet<string> = new Set(['wrong-use', 'bad-date', 'bad-search'])

export function exitCodeOf(fault: unknown): number {
  return fault instanceof VolgensError && WRONG_USE.has(fault.code) ? EXIT.wrongUse : EXIT.problems
}

export const wrongUse = (message: string) => new VolgensError('wrong-use', message)
