import { createRequire } from 'node:module'
import { Argument, Command, InvalidArgumentError, Option } from 'commander'
import { isPublishedDate, UI_LANGUAGES } from 'volgens'
import type { Io } from './io.ts'
import { LANGUAGES, LANGUAGE_CODES } from './languages.ts'
import { READ_FORMATS, type ReadCommandOptions } from './read-options.ts'
import { dataOption } from './record-place.ts'
import { ITEM_KINDS, REVIEW_STATES, type ReviewCommandOptions } from './review-options.ts'
import type { SyntaxCommandOptions } from './syntax-command.ts'
import type { VerifyCommandOptions } from './verify-command.ts'

const { version } = createRequire(import.meta.url)('../package.json') as { version: string }

/** The command line. Commands are loaded when they are called, so that --help and --version start at once. */
export function makeProgram(io: Io, exitWith: (code: number) => void): Command {
  const program = new Command('volgens')
    .description('Reads Dutch and English news reports and records who said what.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [COMMAND]', 'print the help of a command')
    .exitOverride()
    .showHelpAfterError('(volgens --help says more)')
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      outputError: (text, writeOut) => writeOut(text.replace(/^error: /, 'volgens: wrong-use: ')),
    })
    .addHelpText('after', PROGRAM_HELP)
  addRead(program, io, exitWith)
  addSyntax(program, io, exitWith)
  addReview(program, io)
  addVerify(program, io, exitWith)
  return program
}

function addRead(program: Command, io: Io, exitWith: (code: number) => void): void {
  program
    .command('read')
    .summary('read a report: each statement with its voice')
    .description(
      'Reads a report and shows who said what: the text with each voice in its own colour and underline, then\n' +
        'the statements with voice, cue, words and rule, and then actors, namings, figures, times, places and\n' +
        'events. A statement with a confidence under 0.5 is a suggestion.',
    )
    .addArgument(file())
    .addOption(lang())
    .option('--published <DATE>', 'date of publication, 2022-01-07 (EDTF)', published)
    .addOption(
      new Option('--as <FORM>', 'form of the result (text; json with --jsonl)').choices(
        READ_FORMATS,
      ),
    )
    .option(
      '--explain',
      'say in words why each statement, and all else that was read, is there (with --as text)',
    )
    .addOption(
      new Option(
        '--ui <CODE>',
        'language of headings and explanations (the locale unless given; with --as text)',
      ).choices(UI_LANGUAGES),
    )
    .option('--min-confidence <X>', 'leave out statements below X, 0 to 1', confidence)
    .option('--jsonl', 'read a stream, a report {"id", "text", "lang"?, "published"?} a line')
    .option('--workers <N>', 'threads that read a stream (one per core unless told)', workers)
    .addHelpText('after', READ_HELP)
    .action(async (name: string | undefined, options: ReadCommandOptions) => {
      if (options.jsonl === true) {
        const { readStream } = await import('./read-stream-command.ts')
        exitWith(await readStream(name, options, io))
      } else {
        const { readReport } = await import('./read-command.ts')
        await readReport(name, options, io)
      }
    })
}

function addSyntax(program: Command, io: Io, exitWith: (code: number) => void): void {
  program
    .command('syntax')
    .summary('tag and parse: CoNLL-U (Universal Dependencies)')
    .description(
      'Prints the words of a text with lemma, part of speech, features, head and relation, as CoNLL-U.',
    )
    .addArgument(file())
    .addOption(lang())
    .option(
      '--conllu',
      'the input is CoNLL-U: keep its words, comments and MISC, and parse it anew',
    )
    .addHelpText('after', SYNTAX_HELP)
    .action(async (name: string | undefined, options: SyntaxCommandOptions) => {
      const { printSyntax } = await import('./syntax-command.ts')
      await printSyntax(name, options, io)
      exitWith(0)
    })
}

function addReview(program: Command, io: Io): void {
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
    .option('--by <NAME>', 'who decides (your user name)')
    .addOption(dataOption())
    .option('--json', 'the result as JSON')
    .addHelpText('after', REVIEW_HELP)
    .action(async (value: string | undefined, options: ReviewCommandOptions) => {
      const { review } = await import('./review-command.ts')
      await review(value, options, io)
    })
}

