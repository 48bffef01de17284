import { ownedCharacters, type Reading, type Statement } from '@volgens/shapes'
import { isFinding } from './finding.ts'
import { spanWords } from './span-words.ts'

/**
 * named: words or an actor; pronoun: "hij", of whom it isn't known who he is, and who may be several; anonymous:
 * the report names nobody; unknown: a voice that could not be made out.
 */
export type VoiceKind = 'named' | 'pronoun' | 'anonymous' | 'unknown'

/** One voice in a report, with its statements in the order of the text. */
export interface Voice {
  readonly kind: VoiceKind
  /** As the report has it, or as the actor is called; empty for anonymous and unknown. */
  readonly name: string
  readonly statements: readonly Statement[]
  /** Part of the text that stands on its account, 0 to 1; suggestions do not count. */
  readonly share: number
}

export interface Voices {
  /** The named voices with the largest shares, five at most: those that a rendering gives a colour. */
  readonly largest: readonly Voice[]
  /** Largest share first; equal shares in the order of the text. */
  readonly voices: readonly Voice[]
  /** Part of the text that stands on the report's own account, 0 to 1. */
  readonly narrator: number
  /** By id of the statement. */
  readonly byStatement: ReadonlyMap<string, Voice>
}

/**
 * Who has a say in a report, and how much of it.
 *
 * Measured in characters that are no white space. What one voice says that another said counts for the first:
 * the report has it from there.
 *
 * pronouns: of the report's language, lower case; without them "hij" counts as a name.
 */
export function voicesOf(reading: Reading, pronouns: ReadonlySet<string> = new Set()): Voices {
  const groups = grouped(reading, pronouns)
  const sizes = sizesOf(reading, groups)
  const all = [...sizes.values()].reduce((sum, size) => sum + size, 0)
  const part = (size: number | undefined) => (all === 0 ? 0 : (size ?? 0) / all)
  const voices = groups
    .map((group): Voice => ({
      kind: group.kind,
      name: group.name,
      statements: group.statements,
      share: part(sizes.get(group)),
    }))
    .sort((a, b) => b.share - a.share)
  return {
    largest: voices.filter(({ kind, share }) => kind === 'named' && share > 0).slice(0, LARGEST),
    voices,
    narrator: all === 0 ? 1 : part(sizes.get(undefined)),
    byStatement: new Map(voices.flatMap((voice) => voice.statements.map(({ id }) => [id, voice]))),
  }
}

/** How many voices have a finding; pronouns are left out, for they stand for one of the others. */
export function speakersOf({ voices }: Voices): number {
  return voices.filter(({ kind, statements }) => kind !== 'pronoun' && statements.some(isFinding))
    .length
}

/** More colours can't be told apart at a glance. */
const LARGEST = 5

interface Group {
  readonly kind: VoiceKind
  readonly name: string
  readonly statements: Statement[]
}

function grouped(reading: Reading, pronouns: ReadonlySet<string>): Group[] {
  const actors = new Map(reading.actors.map(({ id, name }) => [id, name]))
  const groups = new Map<string, Group>()
  for (const statement of reading.statements) {
    const { source } = statement
    const words = spanWords(reading.report.text, source.spans).replace(/\s+/gu, ' ')
    const actor = source.actor === undefined ? undefined : actors.get(source.actor)
    const name = actor ?? words
    const kind = actor === undefined ? kindOf(words, source.anonymous, pronouns) : 'named'
    const key = `${kind} ${actor === undefined ? name.toLowerCase() : source.actor}`
    const group = groups.get(key) ?? { kind, name, statements: [] }
    groups.set(key, group)
    group.statements.push(statement)
  }
  return [...groups.values()]
}

function kindOf(words: string, anonymous: boolean, pronouns: ReadonlySet<string>): VoiceKind {
  if (words !== '') return pronouns.has(words.toLowerCase()) ? 'pronoun' : 'named'
  return anonymous ? 'anonymous' : 'unknown'
}

/** Characters by group; the narrator's are of undefined. */
function sizesOf({ report: { text }, statements }: Reading, groups: readonly Group[]) {
  const groupOf = new Map(groups.flatMap((group) => group.statements.map(({ id }) => [id, group])))
  const parts = statements
    .filter(isFinding)
    .map(({ id, content }) => ({ owner: groupOf.get(id), spans: content }))
  return ownedCharacters(text, parts)
}

/** Characters in a statement's content. */
export const sizeOf = ({ content }: Statement) =>
  content.reduce((sum, [start, end]) => sum + end - start, 0)
