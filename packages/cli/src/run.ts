import { CommanderError } from 'commander'
import { VolgensError } from '@volgens/shapes'
import { EXIT, exitCodeOf } from './exit-codes.ts'
import { isClosedPipe, type Io } from './io.ts'
import { makeProgram } from './program.ts'

/** Runs one command and gives its exit code; whatever went wrong is said on standard error. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  let exitCode: number = EXIT.fine
  const program = makeProgram(io, (code) => (exitCode = code))
  try {
    await program.parseAsync(args, { from: 'user' })
    return exitCode
  } catch (fault) {
    // Commander has said it already.
    if (fault instanceof CommanderError) return fault.exitCode === 0 ? EXIT.fine : EXIT.wrongUse
    if (isClosedPipe(fault)) return EXIT.fine
    io.stderr.write(`volgens: ${describe(fault, io.env)}\n`)
    return exitCodeOf(fault)
  }
}

/** A fault that we foresaw is its code and message; of others the place counts too, for the one who mends it. */
function describe(fault: unknown, env: Io['env']): string {
  if (fault instanceof VolgensError) {
    const detail = env['VOLGENS_DEBUG'] === undefined ? '' : `\n${fault.stack ?? ''}`
    return `${fault.code}: ${fault.message}${detail}`
  }
  const stack = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)
  return `internal: a fault of ours; please report it with what you gave\n${stack}`
}
