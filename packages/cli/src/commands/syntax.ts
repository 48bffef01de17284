import type { Command } from 'commander'
import type { Io } from '../io.ts'
import type { SyntaxCommandOptions } from '../syntax-command.ts'
import { EXIT_HELP, file, lang } from './arguments.ts'

export function addSyntax(program: Command, io: Io, exitWith: (code: number) => void): void {
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
      const { printSyntax } = await import('../syntax-command.ts')
      await printSyntax(name, options, io)
      exitWith(0)
    })
}

const SYNTAX_HELP = `
Examples:
  $ volgens syntax report.txt > report.conllu
  $ echo "De minister zei niets." | volgens syntax
  $ volgens syntax --conllu --lang nl < gold.conllu > parsed.conllu
${EXIT_HELP}`
