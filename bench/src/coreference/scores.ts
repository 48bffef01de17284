import { bestAssignment } from './best-assignment.ts'

/** Chains of mentions; a mention is any string that is the same in gold and prediction. */
export type Clusters = readonly (readonly string[])[]

export interface Score {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** Sums over documents from which a score is made. */
export interface Counts {
  readonly rightOfGold: number
  readonly gold: number
  readonly rightOfPredicted: number
  readonly predicted: number
}

export type Metric = (gold: Clusters, predicted: Clusters) => Counts

/** Links that keep each chain together (Vilain et al. 1995). */
export const muc: Metric = (gold, predicted) => {
  const [found, all] = links(gold, predicted)
  const [right, given] = links(predicted, gold)
  return { rightOfGold: found, gold: all, rightOfPredicted: right, predicted: given }
}

function links(of: Clusters, by: Clusters): [number, number] {
  const clusterOf = index(by)
  let right = 0
  let all = 0
  for (const cluster of of) {
    const parts = new Set(cluster.map((mention) => clusterOf.get(mention) ?? mention))
    right += cluster.length - parts.size
    all += cluster.length - 1
  }
  return [right, all]
}

/** Of each mention the share of its chain that is right (Bagga & Baldwin 1998). */
export const bCubed: Metric = (gold, predicted) => {
  const [found, all] = shares(gold, predicted)
  const [right, given] = shares(predicted, gold)
  return { rightOfGold: found, gold: all, rightOfPredicted: right, predicted: given }
}

function shares(of: Clusters, by: Clusters): [number, number] {
  const clusterOf = index(by)
  let right = 0
  for (const cluster of of) {
    const parts = new Map<number, number>()
    for (const mention of cluster) {
      const part = clusterOf.get(mention)
      if (part !== undefined) parts.set(part, (parts.get(part) ?? 0) + 1)
    }
    for (const size of parts.values()) right += (size * size) / cluster.length
  }
  return [right, of.reduce((sum, cluster) => sum + cluster.length, 0)]
}

/** The best pairing of chains, each pair by its likeness 2·shared / (sizes together) (Luo 2005, φ4). */
export const ceafE: Metric = (gold, predicted) => {
  const likeness = gold.map((a) => {
    const own = new Set(a)
    return predicted.map((b) => (2 * b.filter((x) => own.has(x)).length) / (a.length + b.length))
  })
  const best = bestAssignment(likeness)
  return {
    rightOfGold: best,
    gold: gold.length,
    rightOfPredicted: best,
    predicted: predicted.length,
  }
}

function index(clusters: Clusters): Map<string, number> {
  return new Map(clusters.flatMap((cluster, i) => cluster.map((mention) => [mention, i] as const)))
}

/** The score of some documents together, each counted by its size. */
export function scoreOf(counts: readonly Counts[]): Score {
  const sum = (field: keyof Counts): number => counts.reduce((total, c) => total + c[field], 0)
  const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)
  const recall = share(sum('rightOfGold'), sum('gold'))
  const precision = share(sum('rightOfPredicted'), sum('predicted'))
  return { precision, recall, f1: share(2 * precision * recall, precision + recall) }
}
