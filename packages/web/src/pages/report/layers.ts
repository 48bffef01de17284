import type { Kind } from './shapes.ts'

/** What can be seen in the text beside the statements. */
export const LAYERS = ['naming', 'figure', 'event', 'time', 'place'] as const
export type Layer = (typeof LAYERS)[number] & Kind

/** Those that are on where the address says nothing of them. */
const FIRST: readonly Layer[] = ['naming', 'figure']

/** The layers that are on, of `?layers=figure,time`; `none` is none of them. */
export function layersIn(query: URLSearchParams): ReadonlySet<Layer> {
  const given = query.get('layers')
  if (given === null) return new Set(FIRST)
  const names = given.split(',')
  return new Set(LAYERS.filter((layer) => names.includes(layer)))
}

/** What the address has once one of them is switched; undefined where it needs to say nothing. */
export function switched(on: ReadonlySet<Layer>, layer: Layer): string | undefined {
  const next = LAYERS.filter((each) => on.has(each) !== (each === layer))
  if (next.join() === FIRST.join()) return undefined
  return next.length === 0 ? 'none' : next.join(',')
}
