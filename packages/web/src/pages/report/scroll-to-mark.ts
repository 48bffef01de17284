/** Brings the words of an item into sight; leaves the page where it is when they are. */
export function scrollToMark(
  article: HTMLElement | undefined,
  id: string,
  isNarrow: boolean,
): void {
  const mark = markOf(article, id)
  const box = mark?.getClientRects()[0]
  if (box === undefined) return
  // On a narrow screen the card covers the lower half.
  const floor = innerHeight * (isNarrow ? 0.4 : 0.85)
  if (box.top >= 72 && box.bottom <= floor) return
  scrollBy({ top: box.top - innerHeight * (isNarrow ? 0.15 : 0.3), behavior: 'instant' })
}

/** The first words of an item in the text. */
export function markOf(article: HTMLElement | undefined, id: string): HTMLElement | null {
  const named = `[data-item='${CSS.escape(id)}']`
  return (
    article?.querySelector<HTMLElement>(`.mark${named}:not(.source, .cue)`) ??
    article?.querySelector<HTMLElement>(named) ??
    null
  )
}
