import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { commandFile } from '../command-file.ts'
import { syntaxFigures, type Figure } from './figures.ts'
import type { SyntaxSet } from './sets.ts'
import { scoreSyntax } from './shared-scorer.ts'

/** Re-tags and re-parses a treebank with `volgens syntax --conllu`, as the targets ask, and scores the result. */
export function measureSyntax(shared: string, set: SyntaxSet): Figure[] {
  const gold = selectSentences(readFileSync(join(shared, set.file), 'utf8'), set.only)
  const predicted = execFileSync(
    process.execPath,
    [commandFile, 'syntax', '--conllu', '--lang', set.lang],
    { input: gold, encoding: 'utf8', maxBuffer: 2 ** 28, stdio: ['pipe', 'pipe', 'inherit'] },
  )
  return syntaxFigures(set, scoreSyntax(shared, gold, predicted))
}

/** The sentences of CoNLL-U text whose `# sent_id` matches; all of them without a pattern. */
export function selectSentences(conllu: string, only?: RegExp): string {
  if (only === undefined) return conllu
  const chosen = conllu
    .split(/\r?\n\r?\n/)
    .filter((block) => only.test(/^# sent_id = (.*)$/m.exec(block)?.[1] ?? ''))
  return chosen.map((block) => block + '\n\n').join('')
}
