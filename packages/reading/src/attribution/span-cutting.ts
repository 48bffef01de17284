import { overlap, type Span } from '@volgens/shapes'

/**
 * Spans without some holes. Spaces and commas that a hole leaves at an edge go too. Spans that
 * would have nothing left stay as they were: what was said is never cut away altogether.
 */
export function cutOut(
  spans: readonly Span[],
  holes: readonly Span[],
  text: string,
): readonly Span[] {
  const cut = holes.filter((hole) => spans.some((span) => overlap(span, hole) > 0))
  if (cut.length === 0) return spans
  const left = cut.reduce<readonly Span[]>(
    (parts, hole) => parts.flatMap((span) => without(span, hole)),
    spans,
  )
  const trimmed = left.map((span) => trim(span, text)).filter(([from, to]) => from < to)
  return trimmed.length === 0 ? spans : trimmed
}

/** A span without a hole: none, one or two spans. */
export function without(span: Span, hole: Span): Span[] {
  if (overlap(span, hole) === 0) return [span]
  const parts: Span[] = [
    [span[0], hole[0]],
    [hole[1], span[1]],
  ]
  return parts.filter(([from, to]) => to > from)
}

const isLoose = (text: string, at: number): boolean => /[\s,;]/.test(text.charAt(at))

function trim([start, end]: Span, text: string): Span {
  let [from, to] = [start, end]
  while (from < to && isLoose(text, from)) from++
  while (from < to && isLoose(text, to - 1)) to--
  return [from, to]
}
