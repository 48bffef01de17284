import type { Schemas } from '../../api/client.ts'

export type ReportPair = Schemas['ReportComparison']
export type PairItem = Schemas['Item']
type Sides = ReportPair['statements']

export const PAIR_KINDS = ['statements', 'figures', 'namings'] as const
export type PairKind = (typeof PAIR_KINDS)[number]

/** What became of it: in both but not the same, in the left or the right one alone, in both. */
export const FATES = ['changed', 'left', 'right', 'same'] as const
type Fate = (typeof FATES)[number]

/** One thing that is in the left report, the right one or both. */
export interface PairLine {
  readonly kind: PairKind
  readonly fate: Fate
  readonly left: PairItem | undefined
  readonly right: PairItem | undefined
  readonly changed: Sides['shared'][number]['changed']
}

/** All that two reports have, what changed first, each kind in the order of the text. */
export function pairLines(pair: ReportPair): PairLine[] {
  return PAIR_KINDS.flatMap((kind) => {
    const lines = linesOf(kind, pair[kind])
    return FATES.flatMap((fate) => lines.filter((line) => line.fate === fate))
  })
}

function linesOf(kind: PairKind, { shared, left, right }: Sides): PairLine[] {
  return [
    ...shared.map(({ changed, ...both }) => ({
      ...{ kind, fate: changed.length > 0 ? ('changed' as const) : ('same' as const) },
      ...{ ...both, changed },
    })),
    ...left.map((item) => ({
      ...{ kind, fate: 'left' as const, left: item, right: undefined, changed: [] },
    })),
    ...right.map((item) => ({
      ...{ kind, fate: 'right' as const, left: undefined, right: item, changed: [] },
    })),
  ]
}

interface Versioned {
  readonly id: string
  readonly version: number
  readonly url?: string | undefined
}

/** The two reports that an address asks for; else a report and its last version, else the first two. */
export function pairOf<Report extends Versioned>(
  reports: readonly Report[],
  query: URLSearchParams,
): readonly [Report, Report] | undefined {
  const chosen = (name: string) => reports.find(({ id }) => id === query.get(name))
  const [a, b] = versionPairs(reports)[0] ?? [reports[0], reports[1]]
  const [left, right] = [chosen('a') ?? a, chosen('b') ?? b]
  return left === undefined || right === undefined ? undefined : [left, right]
}

/** A version and the one after it, of each address that has several. */
export function versionPairs<Report extends Versioned>(
  reports: readonly Report[],
): (readonly [Report, Report])[] {
  return reports.flatMap((later) => {
    const earlier = reports.find(
      ({ url, version }) => url !== undefined && url === later.url && version === later.version - 1,
    )
    return earlier === undefined ? [] : [[earlier, later] as const]
  })
}

/** Whose it is; an actor's name is the same in both reports. */
export const itemVoice = ({ voice }: PairItem) => ({
  kind: voice.kind,
  name: voice.kind === 'narrator' ? undefined : (voice.name ?? voice.words),
})

/** Its sentence in its report. */
export const sentenceOfItem = ({ report, local }: PairItem) => `/reports/${report.id}#${local}`
