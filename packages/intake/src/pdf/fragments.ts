import type { Fragment } from './page.ts'

/** A run of text as pdf.js gives it. */
export interface Item {
  readonly str: string
  /** Of the text in the page's own space: a, b, c, d, x, y. */
  readonly transform: readonly number[]
  readonly width: number
  readonly fontName: string
}

/** Wider than this, in heights of the type, a gap is no word space, not even in justified text. */
const WIDEST_SPACE = 1
/** Narrower than this there is no space: letters that are set apart one by one. */
const NARROWEST_SPACE = 0.15

/**
 * Joins runs that stand next to each other on a line, in the order of the file.
 *
 * transform: from the page's space to points from its top left, as pdf.js's viewport has it. What does not stand
 * upright (watermarks, credits along a picture) and what is unseen for size is left out.
 */
export function fragmentsOf(items: readonly Item[], transform: readonly number[]): Fragment[] {
  const fragments: Fragment[] = []
  let spaced = false
  for (const item of items) {
    if (item.str.trim() === '') {
      spaced = true
      continue
    }
    const fragment = placed(item, transform)
    if (!fragment) continue
    const last = fragments.at(-1)
    const joined = last && join(last, fragment, spaced || /^\s/.test(item.str))
    if (joined) fragments[fragments.length - 1] = joined
    else fragments.push(fragment)
    spaced = /\s$/.test(item.str)
  }
  return fragments
}

function placed(
  { str, transform: own, width, fontName }: Item,
  page: readonly number[],
): Fragment | undefined {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = page
  const [, , oc = 0, od = 0, ox = 0, oy = 0] = own
  const along = {
    x: a * (own[0] ?? 0) + c * (own[1] ?? 0),
    y: b * (own[0] ?? 0) + d * (own[1] ?? 0),
  }
  const size = Math.hypot(a * oc + c * od, b * oc + d * od)
  const upright = along.x > 0 && Math.abs(along.y) < 0.1 * along.x
  const [x, y] = [a * ox + c * oy + e, b * ox + d * oy + f]
  if (!upright || !(size > 2) || !Number.isFinite(x + y + width)) return undefined
  return { text: str.trim(), x, right: x + width, y, size, font: fontName }
}

/** Undefined where the two are apart. */
function join(left: Fragment, right: Fragment, spaced: boolean): Fragment | undefined {
  const size = Math.max(left.size, right.size)
  const gap = right.x - left.right
  const together =
    Math.abs(left.y - right.y) < 0.2 * size && gap > -0.5 * size && gap < WIDEST_SPACE * size
  if (!together || isInitial(left, right)) return undefined
  const space = spaced || gap > NARROWEST_SPACE * size ? ' ' : ''
  return {
    ...left,
    text: left.text + space + right.text,
    right: Math.max(left.right, right.right),
    size: left.text.length >= right.text.length ? left.size : right.size,
    font: left.font === right.font ? left.font : '',
  }
}

/** A letter of several lines' height stands apart from the words that it begins. */
const isInitial = (left: Fragment, right: Fragment) =>
  left.text.length === 1 && left.size > 1.8 * right.size
