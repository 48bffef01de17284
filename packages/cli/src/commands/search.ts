import { Option, type Command } from 'commander'
import type { Io } from '../io.ts'
import { dataOption } from '../record-place.ts'
import type { SearchCommandOptions } from '../search-command.ts'
import { EXIT_HELP, number } from './arguments.ts'

export function addSearch(program: Command, io: Io): void {
  const choice = (flags: string, about: string, values: readonly string[]) =>
    new Option(flags, about).choices(values)
  program
    .command('search')
    .summary('search the record: who said what, where and when')
    .description(
      'Searches what reports say, by words and by what is known of them. Words are found in every inflection, each ' +
        'in the language of its report. The same words of the same voice in several reports are one hit.',
    )
    .argument(
      '[WORDS...]',
      "words that must be there; '\"in this order\"', '-without', 'one or other'",
    )
    .addOption(dataOption())
    .option('--voice <NAME>', 'whose account: a name in any spelling, or an id of the record')
    .option('--about <NAME>', 'who is named or mentioned')
    .addOption(choice('--voice-kind <KIND>', 'kind of voice', VOICE_KINDS))
    .addOption(choice('--kind <KIND>', 'kind of item', ITEM_KINDS))
    .addOption(choice('--form <FORM>', 'form of a statement', FORMS))
    .addOption(choice('--act <ACT>', 'what its voice does', ACTS))
    .option('--denied', 'denials only')
    .option('--type <TYPE>', 'type of an event: PROTEST', (given) => given.toUpperCase())
    .option('--mode <MODE>', 'mode of an event: happened, planned, denied')
    .option('--label <WORDS>', 'what somebody is called')
    .option('--counts <WORDS>', 'what a figure counts')
    .option('--at-least <N>', 'figures that may be N or more', number)
    .option('--at-most <N>', 'figures that may be N or less', number)
    .option('--said <DAYS>', 'when it was said: 2022-01-07, 2022-01, 2022-01-03/2022-01-09')
    .option('--meant <DAYS>', 'the time that it is about')
    .option('--place <NAME>', 'where an event was')
    .option('--outlet <NAME>', 'outlet')
    .option('--lang <CODE>', 'language of the report')
    .addOption(choice('--review <STATE>', 'what people decided', REVIEWS))
    .option('--dossier <NAME>', 'dossier')
    .option('--suggestions', 'also what is no more than a suggestion')
    .option('--latest', 'the latest first')
    .option('--limit <N>', 'hits of a page, 1 to 100 (20)', number)
    .option('--after <PLACE>', 'go on after the page before, which says where')
    .option('--facets', 'all counts: by voice, outlet, month and more')
    .option('--json', 'the result as JSON')
    .addHelpText('after', SEARCH_HELP)
    .action(async (words: readonly string[], options: SearchCommandOptions) => {
      const { searchRecord } = await import('../search-command.ts')
      await searchRecord(words, options, io)
    })
}

const VOICE_KINDS = ['named', 'anonymous', 'narrator']
const ITEM_KINDS = ['statement', 'naming', 'figure', 'event']
const FORMS = ['direct', 'indirect', 'mixed']
const ACTS = ['say', 'think', 'will']
const REVIEWS = ['open', 'confirmed', 'corrected', 'rejected']

const SEARCH_HELP = `
Examples:
  $ volgens search brug                            the word in any inflection, the earliest first
  $ volgens search '"niet veilig" -brug' --latest  words in this order, and not that one
  $ volgens search --voice Tokajev --said 2022-01  all that one voice said in a month, in any spelling
  $ volgens search --kind figure --counts doden --at-least 100
  $ volgens search water --facets --limit 5        how it is divided over voices, outlets and months
${EXIT_HELP}`
