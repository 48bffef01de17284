import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PageScore } from '@volgens/intake/golden'
import { root } from '../command-file.ts'

/** Where the saved pages are. */
export const pagesFolder = join(root, 'corpus', 'pages')

/** Records the score of each body, rounded down to three digits: what later readings must keep. */
export function writeFloors(scores: readonly PageScore[]): void {
  const floors = scores.map(({ slug, f1 }) => [slug, Math.floor(f1 * 1000) / 1000])
  const text = JSON.stringify(Object.fromEntries(floors), undefined, 2)
  writeFileSync(join(pagesFolder, 'baseline.json'), `${text}\n`)
}
