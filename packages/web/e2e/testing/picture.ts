import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'
import { fromRoot } from './command.ts'

/** Of all pixels; another build of the browser draws the edges of letters a little differently. */
const MOST_DIFFERENT = 0.02

/**
 * Whether a picture is as the one that is kept under docs/screenshots. With UPDATE_SCREENSHOTS=1 it is kept instead, where
 * it differs. One that differs is left beside the tests' cache, to be looked at.
 *
 * mostDifferent: share of the pixels; less where most of the picture is paper.
 */
export function comparePicture(
  name: string,
  shot: Uint8Array,
  mostDifferent = MOST_DIFFERENT,
): 'same' | string {
  const file = fromRoot(`docs/screenshots/${name}.png`)
  const update = process.env['UPDATE_SCREENSHOTS'] === '1'
  const found = existsSync(file)
    ? difference(readFileSync(file), shot, mostDifferent)
    : 'there is none yet'
  if (found === undefined) return 'same'
  const kept = update ? file : fromRoot(`.cache/screenshots/${name}.png`)
  mkdirSync(dirname(kept), { recursive: true })
  writeFileSync(kept, shot)
  if (update) return 'same'
  return `${found}; look at .cache/screenshots/${name}.png, and keep it with UPDATE_SCREENSHOTS=1 if it is right`
}

function difference(
  before: Uint8Array,
  after: Uint8Array,
  mostDifferent: number,
): string | undefined {
  const [a, b] = [PNG.sync.read(Buffer.from(before)), PNG.sync.read(Buffer.from(after))]
  if (a.width !== b.width || Math.abs(a.height - b.height) > a.height * MOST_DIFFERENT)
    return `${b.width} × ${b.height} pixels, kept are ${a.width} × ${a.height}`
  const height = Math.min(a.height, b.height)
  const size = a.width * height * 4
  const different = pixelmatch(
    a.data.subarray(0, size),
    b.data.subarray(0, size),
    undefined,
    a.width,
    height,
    {
      threshold: 0.2,
    },
  )
  const share = different / (a.width * height)
  return share <= mostDifferent ? undefined : `${(100 * share).toFixed(1)} % of the pixels differ`
}
