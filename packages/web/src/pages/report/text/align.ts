/** What a note in the margin asks for, in pixels. */
export interface Wish {
  /** The top of the line that it belongs to. */
  readonly top: number
  readonly height: number
}

export interface Placed {
  /** Of the notes that are shown. */
  readonly tops: readonly number[]
  /** How many of them there is room for; the others are folded. */
  readonly shown: number
  /** Where the switch that unfolds them stands. */
  readonly rest: number
}

/**
 * Puts notes beside their lines without overlap: each as high as its line, or below the one before it; moved up again
 * where the last would fall below the paragraph. What still does not fit is folded.
 *
 * wishes: in the order of the text. room: height of the paragraph. fold: height of the switch that unfolds.
 */
export function placeNotes(
  wishes: readonly Wish[],
  room: number,
  { gap, fold }: { readonly gap: number; readonly fold: number },
): Placed {
  const needed = heightOf(wishes, gap)
  if (needed <= room || wishes.length <= 1)
    return { tops: spread(wishes, room, gap), shown: wishes.length, rest: 0 }
  let shown = wishes.length - 1
  while (shown > 1 && heightOf(wishes.slice(0, shown), gap) + gap + fold > room) shown -= 1
  const tops = spread(wishes.slice(0, shown), room - fold - gap, gap)
  return { tops, shown, rest: (tops.at(-1) ?? 0) + (wishes[shown - 1]?.height ?? 0) + gap }
}

const heightOf = (wishes: readonly Wish[], gap: number) =>
  wishes.reduce((sum, { height }) => sum + height + gap, -gap)

function spread(wishes: readonly Wish[], room: number, gap: number): number[] {
  const tops: number[] = []
  let free = 0
  for (const { top, height } of wishes) {
    const at = Math.max(top, free)
    tops.push(at)
    free = at + height + gap
  }
  let floor = room
  for (let i = wishes.length - 1; i >= 0; i--) {
    const highest = floor - (wishes[i]?.height ?? 0)
    tops[i] = Math.max(0, Math.min(tops[i] ?? 0, highest))
    floor = (tops[i] ?? 0) - gap
  }
  return tops
}
