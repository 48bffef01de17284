import { InvalidArgumentError, Option, type Command } from 'commander'
import { UI_LANGUAGES } from 'volgens/choices'
import { FOLDERS, STREAMS, type ExportCommandOptions } from '../export-options.ts'
import type { Io } from '../io.ts'
import { dataOption } from '../record-place.ts'
import { EXIT_HELP } from './arguments.ts'

/** `volgens export`. */
export function addExport(program: Command, io: Io): void {
  program
    .command('export')
    .summary('hand the record on: whole, as tables, as linked data, as pages')
    .description(
      'Writes what is in the record. As JSON Lines it is whole, and volgens import makes the same record of it; the ' +
        'other forms are for other programs and for people. Every one says what read the reports and what its fields ' +
        'mean, and marks what a person rejected and what is a suggestion only.',
    )
    .addOption(new Option('--as <FORM>', 'form (jsonl)').choices([...STREAMS, ...FOLDERS]))
    .option('--dossier <NAME>', 'only the reports of this dossier')
    .option('--out <PLACE>', 'a file, or a folder for csv, parquet, plover and html')
    .option(
      '--snippets <N>',
      'leave out the articles: of each item its own words, and at most N on each side',
      words,
    )
    .option('--bom', 'a byte order mark before each CSV file, for Excel')
    .addOption(
      new Option(
        '--ui <CODE>',
        'language of the list of reports (the locale unless given; with --as html)',
      ).choices(UI_LANGUAGES),
    )
    .addOption(dataOption())
    .addHelpText('after', EXPORT_HELP)
    .action(async (options: ExportCommandOptions) => {
      const { exportRecord } = await import('../export-command.ts')
      await exportRecord(options, io)
    })
}

function words(given: string): number {
  const number = Number(given)
  if (/^\d+$/.test(given) && number <= 1000) return number
  throw new InvalidArgumentError('Expected a whole number from 0 to 1000.')
}

const EXPORT_HELP = `
Forms:
  jsonl           everything, a thing a line; can be imported
  csv, parquet    statements, namings, figures, events, actors and reports, a file each, with a data dictionary
  plover          events as tab-separated values in the terms of PLOVER, each with the account it is from
  web-annotation  W3C Web Annotation: each item with its words in their place
  jsonld          schema.org: NewsArticle, Quotation and Claim
  html            a page for each report and one that lists them; no script, no outside request

Titles, names of actors and places, and the words of items stay with --snippets; what was exported with it can't be
imported.

Examples:
  $ volgens export > record.jsonl
  $ volgens export --dossier harbour --as csv --out harbour --bom
  $ volgens export --as parquet --out tables
  $ volgens export --as html --out pages --snippets 20
${EXIT_HELP}`
