import type { Command } from 'commander'
import type { Io } from '../io.ts'
import { dataOption } from '../record-place.ts'
import type { WatchCommandOptions } from '../watch-command.ts'
import { allowOption, EXIT_HELP, number, offlineOption, workers } from './arguments.ts'

export function addWatch(program: Command, io: Io, exitWith: (code: number) => void): void {
  program
    .command('watch')
    .summary('add what feeds bring, as it comes')
    .description(
      'Looks at feeds (RSS, Atom, JSON Feed), fetches the pages that they lead to and reads them into the record, again and ' +
        'again until it is stopped. A page that was corrected is a new version. robots.txt is obeyed, a site is asked one ' +
        'page at a time, and what has not changed is not sent again.',
    )
    .argument('[FEEDS...]', 'addresses of feeds')
    .option(
      '--dossier <NAME>',
      'put the reports in this dossier, which is made where it is not there',
    )
    .option('--once', 'look once and end: for cron')
    .option('--every-minutes <N>', 'minutes between two looks (15)', number)
    .option('--list', 'list the feeds that were watched, and how they stand')
    .option('--outlet <NAME>', 'outlet of pages that do not say')
    .option('--workers <N>', 'threads that read (all cores but one unless told)', workers)
    .addOption(offlineOption())
    .addOption(allowOption())
    .addOption(dataOption())
    .option('--json', 'the counts, or the feeds, as JSON')
    .addHelpText('after', WATCH_HELP)
    .action(async (feeds: readonly string[], options: WatchCommandOptions) => {
      const { watch } = await import('../watch-command.ts')
      exitWith(await watch(feeds, options, io))
    })
}

const WATCH_HELP = `
Examples:
  $ volgens watch https://krant.example/feed --dossier harbour
  $ volgens watch --once https://krant.example/feed https://post.example/rss.xml
  $ volgens watch --list
${EXIT_HELP}
  130  stopped with Ctrl-C; what was told is kept`
