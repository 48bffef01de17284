/** Below this the margin stands under its paragraph and the card at the foot of the screen; as in the media queries. */
const NARROW_REM = 56

/** Whether a window is too narrow for a margin beside the text; counted in the reader's own letter size. */
export function isNarrow(width: number | undefined): boolean {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
  return width !== undefined && width <= NARROW_REM * rem
}
