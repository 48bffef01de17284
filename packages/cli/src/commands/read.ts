import { Option, type Command } from 'commander'
import { UI_LANGUAGES } from 'volgens/choices'
import type { Io } from '../io.ts'
import { READ_FORMATS, type ReadCommandOptions } from '../read-options.ts'
import { confidence, EXIT_HELP, file, lang, published, workers } from './arguments.ts'

export function addRead(program: Command, io: Io, exitWith: (code: number) => void): void {
  program
    .command('read')
    .summary('read a report: each statement with its voice')
    .description(
      'Reads a report and shows who said what: the text with each voice in its own colour and underline, then ' +
        'the statements with voice, cue, words and rule, and then actors, namings, figures, times, places and ' +
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
    .addOption(
      new Option('--json', 'the whole reading, as --as json gives it').implies({ as: 'json' }),
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
    .option('--parquet <DIR>', 'write the readings of a stream as Parquet tables into this folder')
    .option('--workers <N>', 'threads that read a stream (one per core unless told)', workers)
    .addHelpText('after', READ_HELP)
    .action(async (name: string | undefined, options: ReadCommandOptions) => {
      if (options.jsonl === true || options.parquet !== undefined) {
        const { readStream } = await import('../read-stream-command.ts')
        exitWith(await readStream(name, options, io))
      } else {
        const { readReport } = await import('../read-command.ts')
        await readReport(name, options, io)
      }
    })
}

const READ_HELP = `
Forms:
  text          for people; in a pipe voices are marked ⟦1 …⟧
  json          the whole reading (schema/volgens.reading-1.json); with --jsonl one a line
  attributions  a line {id, attributions: [{source, cue, content, form, act}], namings}; findings only
                unless --min-confidence says otherwise
  html          one page with its own styles, no script and no outside request

A text file is read as it stands; of a page, PDF, Word document, mail and so on its one article is read, in
the language and of the day that it says unless you give others.

Examples:
  $ volgens read report.txt --published 2022-01-07
  $ volgens read page.html
  $ cat report.txt | volgens read - --lang nl --as json
  $ volgens read report.txt --explain --ui nl | less -R
  $ volgens read --jsonl --as attributions < reports.jsonl > attributions.jsonl
  $ volgens read --jsonl archive.jsonl --workers 4 > readings.jsonl
  $ volgens read --jsonl archive.jsonl --parquet tables/

In a stream a line that can't be read comes out as {"id", "error": {"code", "message", "line"}} and the rest
is still read; the exit code is then 1. With --parquet such lines alone come out.
${EXIT_HELP}`
