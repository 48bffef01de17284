import { createRequire } from 'node:module'
import { Argument, Command, InvalidArgumentError, Option } from 'commander'
import { isPublishedDate, UI_LANGUAGES } from 'volgens'
import type { Io } from './io.ts'
import { LANGUAGES, LANGUAGE_CODES } from './languages.ts'
import { READ_FORMATS, type ReadCommandOptions } from './read-options.ts'
import { addCompare } from './compare-options.ts'
import type { SyntaxCommandOptions } from './syntax-command.ts'

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
  addCompare(program, io)
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
  $ volgens compare namings --dossier almaty    who calls whom what, in many reports
  $ volgens syntax report.txt                   words, heads and relations
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
