import type { ParagraphKind, Span } from '@volgens/shapes'

/** The kind of each paragraph, read from its own shape and its neighbours'. */
export function paragraphKinds(text: string, spans: readonly Span[]): ParagraphKind[] {
  const kinds = spans.map(([start, end]): ParagraphKind =>
    MARKED_ITEM.test(text.slice(start, Math.min(end, start + 6))) ? 'item' : 'body',
  )
  markDashItems(text, spans, kinds)
  markHeadings(text, spans, kinds)
  return kinds
}

/** "• x", "* x", "1. x", "2) x", "a) x": a mark that can only begin an item. */
const MARKED_ITEM = /^(?:[•‣◦▪●∙]\s*|\*\s+|\d{1,2}[.)]\s+|[a-z]\)\s+)\S/

const DASH = /^[-–—]\s/

/**
 * Paragraphs that begin with a dash are items when a colon introduces them or when they stand together and none
 * asks or exclaims; otherwise they are spoken lines ("– Wie is daar?") and stay body.
 */
function markDashItems(text: string, spans: readonly Span[], kinds: ParagraphKind[]): void {
  let first = 0
  while (first < spans.length) {
    let end = first
    while (end < spans.length && startsWithDash(text, spans[end])) end++
    if (end > first && isList(text, spans, first, end)) kinds.fill('item', first, end)
    first = end + 1
  }
}

function startsWithDash(text: string, span: Span | undefined): boolean {
  return span !== undefined && DASH.test(text.slice(span[0], span[0] + 2))
}

function isList(text: string, spans: readonly Span[], first: number, end: number): boolean {
  const before = spans[first - 1]
  if (before && text.charAt(before[1] - 1) === ':') return true
  if (end - first < 2) return false
  return spans.slice(first, end).every(([, last]) => !/[?!…"”’'»]/.test(text.charAt(last - 1)))
}

const LONGEST_HEADING = 90
const MOST_WORDS = 14

/** A short line that ends no sentence, above another heading or a paragraph longer than itself. */
function markHeadings(text: string, spans: readonly Span[], kinds: ParagraphKind[]): void {
  for (let index = spans.length - 2; index >= 0; index--) {
    const span = spans[index]
    const next = spans[index + 1]
    if (!span || !next || kinds[index] !== 'body' || kinds[index + 1] === 'item') continue
    const above = kinds[index + 1] === 'heading' || next[1] - next[0] > span[1] - span[0]
    if (above && looksLikeHeading(text.slice(span[0], Math.min(span[1], span[0] + 100)))) {
      kinds[index] = 'heading'
    }
  }
}

function looksLikeHeading(line: string): boolean {
  if (line.length > LONGEST_HEADING || line.split(/\s+/).length > MOST_WORDS) return false
  if (DASH.test(line) || /[.,;:…]["”’'»)\]]*$/.test(line)) return false
  const first = /\p{L}|\p{N}/u.exec(line)?.[0]
  if (first === undefined || /\p{Ll}/u.test(first)) return false
  return !/[?!]["”’'»)\]]*$/.test(line) || !/^["“”„‘’'«»,`]/.test(line)
}
