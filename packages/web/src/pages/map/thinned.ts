import type { feature } from 'topojson-client'

export type Topology = Parameters<typeof feature>[0]
type Point = readonly [number, number]

/** However small, an island keeps about twice as many points. */
const LEAST = 4

/**
 * A topology without the points of its lines that lie within so many degrees of the one before. What is on both sides of a
 * line loses the same points, so neighbours go on touching. (topojson-simplify weighs all points of all lines first, which takes longer than to draw the map.)
 */
export function thinned(topology: Topology, degrees: number): Topology {
  const { transform, ...rest } = topology
  const { scale, translate } = transform ?? { scale: [1, 1], translate: [0, 0] }
  const placed = (arc: readonly (readonly number[])[]) => {
    let [x, y] = [0, 0]
    return arc.map(([dx = 0, dy = 0]): Point => {
      // Only where there is a transform is each point told from the one before.
      ;[x, y] = transform === undefined ? [dx, dy] : [x + dx, y + dy]
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]]
    })
  }
  const arcs = topology.arcs.map((arc) => thinnedLine(placed(arc), degrees).map((at) => [...at]))
  return { ...rest, arcs }
}

function thinnedLine(line: readonly Point[], degrees: number): readonly Point[] {
  const [first] = line
  if (first === undefined || line.length <= LEAST) return line
  const least = Math.min(degrees, extentOf(line) / LEAST)
  let last = first
  return line.filter((point, at) => {
    const isKept = at === 0 || at === line.length - 1 || apart(last, point) >= least
    if (isKept) last = point
    return isKept
  })
}

const apart = (a: Point, b: Point) => Math.max(Math.abs(a[0] - b[0]), Math.abs(a[1] - b[1]))

function extentOf(line: readonly Point[]): number {
  const [easts, norths] = [line.map(([east]) => east), line.map(([, north]) => north)]
  const spread = (all: readonly number[]) => Math.max(...all) - Math.min(...all)
  return Math.max(spread(easts), spread(norths))
}
