import { Option, type Command } from 'commander'
import type { Io } from '../io.ts'
import { dataOption } from '../record-place.ts'
import { byOption } from '../reviewer.ts'
import { ITEM_KINDS, REVIEW_STATES, type ReviewCommandOptions } from '../review-options.ts'
import { confidence, EXIT_HELP, whole } from './arguments.ts'

export function addReview(program: Command, io: Io): void {
  program
    .command('review')
    .summary('look at what was read, item by item, and decide on it')
    .description(
      'Lists the items of the record that nobody has decided on, each with its id, its words and its sentence; ' +
        'or decides on one. Decisions are only ever added to: what the machine read stays beside them.',
    )
    .argument(
      '[VALUE]',
      'the words of a note (also with --confirm and --reject); the file of a correction',
    )
    .option('--confirm <ID>', 'the item is right', whole)
    .option('--reject <ID>', 'the item is not right; it counts no more', whole)
    .option('--note <ID>', 'remember VALUE with the item', whole)
    .option(
      '--correct <ID>',
      'change the item: VALUE is a JSON file with the fields that change, or -',
      whole,
    )
    .option('--undo <SEQ>', 'take a decision back, or a run of them: 12-40')
    .option(
      '--confirm-above <X>',
      'confirm all from confidence X on that nobody disputes',
      confidence,
    )
    .option('--dry-run', 'with --confirm-above: only count')
    .option('--history <ID>', 'all decisions on an item', whole)
    .option('--agreement', 'how far reviewers agree')
    .option('--lost', 'decisions on words that the present reading does not have')
    .option('--dossier <NAME>', 'only the reports of this dossier')
    .addOption(new Option('--kind <KIND...>', 'only these kinds of items').choices(ITEM_KINDS))
    .addOption(
      new Option('--state <STATE>', 'list items in another state (open)').choices(REVIEW_STATES),
    )
    .option('--limit <N>', 'list at most N items (20)', whole)
    .addOption(byOption())
    .addOption(dataOption())
    .option('--json', 'the result as JSON')
    .addHelpText('after', REVIEW_HELP)
    .action(async (value: string | undefined, options: ReviewCommandOptions) => {
      const { review } = await import('../review-command.ts')
      await review(value, options, io)
    })
}

const REVIEW_HELP = `
A correction is a JSON object with the fields that change; null takes one away. Where the places of words are asked
for, the words will do, and an actor may be given by its name:
  {"source": {"spans": "minister Bos", "actor": "Anna Bos"}, "form": "indirect"}

Nobody disputes an open item on which no decision stands, not even a note. Only statements have a confidence.

Examples:
  $ volgens review --dossier harbour --kind statement
  $ volgens review --confirm 417 --by Noor
  $ volgens review --reject 418 "this is the spokesman's, not the minister's"
  $ echo '{"form": "direct"}' | volgens review --correct 419 -
  $ volgens review --confirm-above 0.9 --dossier harbour --dry-run
  $ volgens review --undo 57
${EXIT_HELP}`
