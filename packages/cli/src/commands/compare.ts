import { InvalidArgumentError, Option, type Command } from 'commander'
import { UI_LANGUAGES } from 'volgens/choices'
import type { CompareOptions } from '../compare-command.ts'
import type { Io } from '../io.ts'
import { dataOption } from '../record-place.ts'

/** The rules of reckoning, as the record names them; written here too so that --help need not load it. */
const RULES = ['conservative', 'min-max', 'latest']

/** `volgens compare …`: its parts are loaded when they are called. */
export function addCompare(program: Command, io: Io): void {
  const compare = program
    .command('compare')
    .summary('compare reports: namings, figures, events, accounts')
    .description(
      'Lays what reports say beside each other, always with whose it is and where it stands. Accounts are never ' +
        'averaged, summed or chosen among. What a person rejected and mere suggestions do not count.',
    )
    .addHelpText('after', COMPARE_HELP)
  common(compare.command('namings').summary('who calls whom what: namers by named')).action(
    async (options: CompareOptions) => (await load()).showNamings(options, io),
  )
  addFigures(compare, io)
  addEvents(compare, io)
  common(
    compare
      .command('reports <REPORT> [OTHER]')
      .summary('two reports, or the last two versions of one, side by side'),
  ).action(async (left: string, right: string | undefined, options: CompareOptions) =>
    (await load()).showReports(left, right, options, io),
  )
  common(
    compare.command('related <REPORT>').summary('reports that may be about the same: suggestions'),
  ).action(async (name: string, options: CompareOptions) =>
    (await load()).showRelated(name, options, io),
  )
}

const load = () => import('../compare-command.ts')

function addFigures(compare: Command, io: Io): void {
  common(compare.command('figures').summary('the same thing counted, by source and over time'))
    .addOption(
      new Option(
        '--reckon <RULE>',
        'show beside the figures what a rule makes of them; never in their place',
      ).choices(RULES),
    )
    .option(
      '--same <WORDS=WORDS>',
      'take these words to count the same (doden=dead); may be given several times',
      sameWords,
    )
    .addHelpText('after', FIGURES_HELP)
    .action(async (options: CompareOptions) => (await load()).showFigures(options, io))
}

function addEvents(compare: Command, io: Io): void {
  common(
    compare
      .command('events')
      .summary('per event who says it happened, denies it, leaves it open or is silent'),
  )
    .option('--days <N>', 'days that times of one event may be apart (1 unless told)', wholeNumber)
    .option('--all', 'also events that one account alone has')
    .action(async (options: CompareOptions) => (await load()).showEvents(options, io))
}

const common = (command: Command) =>
  command
    .addOption(dataOption())
    .option('--dossier <NAME>', 'compare the reports of one dossier (all reports unless told)')
    .option('--rejected', 'count what a person rejected too')
    .option('--limit <N>', 'show so many (20 unless told, 0 for all)', wholeNumber, 20)
    .addOption(
      new Option('--ui <CODE>', 'language of headings (the locale unless given)').choices(
        UI_LANGUAGES,
      ),
    )
    .option('--json', 'the whole comparison as JSON')

function wholeNumber(given: string): number {
  const number = Number(given)
  if (Number.isInteger(number) && number >= 0) return number
  throw new InvalidArgumentError('Expected a whole number, 0 or more.')
}

function sameWords(given: string, before: readonly string[][] = []): string[][] {
  const words = given.split('=').map((word) => word.trim())
  if (words.length > 1 && words.every((word) => word !== '')) return [...before, words]
  throw new InvalidArgumentError('Expected words that count the same, as in doden=dead.')
}

const COMPARE_HELP = `
Examples:
  $ volgens compare namings --dossier almaty
  $ volgens compare figures --dossier almaty --same doden=dead --reckon latest
  $ volgens compare events --dossier almaty
  $ volgens compare reports 01.txt 02.txt        a report by file name, id or address
  $ volgens compare reports https://krant.example/brug   the last two versions of an address
  $ volgens compare related 01.txt
`

const FIGURES_HELP = `
Figures count the same where their words have the same stems and, as far as it was read, the same befell
those who are counted. ≠ marks a figure that has no number in common with another source's. "About 2,500"
is taken to be rounded to hundreds (2,450 to 2,550), an open bound to have no end.

Rules of reckoning (none unless you ask, always shown by name):
  conservative  the lowest number that any source gives as its least
  min-max       from the lowest number to the highest; open where a source leaves it open
  latest        of each source the figure that it gave last
`
