import { endFault, START, walkOn, type Entry, type Walk } from '@volgens/record'

/** One way to tamper with a chain: the entries from a position on, as they are afterwards. */
type Tampering = (rest: readonly Entry[], other: Entry) => readonly Entry[]

const FIELDS = [
  'at',
  'reviewer',
  'decision',
  'report',
  'kind',
  'key',
  'body',
  'previous',
  'hash',
] as const satisfies readonly (keyof Entry)[]

/** Each gives only as many entries as a walk needs to meet the break. */
const TAMPERINGS: Readonly<Record<string, Tampering>> = {
  ...Object.fromEntries(
    FIELDS.map((field): [string, Tampering] => [
      `change ${field}`,
      ([entry, ...rest]) =>
        entry === undefined
          ? rest
          : [{ ...entry, [field]: `${JSON.stringify(entry[field])}!` }, ...rest],
    ]),
  ),
  delete: ([, ...rest]) => rest,
  'delete and renumber': ([, ...rest]) => rest.map((entry) => ({ ...entry, seq: entry.seq - 1 })),
  insert: (rest, other) => {
    const [entry] = rest
    if (entry === undefined) return rest
    const after = rest.map((each) => ({ ...each, seq: each.seq + 1 }))
    return [{ ...other, seq: entry.seq, previous: entry.previous }, ...after]
  },
  swap: ([entry, ...rest], other) =>
    entry === undefined ? rest : [{ ...other, seq: entry.seq }, ...rest],
}

/** How often each tampering was found at the very place, of all positions of a chain. */
export interface Found {
  readonly tampering: string
  readonly positions: number
  readonly found: number
}

/**
 * Tampers with every position of a chain in every way. The walk up to a position is that over the untouched chain, so
 * that it is taken once: a walk only knows where it has come.
 */
export function auditAll(entries: readonly Entry[], random: () => number): Found[] {
  const kept = entries.at(-1) ?? START.head
  const walks: Walk[] = [START]
  for (const entry of entries) walks.push(walkOn(walks.at(-1) ?? START, [entry]))
  return Object.entries(TAMPERINGS).map(([tampering, tamper]) => {
    const found = entries.filter((_, at) => {
      const other = otherThan(entries, at, random)
      // Three entries behind are enough: a break is met at the place or right behind it.
      const rest = tamper(entries.slice(at, at + 4), other)
      const atEnd = at + 4 >= entries.length
      const walk = walkOn(walks[at] ?? START, rest)
      const fault = atEnd ? endFault(walk, kept) : walk.broken
      const last = at === entries.length - 1
      return (
        fault?.where === `decision ${at + 1}` || (last && fault?.where === 'the end of the chain')
      )
    })
    return { tampering, positions: entries.length, found: found.length }
  })
}

function otherThan(entries: readonly Entry[], at: number, random: () => number): Entry {
  const place = (at + 1 + Math.floor(random() * (entries.length - 1))) % entries.length
  const other = entries[place]
  if (other === undefined) throw new RangeError('a chain of two entries at least')
  return other
}
