import type { Command } from 'commander'
import type { Io } from '../io.ts'
import { dataOption } from '../record-place.ts'
import type { VerifyCommandOptions } from '../verify-command.ts'
import { EXIT_HELP } from './arguments.ts'

export function addVerify(program: Command, io: Io, exitWith: (code: number) => void): void {
  program
    .command('verify')
    .summary('check that the record says what it said')
    .description(
      'Checks the chain of decisions, the originals, the reports, and that every item stands in its text, in the ' +
        'voice that was read and as people decided. Names the first broken link of each.',
    )
    .option('--expect <HASH>', 'the end of the chain, as you noted it elsewhere')
    .addOption(dataOption())
    .option('--json', 'the result as JSON')
    .addHelpText('after', VERIFY_HELP)
    .action(async (options: VerifyCommandOptions) => {
      const { verify } = await import('../verify-command.ts')
      exitWith(await verify(options, io))
    })
}

const VERIFY_HELP = `
Who can write in the database can replace the whole chain together with its end. Note the hash that is printed
somewhere else, and give it back later with --expect.

Examples:
  $ volgens verify
  $ volgens verify --expect 5f1c… --json
${EXIT_HELP}`
