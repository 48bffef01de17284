import type { Command } from 'commander'
import type { Io } from '../io.ts'
import { dataOption } from '../record-place.ts'
import type { ReportsCommandOptions } from '../reports-command.ts'
import { EXIT_HELP } from './arguments.ts'

/** `volgens reports`. */
export function addReports(program: Command, io: Io): void {
  program
    .command('reports')
    .summary('list the reports of the record')
    .description('Lists reports by day of publication, with how much was read in each.')
    .option('--dossier <NAME>', 'of this dossier')
    .addOption(dataOption())
    .option('--json', 'as JSON')
    .addHelpText('after', REPORTS_HELP)
    .action(async (options: ReportsCommandOptions) => {
      const { printReports } = await import('../reports-command.ts')
      await printReports(options, io)
    })
}

const REPORTS_HELP = `
Examples:
  $ volgens reports --dossier harbour
  $ volgens reports --json | jq -r '.[].id'
${EXIT_HELP}`
