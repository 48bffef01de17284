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

/** Who has a say, with the colour that each has all over the page. */
export function voicesOf({ voices, narrator }: ReportReading): Voices {
  let colour = 0
  const all = voices.map((voice): Voice => {
    const coloured = voice.kind === 'named' && voice.share > 0 && colour < COLOURS
    return {
      key: keyOf(voice),
      kind: voice.kind,
      name: voice.name,
      actor: voice.actor,
      share: voice.share,
      colour: coloured ? (colour += 1) : 0,
      statements: voice.statements,
    }
  })
  return {
    all,
    largest: all.filter((voice) => voice.colour > 0),
    rest: all.filter((voice) => voice.colour === 0 && voice.share > 0),
    narrator,
    of: new Map(all.flatMap((voice) => voice.statements.map((id) => [id, voice]))),
  }
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
