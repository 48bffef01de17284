import { Argument, type Command } from 'commander'
import type { ImportCommandOptions } from '../import-command.ts'
import type { Io } from '../io.ts'
import { dataOption } from '../record-place.ts'
import { EXIT_HELP } from './arguments.ts'

/** `volgens import`. */
export function addImport(program: Command, io: Io): void {
  program
    .command('import')
    .summary('take in what volgens export wrote')
    .description(
      'Takes in an export as JSON Lines, whole or not at all. An empty record becomes the one that was exported. In ' +
        'another, reports that are not there are added, and decisions on items that continue its own are carried out; ' +
        'the same file again changes nothing.',
    )
    .addArgument(new Argument('[FILE]', 'what volgens export wrote; - or nothing: standard input'))
    .option('--dossier <NAME>', 'put all reports into this dossier instead of their own')
    .option('--without-decisions', 'leave behind what people decided, and whom they merged')
    .option('--json', 'what was done, as JSON')
    .addOption(dataOption())
    .addHelpText('after', IMPORT_HELP)
    .action(async (file: string | undefined, options: ImportCommandOptions) => {
      const { importRecord } = await import('../import-command.ts')
      await importRecord(file, options, io)
    })
}

const IMPORT_HELP = `
Examples:
  $ volgens import record.jsonl --data copy
  $ volgens import theirs.jsonl --dossier harbour --without-decisions
  $ volgens export --data here | volgens import --data there
${EXIT_HELP}`
