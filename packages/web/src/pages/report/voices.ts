import { isFinding, type ReportReading, type Statement } from './shapes.ts'

/** One voice in the report, as the page shows it everywhere. */
export interface Voice {
  /** In the address, `?voice=`: the number of its actor, else its name, anonymous or unknown. */
  readonly key: string
  readonly kind: ReportReading['voices'][number]['kind']
  readonly name: string
  /** Of the record. */
  readonly actor: number | undefined
  /** Part of the text, 0 to 1. */
  readonly share: number
  /** 1 to 5 for the largest named ones, 0 for all others. */
  readonly colour: number
  readonly statements: readonly string[]
}

export interface Voices {
  /** Largest share first. */
  readonly all: readonly Voice[]
  /** Those that have a colour. */
  readonly largest: readonly Voice[]
  /** Those with a share and without a colour. */
  readonly rest: readonly Voice[]
  /** Of the report itself, 0 to 1. */
  readonly narrator: number
  /** By id of the statement. */
  readonly of: ReadonlyMap<string, Voice>
}

/** More colours can't be told apart at a glance. */
const COLOURS = 5

/**
 * Who has a say, with the colour that each has all over the page.
 *
 * before: as the page had them until now; a voice keeps its colour when shares change under a reader's hands.
 */
export function voicesOf({ voices, narrator }: ReportReading, before?: Voices): Voices {
  const coloured = voices
    .filter(({ kind, share }) => kind === 'named' && share > 0)
    .slice(0, COLOURS)
  const keys = coloured.map(keyOf)
  const colours = coloursOf(keys, before)
  const all = voices.map((voice): Voice => {
    const { kind, name, actor, share, statements } = voice
    const key = keyOf(voice)
    const colour = coloured.includes(voice) ? (colours.get(key) ?? 0) : 0
    return { key, kind, name, actor, share, colour, statements }
  })
  return {
    all,
    largest: all.filter((voice) => voice.colour > 0),
    rest: all.filter((voice) => voice.colour === 0 && voice.share > 0),
    narrator,
    of: new Map(all.flatMap((voice) => voice.statements.map((id) => [id, voice]))),
  }
}

/** One of 1 to 5 for each key: the one that it had, else the first that is free. */
function coloursOf(keys: readonly string[], before: Voices | undefined): Map<string, number> {
  const colours = new Map<string, number>()
  for (const { key, colour } of before?.largest ?? [])
    if (keys.includes(key)) colours.set(key, colour)
  const taken = new Set(colours.values())
  const free = Array.from({ length: COLOURS }, (_, i) => i + 1).filter(
    (colour) => !taken.has(colour),
  )
  for (const key of keys) if (!colours.has(key)) colours.set(key, free.shift() ?? 0)
  return colours
}

const keyOf = ({ kind, name, actor }: ReportReading['voices'][number]) => {
  if (kind === 'anonymous' || kind === 'unknown') return kind
  return actor === undefined ? name : String(actor)
}

/** How many have a finding; a pronoun stands for one of the others. */
export function speakersOf({ all }: Voices, statements: readonly Statement[]): number {
  const findings = new Set(statements.filter(isFinding).map(({ id }) => id))
  return all.filter(
    ({ kind, statements: ids }) => kind !== 'pronoun' && ids.some((id) => findings.has(id)),
  ).length
}

/** Whose statements stay in full ink; undefined where nothing is greyed, empty for the report itself. */
export function keptVoices(
  only: string | undefined,
  voices: Voices,
): ReadonlySet<Voice> | undefined {
  if (only === undefined) return undefined
  if (only === NARRATOR) return new Set()
  if (only === OTHERS) return new Set(voices.rest)
  const kept = voices.all.filter(({ key }) => key === only)
  return kept.length === 0 ? undefined : new Set(kept)
}

/** What `?voice=` has for the report itself, and for all voices without a colour. */
export const NARRATOR = 'narrator'
export const OTHERS = 'others'
