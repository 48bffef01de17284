import type { Command } from 'commander'
import type { Io } from '../io.ts'
import { dataOption } from '../record-place.ts'
import type { ServeCommandOptions } from '../serve-command.ts'
import { allowOption, EXIT_HELP, offlineOption, port } from './arguments.ts'

/** `volgens serve`. */
export function addServe(program: Command, io: Io, exitWith: (code: number) => void): void {
  program
    .command('serve')
    .summary('the record in your browser, on this machine only')
    .description(
      'Serves the web app and the API of a record at an address of this machine. Nobody else reaches it, and it asks ' +
        'nobody anything but the addresses that you add.',
    )
    .option(
      '--port <N>',
      'port to listen on; 0: any that is free (4747, or the next that is free)',
      port,
    )
    .option('--log', 'each request as a line of JSON on standard error (also: VOLGENS_LOG=json)')
    .addOption(offlineOption())
    .addOption(allowOption())
    .addOption(dataOption())
    .addHelpText('after', SERVE_HELP)
    .action(async (options: ServeCommandOptions) => {
      const { serveRecord } = await import('../serve-command.ts')
      exitWith(await serveRecord(options, io))
    })
}

const SERVE_HELP = `
Examples:
  $ volgens serve
  $ volgens serve --data harbour-data --port 8080
${EXIT_HELP}
  130  stopped with Ctrl-C`
