import { elementsOf, type Element } from '../markup/element.ts'

/** Numbers of each element together with those of all in it; what has none is not there. */
export type Sums = ReadonlyMap<Element, readonly number[]>

/** Adds up numbers that belong to elements, for each element around them. Every list has the same length. */
export function addUp(root: Element, own: Iterable<readonly [Element, readonly number[]]>): Sums {
  const sums = new Map<Element, number[]>()
  for (const [element, numbers] of own) add(sums, element, numbers)
  // Backwards through the page, what is in an element comes before the element.
  for (const element of [...elementsOf(root)].reverse()) {
    const sum = sums.get(element)
    if (sum !== undefined && element.parent !== undefined) add(sums, element.parent, sum)
  }
  return sums
}

function add(sums: Map<Element, number[]>, element: Element, numbers: readonly number[]): void {
  const sum = sums.get(element)
  if (sum === undefined) sums.set(element, [...numbers])
  else numbers.forEach((number, at) => (sum[at] = (sum[at] ?? 0) + number))
}
