import type { Command } from 'commander'
import type { Io } from '../io.ts'
import { dataOption, type RecordOptions } from '../record-place.ts'
import { EXIT_HELP } from './arguments.ts'

/** `volgens backup`. */
export function addBackup(program: Command, io: Io): void {
  program
    .command('backup')
    .summary('write the whole record into one file')
    .description(
      'Writes the record of a folder into one file. It is safe against a killed program, not against a loss of power: ' +
        'a backup is. A record in PostgreSQL is backed up with pg_dump.',
    )
    .argument('<FILE>', 'a new file')
    .addOption(dataOption())
    .addHelpText('after', BACKUP_HELP)
    .action(async (file: string, options: RecordOptions) => {
      const { backUp } = await import('../backup-command.ts')
      await backUp(file, options, io)
    })
}

/** `volgens restore`. */
export function addRestore(program: Command, io: Io): void {
  program
    .command('restore')
    .summary('make a record of a backup')
    .description(
      'Makes a record of a backup, in a folder that is empty or not there; whole, or not at all.',
    )
    .argument('<FILE>', 'what volgens backup wrote')
    .addOption(dataOption())
    .addHelpText('after', BACKUP_HELP)
    .action(async (file: string, options: RecordOptions) => {
      const { restore } = await import('../backup-command.ts')
      await restore(file, options, io)
    })
}

const BACKUP_HELP = `
Examples:
  $ volgens backup record-2026-03-12.tar.gz
  $ volgens restore record-2026-03-12.tar.gz --data restored
${EXIT_HELP}`
