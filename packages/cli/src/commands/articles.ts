import type { Command } from 'commander'
import type { ArticlesCommandOptions } from '../articles-command.ts'
import type { Io } from '../io.ts'
import { column, EXIT_HELP } from './arguments.ts'

export function addArticles(program: Command, io: Io, exitWith: (code: number) => void): void {
  program
    .command('articles')
    .summary('the articles in pages, documents and archives, a line each')
    .description(
      'Takes the articles out of files of any kind that `volgens add` takes, and writes them as JSON Lines for ' +
        '`volgens read --jsonl`. Keeps nothing: a filter. What can not be opened is told on standard error.',
    )
    .argument('[FILES...]', 'files and folders; - or nothing: standard input')
    .addOption(column())
    .addHelpText('after', ARTICLES_HELP)
    .action(async (files: readonly string[], options: ArticlesCommandOptions) => {
      const { printArticles } = await import('../articles-command.ts')
      exitWith(await printArticles(files, options, io))
    })
}

const ARTICLES_HELP = `
Examples:
  $ volgens articles page.html                  what is taken of a page, and what is left out
  $ volgens articles archive.warc.gz | volgens read --jsonl --parquet tables/
${EXIT_HELP}`
