import type { Frame, Mark } from './drawing.ts'

/** The words of an area on the map, in pixels: its left upper corner and size. */
export interface Label {
  readonly mark: Mark
  readonly left: number
  readonly top: number
  readonly width: number
  /** Without room for its words it is no more than a place to press and to go to. */
  readonly hasWords: boolean
  /** On which side of its place it stands. */
  readonly side: 'left' | 'right' | 'middle'
}

/** WCAG 2.2, 2.5.8. */
export const TARGET = 24
/** Of a letter, and of the sign of an account. */
const LETTER = 7.3
const SIGN = 13

interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/**
 * Words for as many areas as there is room for, the first first; those without room are pressed on their own place, as far
 * as that is free. None lies over another, nor over the circle of another.
 *
 * wordsOf, signsOf: what stands there, and how many signs.
 */
export function labelsOf(
  marks: readonly Mark[],
  frame: Frame,
  wordsOf: (mark: Mark) => string,
  signsOf: (mark: Mark) => number,
): Label[] {
  const taken: Box[] = []
  const circles = marks.flatMap((mark) => (mark.radius === undefined ? [] : circleBox(mark)))
  return marks.flatMap((mark): Label[] => {
    const width = Math.ceil(wordsOf(mark).length * LETTER + signsOf(mark) * SIGN + 10)
    const own = mark.radius === undefined ? undefined : circleBox(mark)
    const others = circles.filter((box) => !isSame(box, own))
    const isFree = (box: Box) => isWithin(box, frame) && !taken.some((each) => overlap(each, box))
    const box = candidates(mark, width).find(
      (each) => isFree(each) && !others.some((circle) => overlap(circle, each)),
    )
    if (box !== undefined) return [placed(mark, box, true)]
    const small = around(mark)
    return isFree(small) ? [placed(mark, small, false)] : []
  })

  function placed(mark: Mark, box: Box, hasWords: boolean): Label {
    taken.push(box)
    const { left, top, right } = box
    const side = left >= mark.x ? 'right' : right <= mark.x ? 'left' : 'middle'
    return { mark, left, top, width: right - left, hasWords, side }
  }
}

const boxAt = (left: number, top: number, width: number): Box => ({
  ...{ left, top, right: left + width, bottom: top + TARGET },
})

const around = ({ x, y }: Mark) => boxAt(x - TARGET / 2, y - TARGET / 2, TARGET)

/** Beside a circle, right before left; about the middle of a country. */
function candidates({ x, y, radius }: Mark, width: number): Box[] {
  const middle = y - TARGET / 2
  if (radius === undefined)
    return [0, -1, 1, -2, 2].flatMap((down) =>
      [-0.5, -1, 0].map((aside) => boxAt(x + aside * width, middle + down * TARGET, width)),
    )
  const gap = radius + 2
  return [
    boxAt(x + gap, middle, width),
    boxAt(x - gap - width, middle, width),
    boxAt(x - width / 2, y - gap - TARGET, width),
    boxAt(x - width / 2, y + gap, width),
  ]
}

const circleBox = ({ x, y, radius = 0 }: Mark): Box => ({
  ...{ left: x - radius, top: y - radius, right: x + radius, bottom: y + radius },
})

const overlap = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

const isWithin = ({ left, top, right, bottom }: Box, { width, height }: Frame) =>
  left >= 0 && top >= 0 && right <= width && bottom <= height

const isSame = (a: Box, b: Box | undefined) =>
  b !== undefined && a.left === b.left && a.top === b.top && a.right === b.right
