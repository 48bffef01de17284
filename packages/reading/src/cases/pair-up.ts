import { overlap, sizeOf, type Span } from '@volgens/shapes'

/** Anything that attributes: its content decides what it is compared with. */
interface HasContent {
  readonly content: readonly Span[]
}

/** What was read beside what it stands for. */
export interface Pair<Expected, Found> {
  readonly expected: Expected
  readonly found: Found
  readonly sourceRight: boolean
}

/**
 * Pairs what was read with what was to be read, as shared/eval/score.mjs does: contents overlap by at least half
 * (characters in both / in either); greedy, best overlap first, and of equals the one with the right source. Each is in
 * one pair at most.
 */
export function pairUp<Expected extends HasContent, Found extends HasContent>(
  expected: readonly Expected[],
  found: readonly Found[],
  isSource: (expected: Expected, found: Found) => boolean,
): Pair<Expected, Found>[] {
  const candidates = expected
    .flatMap((e) =>
      found.map((f) => ({ expected: e, found: f, share: share(e.content, f.content) })),
    )
    .filter((pair) => pair.share >= 0.5)
    .map((pair) => ({ ...pair, sourceRight: isSource(pair.expected, pair.found) }))
    .sort((a, b) => b.share - a.share || Number(b.sourceRight) - Number(a.sourceRight))
  const taken = new Set<Expected | Found>()
  const chosen: Pair<Expected, Found>[] = []
  for (const { expected: e, found: f, sourceRight } of candidates) {
    if (taken.has(e) || taken.has(f)) continue
    taken.add(e).add(f)
    chosen.push({ expected: e, found: f, sourceRight })
  }
  return chosen
}

/** Both name nobody, or they share half of the shorter and the longer is not much longer. */
export function sameSource(a: readonly Span[], b: readonly Span[]): boolean {
  const shorter = Math.min(sizeOf(a), sizeOf(b))
  const longer = Math.max(sizeOf(a), sizeOf(b))
  if (longer === 0) return true
  return shorter > 0 && common(a, b) >= 0.5 * shorter && longer <= 3 * shorter + 40
}

/** Code units that two lists of spans share. */
export const common = (a: readonly Span[], b: readonly Span[]): number =>
  a.reduce((sum, x) => sum + b.reduce((part, y) => part + overlap(x, y), 0), 0)

/** What two contents share: characters in both / in either, 0 to 1. */
export function share(a: readonly Span[], b: readonly Span[]): number {
  const both = common(a, b)
  return both === 0 ? 0 : both / (sizeOf(a) + sizeOf(b) - both)
}
