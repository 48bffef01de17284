import type { Command } from 'commander'
import type { AddCommandOptions } from '../add-options.ts'
import type { Io } from '../io.ts'
import { dataOption } from '../record-place.ts'
import {
  EXIT_HELP,
  allowOption,
  column,
  lang,
  offlineOption,
  published,
  workers,
} from './arguments.ts'

/** `volgens add`. */
export function addAdd(program: Command, io: Io, exitWith: (code: number) => void): void {
  program
    .command('add')
    .summary('read reports into the record')
    .description(
      'Reads reports and keeps them in the record, with what they say. What is there already is not read again; other ' +
        'words at the same address are a new version. Ctrl-C ends after what has been begun, and the same command ' +
        'goes on.',
    )
    .argument('[FILES...]', 'files, folders and addresses; - or nothing: standard input')
    .option('--dossier <NAME>', 'put them in this dossier, which is made where it is not there')
    .addOption(lang())
    .option('--published <DATE>', 'date of publication of those that do not say', published)
    .option('--outlet <NAME>', 'outlet of those that do not say')
    .addOption(column())
    .option('--workers <N>', 'threads that read (all cores but one unless told)', workers)
    .option('--later', 'only put them in the record; `volgens work` reads them, here or elsewhere')
    .option('--retry', 'try again what failed, of the dossier or of all')
    .option('--failures', 'list what failed')
    .addOption(offlineOption())
    .addOption(allowOption())
    .addOption(dataOption())
    .option('--json', 'the counts, or the failures, as JSON')
    .addHelpText('after', ADD_HELP)
    .action(async (files: readonly string[], options: AddCommandOptions) => {
      const { addToRecord } = await import('../add-command.ts')
      exitWith(await addToRecord(files, options, io))
    })
}

const ADD_HELP = `
What is read goes by what is in it; the ending of a name counts where that leaves it open:
  pages          a web page as it was saved; PDF, Word (.docx), RTF, mail (.eml)
  news           RSS, Atom and JSON Feed with whole articles; NewsML-G2, ninjs
  .txt .md       one report; above it there may be YAML between lines of ---: title, outlet, url, published, lang,
                 author, agency, id
  .jsonl .json   a report {"text", "id"?, "lang"?, "published"?, "title"?, "outlet"?, "url"?, …} a line, or a list of them
  .csv .tsv      a report a row, columns by their names in the first row; "text" is needed; , ; or tabs between
  archives       zip, gzip, brotli, WARC and WACZ, with any of these in them
Of a folder, all files of these kinds in the order of their names; hidden ones and a README, LICENSE or
CHANGELOG only where they are named.

Examples:
  $ volgens add report.txt --dossier harbour --published 2026-03-12
  $ volgens add archive.jsonl letters/ --dossier harbour
  $ volgens add https://krant.example/haven
  $ volgens add export.csv --column text=Body --column published=Datum
  $ fetch-reports | volgens add - --outlet "De Ochtendkoerier"
  $ volgens add --failures
  $ volgens add --retry --lang nl
${EXIT_HELP}
  130  stopped with Ctrl-C; what was told is kept`
