import type { Command } from 'commander'
import type { Io } from '../io.ts'
import { dataOption } from '../record-place.ts'
import type { WorkCommandOptions } from '../work-command.ts'
import { EXIT_HELP, workers } from './arguments.ts'

export function addWork(program: Command, io: Io, exitWith: (code: number) => void): void {
  program
    .command('work')
    .summary('read what waits in the record')
    .description(
      'Reads the reports that `volgens add --later` put in the record, until it is stopped. On PostgreSQL any number of ' +
        'machines may work on one record; what one had begun when it was switched off is read by another.',
    )
    .option('--once', 'end where nothing waits any more')
    .option('--workers <N>', 'threads that read (all cores but one unless told)', workers)
    .addOption(dataOption())
    .option('--json', 'the counts as JSON')
    .addHelpText('after', WORK_HELP)
    .action(async (options: WorkCommandOptions) => {
      const { work } = await import('../work-command.ts')
      exitWith(await work(options, io))
    })
}

const WORK_HELP = `
What nobody came through with after four times is among the failures: volgens add --failures, volgens add --retry.

Examples:
  $ volgens add archive.warc.gz --later --dossier harbour
  $ DATABASE_URL=postgresql://user@host/volgens volgens work --workers 8
${EXIT_HELP}
  130  stopped with Ctrl-C; what was told is kept`
