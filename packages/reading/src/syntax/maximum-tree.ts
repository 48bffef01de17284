/** Far below any tree's score, so that a second root is never worth it; exact enough in float64. */
const SECOND_ROOT = 1e7

/**
 * The best tree with exactly one root: for each word the index of its head, 0 for the root (words count from 1).
 *
 * scores: [size × width] row-major log-probabilities, row = dependent, column = head, column 0 = root; rows start at
 * `offset` and only the first size + 1 columns of each are read. "Jan zei niets" → [2, 0, 2].
 * Source: Chu & Liu 1965, Edmonds 1967, by growing a path (Gabow et al. 1986), quadratic; one root by a penalty on
 * root arcs.
 */
export function maximumTree(
  scores: ArrayLike<number>,
  size: number,
  width = size + 1,
  offset = 0,
): number[] {
  const rows = Array.from({ length: size }, (_, i) =>
    Float64Array.from({ length: size + 1 }, (_, head) => at(scores, offset + i * width + head)),
  )
  const greedy = rows.map((row, i) => bestHead(row, (head) => head === i + 1))
  if (isTree(greedy)) return greedy
  for (const row of rows) row[0] = at(row, 0) - SECOND_ROOT
  return contractAll(rows)
}

function bestHead(row: Float64Array, excluded: (head: number) => boolean): number {
  let best = -1
  for (let head = 0; head < row.length; head++) {
    if ((best < 0 || at(row, head) > at(row, best)) && !excluded(head)) best = head
  }
  return best
}

/** One root, and every word reaches it. */
function isTree(heads: readonly number[]): boolean {
  if (heads.filter((head) => head === 0).length !== 1) return false
  const seen = new Int32Array(heads.length + 1)
  for (let start = 1; start <= heads.length; start++) {
    let node = start
    while (node !== 0 && seen[node] === 0) {
      seen[node] = start
      node = at(heads, node - 1)
    }
    if (node !== 0 && seen[node] === start) return false
  }
  return true
}

/** A word, or a cycle of nodes taken as one. */
interface Node {
  readonly id: number
  /** Score of each head for this node; in a cycle less what the replaced arc is worth. */
  readonly row: Float64Array
  /** The word inside this node that would take each head. */
  readonly dependents: Int32Array
  /** The cycle that this node is part of. */
  parent: Node | undefined
  state: 'new' | 'path' | 'done'
  /** The arc into this node. */
  head: number
  dependent: number
}

function contractAll(rows: readonly Float64Array[]): number[] {
  const words = rows.map((row, i) => newNode(i + 1, row, new Int32Array(row.length).fill(i + 1)))
  const cycles: Node[] = []
  /** Outermost node of each word; the root is undefined. */
  const outer: (Node | undefined)[] = [undefined, ...words]
  for (const word of words) {
    const path: Node[] = []
    let node = outer[word.id]
    while (node !== undefined && node.state !== 'done') {
      if (node.state === 'path') {
        const cycle = path.splice(path.indexOf(node))
        node = joinCycle(cycle, outer, words.length + cycles.length + 1)
        cycles.push(node)
      }
      const current: Node = node
      node.head = bestHead(node.row, (head) => outer[head] === current)
      node.dependent = at(node.dependents, node.head)
      node.state = 'path'
      path.push(node)
      node = outer[node.head]
    }
    for (const passed of path) passed.state = 'done'
  }
  return openCycles(words, cycles)
}

function newNode(id: number, row: Float64Array, dependents: Int32Array): Node {
  return { id, row, dependents, parent: undefined, state: 'new', head: -1, dependent: -1 }
}

/** One node for a cycle: for each head the member that gains most, or loses least, by it. */
function joinCycle(cycle: readonly Node[], outer: (Node | undefined)[], id: number): Node {
  const width = outer.length
  const joined = newNode(id, new Float64Array(width).fill(-Infinity), new Int32Array(width))
  for (const member of cycle) {
    const worth = at(member.row, member.head)
    for (let head = 0; head < width; head++) {
      const gain = at(member.row, head) - worth
      if (gain <= at(joined.row, head)) continue
      joined.row[head] = gain
      joined.dependents[head] = at(member.dependents, head)
    }
    member.parent = joined
  }
  const members = new Set(cycle)
  outer.forEach((node, word) => {
    if (node !== undefined && members.has(node)) outer[word] = joined
  })
  return joined
}

/** From the outermost cycle inwards: the arc into a cycle replaces the arc into one of its members. */
function openCycles(words: readonly Node[], cycles: readonly Node[]): number[] {
  for (const cycle of cycles.toReversed()) {
    let member = words[cycle.dependent - 1]
    while (member !== undefined && member.parent !== cycle) member = member.parent
    if (member === undefined) continue
    member.head = cycle.head
    member.dependent = cycle.dependent
  }
  return words.map(({ head }) => head)
}

function at(values: ArrayLike<number>, index: number): number {
  return values[index] ?? -Infinity
}
