import { createRequire } from 'node:module'
import { Command } from 'commander'
import { EXIT_HELP } from './commands/arguments.ts'
import { addCompare } from './commands/compare.ts'
import { addActors } from './commands/actors.ts'
import { addAdd } from './commands/add.ts'
import { addArticles } from './commands/articles.ts'
import { addBackup, addRestore } from './commands/backup.ts'
import { addExport } from './commands/export.ts'
import { addImport } from './commands/import.ts'
import { addRead } from './commands/read.ts'
import { addReports } from './commands/reports.ts'
import { addReview } from './commands/review.ts'
import { addSearch } from './commands/search.ts'
import { addServe } from './commands/serve.ts'
import { addSyntax } from './commands/syntax.ts'
import { addVerify } from './commands/verify.ts'
import { addWatch } from './commands/watch.ts'
import { addWork } from './commands/work.ts'
import type { Io } from './io.ts'

const { version } = createRequire(import.meta.url)('../package.json') as { version: string }

/** The command line. Commands are loaded when they are called, so that --help and --version start at once. */
export function makeProgram(io: Io, exitWith: (code: number) => void): Command {
  const program = new Command('volgens')
    .description('Reads Dutch and English news reports and records who said what.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [COMMAND]', 'print the help of a command')
    .exitOverride()
    // An option belongs to the command before it: `actors --limit` and `actors suggest --limit` are two.
    .enablePositionalOptions()
    .showHelpAfterError('(volgens --help says more)')
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      outputError: (text, writeOut) => writeOut(text.replace(/^error: /, 'volgens: wrong-use: ')),
    })
    .addHelpText('after', PROGRAM_HELP)
  addRead(program, io, exitWith)
  addSyntax(program, io, exitWith)
  addAdd(program, io, exitWith)
  addArticles(program, io, exitWith)
  addWatch(program, io, exitWith)
  addWork(program, io, exitWith)
  addServe(program, io, exitWith)
  addReports(program, io)
  addSearch(program, io)
  addReview(program, io)
  addVerify(program, io, exitWith)
  addCompare(program, io)
  addExport(program, io)
  addImport(program, io)
  addBackup(program, io)
  addRestore(program, io)
  addActors(program, io)
  return program
}

const PROGRAM_HELP = `
Examples:
  $ volgens read report.txt                     who said what, in the terminal
  $ volgens read report.txt --as html > p.html  the same as a page that stands alone
  $ volgens read --jsonl < in.jsonl > out.jsonl an archive, a report a line
  $ volgens compare namings --dossier almaty    who calls whom what, in many reports
  $ volgens syntax report.txt                   words, heads and relations
  $ volgens add reports/ --dossier harbour      a folder of reports into the record
  $ volgens add https://krant.example/haven     a page from the web
  $ volgens watch https://krant.example/feed    what a feed brings, as it comes
  $ volgens serve                               the record in your browser
  $ volgens reports --dossier harbour           what is there
  $ volgens search brug --voice Jansen          what Jansen says of bridges, in all reports of the record
  $ volgens review --dossier harbour            what waits for somebody to decide
  $ volgens actors suggest --dossier harbour    who may be the same in several reports
  $ volgens verify                              nothing was changed behind your back
  $ volgens export --as csv --out tables        statements, namings, figures and events for a spreadsheet
${EXIT_HELP}

Nothing leaves this machine: reading needs no network, and only addresses that you give are asked (add, watch).
Language of the result: LC_ALL, LC_MESSAGES or LANG (nl_NL.UTF-8: Dutch), English unless it is Dutch.
Colours: NO_COLOR=1 turns them off, FORCE_COLOR=1 on where the output is no terminal.`
