import { isFinding, type Item, type Review, type Statement } from '../shapes.ts'
import type { Layer } from '../layers.ts'
import type { Voice, Voices } from '../voices.ts'
import type { Mark } from './marks.ts'
import type { Piece } from './pieces.ts'

/** What decides how a piece looks. */
export interface Sheet {
  readonly text: string
  readonly voices: Voices
  readonly lanes: ReadonlyMap<string, number>
  readonly layers: ReadonlySet<Layer>
  /** What people decided, by id in the reading; open where it has none. */
  readonly reviews: ReadonlyMap<string, Review>
  /** Whose words stay in full ink; undefined: everybody's, and the report's. */
  readonly kept: ReadonlySet<Voice> | undefined
}

/** An element around the words of a piece. */
interface Wrap {
  /** Ids of its items, the one that it leads to first. */
  readonly items: readonly string[]
  readonly look: string
}

/** A piece as it is drawn: its words, and the elements around them, the outermost first. */
export interface Drawn {
  readonly words: string
  readonly wraps: readonly Wrap[]
  readonly faded: boolean
  /** Statements under these words that have no lane. */
  readonly hidden: number
}

/** Lines under the text that can be told apart. */
const LANES = 3

export function draw({ start, end, marks }: Piece, sheet: Sheet): Drawn {
  const standing = marks.filter(({ item }) => sheet.reviews.get(item.id) !== 'rejected')
  const contents = standing.filter(({ part }) => part === 'content')
  const lanes = contents.map(({ item }) => sheet.lanes.get(item.id) ?? 0)
  return {
    words: sheet.text.slice(start, end),
    wraps: [
      ...contents.flatMap((mark, i) => lineUnder(mark, lanes[i] ?? 0, sheet)),
      ...sourceAndCue(standing, sheet),
      ...standing.flatMap((mark) => layerOver(mark, start, end, sheet)),
    ],
    faded: sheet.kept !== undefined && isFaded(standing, sheet.kept, sheet.voices),
    hidden: lanes.filter((lane) => lane >= LANES).length,
  }
}

function lineUnder({ item }: Mark, lane: number, sheet: Sheet): Wrap[] {
  if (item.kind !== 'statement' || lane >= LANES) return []
  const look = `said lane${lane} ${lineOf(item.body)} ${colourOf(item, sheet)} ${stateOf(item, sheet)}`
  return [{ items: [item.id], look }]
}

/** How the line of a statement looks: direct: their words; indirect: the report's; anonymous: nobody is named. */
export function lineOf(statement: Statement): 'direct' | 'indirect' | 'anonymous' | 'suggestion' {
  if (!isFinding(statement)) return 'suggestion'
  if (statement.source.anonymous) return 'anonymous'
  return statement.form === 'direct' ? 'direct' : 'indirect'
}

/** One element for who speaks and by which word; of suggestions nothing is shown before one looks. */
function sourceAndCue(marks: readonly Mark[], sheet: Sheet): Wrap[] {
  const parts = marks.filter(
    ({ part, item }) =>
      (part === 'source' || part === 'cue') && item.kind === 'statement' && isFinding(item.body),
  )
  const [first] = parts
  if (first === undefined) return []
  const looks = [...new Set(parts.map(({ part }) => part))].join(' ')
  return [
    {
      items: [...new Set(parts.map(({ item }) => item.id))],
      look: `${looks} ${colourOf(first.item, sheet)}`,
    },
  ]
}

/** What is framed is open to the side where it goes on in the next piece. */
function layerOver(mark: Mark, start: number, end: number, sheet: Sheet): Wrap[] {
  const { part, item } = mark
  if (item.kind === 'statement' || !sheet.layers.has(item.kind)) return []
  const ends = `${mark.start === start ? ' begins' : ''}${mark.end === end ? ' ends' : ''}`
  return [{ items: [item.id], look: `${part} ${stateOf(item, sheet)}${ends}` }]
}

function isFaded(marks: readonly Mark[], kept: ReadonlySet<Voice>, voices: Voices): boolean {
  const said = marks.filter(({ item }) => item.kind === 'statement' && isFinding(item.body))
  if (kept.size === 0) return said.some(({ part }) => part === 'content')
  return !said.some(({ item }) => {
    const voice = voices.of.get(item.id)
    return voice !== undefined && kept.has(voice)
  })
}

/** A suggestion has no colour: it may be nobody's. */
function colourOf(item: Item, { voices }: Sheet): string {
  const isSuggestion = item.kind === 'statement' && !isFinding(item.body)
  return `v${isSuggestion ? 0 : (voices.of.get(item.id)?.colour ?? 0)}`
}

/** What a person has not looked at yet looks unfinished. */
const stateOf = ({ id }: Item, { reviews }: Sheet) =>
  (reviews.get(id) ?? 'open') === 'open' ? 'open' : 'sure'