function addVerify(program: Command, io: Io, exitWith: (code: number) => void): void {
  program
    .command('verify')
    .summary('check that the record says what it said')
    .description(
      'Checks the chain of decisions, the originals, the reports, and that every item stands in its text, in the\n' +
        'voice that was read and as people decided. Names the first broken link of each.',
    )
    .option('--expect <HASH>', 'the end of the chain, as you noted it elsewhere')
    .addOption(dataOption())
    .option('--json', 'the result as JSON')
    .addHelpText('after', VERIFY_HELP)
    .action(async (options: VerifyCommandOptions) => {
      const { verify } = await import('./verify-command.ts')
      exitWith(await verify(options, io))
    })
}

const file = () => new Argument('[FILE]', 'plain text in UTF-8; - or nothing: standard input')

const lang = () =>
  new Option(
    '--lang <CODE>',
    `language, one of ${LANGUAGE_CODES} (detected unless given)`,
  ).argParser(language)

function language(given: string): string {
  const code = given.toLowerCase().split('-', 1)[0]
  if (LANGUAGES.some((known) => known.code === code)) return given
  throw new InvalidArgumentError(
    `Expected one of ${LANGUAGE_CODES}, with or without a region (nl-BE).`,
  )
}

function published(given: string): string {
  if (isPublishedDate(given)) return given
  throw new InvalidArgumentError('Expected 2022, 2022-01, 2022-01-07 or 2022-01-07T14:30:00Z.')
}

function confidence(given: string): number {
  const number = Number(given)
  if (given.trim() !== '' && number >= 0 && number <= 1) return number
  throw new InvalidArgumentError('Expected a number from 0 to 1.')
}

function whole(given: string): number {
  const number = Number(given)
  if (/^\d+$/.test(given) && Number.isSafeInteger(number) && number > 0) return number
  throw new InvalidArgumentError('Expected a whole number from 1 on.')
}

function workers(given: string): number {
  const number = Number(given)
  if (Number.isInteger(number) && number >= 1 && number <= 256) return number
  throw new InvalidArgumentError('Expected a whole number from 1 to 256.')
}

const EXIT_HELP = `
Exit codes:
  0  fine
  1  found problems: a text that can't be read, lines of a stream that failed
  2  wrong use: an unknown command or option, an option with a wrong value`

const PROGRAM_HELP = `
Examples:
  $ volgens read report.txt                     who said what, in the terminal
  $ volgens read report.txt --as html > p.html  the same as a page that stands alone
  $ volgens read --jsonl < in.jsonl > out.jsonl an archive, a report a line
  $ volgens syntax report.txt                   words, heads and relations
  $ volgens review --dossier harbour            what waits for somebody to decide
  $ volgens verify                              nothing was changed behind your back
${EXIT_HELP}

Nothing leaves this machine: reading needs no network.
Language of the result: LC_ALL, LC_MESSAGES or LANG (nl_NL.UTF-8: Dutch), English unless it is Dutch.
Colours: NO_COLOR=1 turns them off, FORCE_COLOR=1 on where the output is no terminal.`

const READ_HELP = `
Forms:
  text          for people; in a pipe voices are marked ⟦1 …⟧
  json          the whole reading (schema/volgens.reading-1.json); with --jsonl one a line
  attributions  a line {id, attributions: [{source, cue, content, form, act}], namings}; findings only
                unless --min-confidence says otherwise
  html          one page with its own styles, no script and no outside request

Examples:
  $ volgens read report.txt --published 2022-01-07
  $ cat report.txt | volgens read - --lang nl --as json
  $ volgens read report.txt --explain --ui nl | less -R
  $ volgens read --jsonl --as attributions < reports.jsonl > attributions.jsonl
  $ volgens read --jsonl archive.jsonl --workers 4 > readings.jsonl

In a stream a line that can't be read comes out as {"id", "error": {"code", "message", "line"}} and the rest
is still read; the exit code is then 1.
${EXIT_HELP}`

const SYNTAX_HELP = `
Examples:
  $ volgens syntax report.txt > report.conllu
  $ echo "De minister zei niets." | volgens syntax
  $ volgens syntax --conllu --lang nl < gold.conllu > parsed.conllu
${EXIT_HELP}`

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

const VERIFY_HELP = `
Who can write in the database can replace the whole chain together with its end. Note the hash that is printed
somewhere else, and give it back later with --expect.

Examples:
  $ volgens verify
  $ volgens verify --expect 5f1c… --json
${EXIT_HELP}`
