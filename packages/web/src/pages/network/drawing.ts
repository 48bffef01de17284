import type { Schemas } from '../../api/client.ts'

type Network = Schemas['ActorNetwork']
export type Tie = Network['ties'][number]
export type Actor = Network['actors'][number]

/** Who speaks on the left, of whom on the right, each with most of it on top; an actor may be on both sides. */
export interface Drawing {
  readonly speakers: readonly Actor[]
  readonly others: readonly Actor[]
  readonly lines: readonly Line[]
  /** In rows of the longer side. */
  readonly height: number
}

/** From one side to the other; one for what is said of somebody, one for what somebody is called. */
export interface Line {
  readonly key: string
  readonly kind: 'speaks' | 'calls'
  readonly tie: Tie
  readonly count: number
  /** Of a path in a box that is WIDTH wide and as high as the rows times ROW. */
  readonly path: string
  /** In pixels. */
  readonly width: number
}

export const WIDTH = 100
export const ROW = 10
/** The widest line, and one item of few, in pixels. */
const WIDEST = 9
const EACH = 1.5

export function drawingOf({ actors, ties }: Pick<Network, 'actors' | 'ties'>): Drawing {
  const speakers = ranked(actors, ties, 'from')
  const others = ranked(actors, ties, 'to')
  const height = Math.max(speakers.length, others.length)
  const [left, right] = [rowsOf(speakers), rowsOf(others)]
  const most = Math.max(1, ...ties.flatMap(({ speaks, calls }) => [speaks, calls]))
  const lines = ties.flatMap((tie) =>
    KINDS.flatMap((kind): Line[] => {
      const [from, to, count] = [left.get(tie.from), right.get(tie.to), tie[kind]]
      if (from === undefined || to === undefined || count === 0) return []
      // Beside each other where there are both.
      const aside = kind === 'calls' ? ROW / 8 : 0
      const path = curve(from + aside, to + aside)
      const width = Math.max(1, (WIDEST * count) / Math.max(most, WIDEST / EACH))
      return [{ key: `${kind} ${tie.from} ${tie.to}`, kind, tie, count, path, width }]
    }),
  )
  return { speakers, others, lines, height }
}

const KINDS = ['speaks', 'calls'] as const

/** Those on one side, with what they have there. */
function ranked(actors: readonly Actor[], ties: readonly Tie[], side: 'from' | 'to'): Actor[] {
  const weights = new Map<number, number>()
  for (const tie of ties)
    weights.set(tie[side], (weights.get(tie[side]) ?? 0) + tie.speaks + tie.calls)
  const weight = ({ id }: Actor) => weights.get(id) ?? 0
  return actors.filter((each) => weight(each) > 0).sort((a, b) => weight(b) - weight(a))
}

const rowsOf = (actors: readonly Actor[]) =>
  new Map(actors.map(({ id }, row) => [id, ROW * (row + 0.5)]))

const curve = (from: number, to: number) =>
  `M0 ${from}C${WIDTH / 2} ${from} ${WIDTH / 2} ${to} ${WIDTH} ${to}`
