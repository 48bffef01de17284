import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { commandFile } from '../command-file.ts'
import { countWords } from './texts.ts'

const WORDS = 600
const RUNS = 5

/** Seconds from nothing to a reading of 600 words, by `volgens read`: the median of five processes. */
export function coldStart(texts: readonly string[]): number {
  const folder = mkdtempSync(join(tmpdir(), 'volgens-bench-'))
  try {
    const file = join(folder, 'report.txt')
    writeFileSync(file, firstWords(texts.join('\n\n'), WORDS))
    const seconds = Array.from({ length: RUNS }, () => readOnce(file)).sort((a, b) => a - b)
    return seconds[Math.floor(RUNS / 2)] ?? 0
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function readOnce(file: string): number {
  const start = performance.now()
  execFileSync(process.execPath, [commandFile, 'read', file], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  return (performance.now() - start) / 1000
}

/** The text up to and including its nth word; throws where it has fewer. */
function firstWords(text: string, words: number): string {
  if (countWords(text) < words) throw new RangeError(`the corpus has fewer than ${words} words`)
  return new RegExp(`^(?:\\s*\\S+){${words}}`).exec(text)?.[0] ?? text
}
