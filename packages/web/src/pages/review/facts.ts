import type { Schemas } from '../../api/client.ts'
import type { Words } from '../../words/words.ts'
import type { PartName } from './correct/parts.ts'
import type { Item } from './decision-made.svelte.ts'
import { whyOf, wordsOfPart } from './item-view.ts'
import { numberWords } from '../../words/number-words.ts'

/** A line of what was read. */
export interface Fact {
  readonly name: string
  readonly value: string
  /** Words of the report, not of the app. */
  readonly isQuoted?: boolean
  readonly actor?: number | undefined
}

/** Who is said to have said it: a name of the record, the words of the report, or nobody. */
export function voiceName({ voice }: Pick<Item, 'voice'>, { terms }: Words): string {
  if (voice.kind === 'narrator') return terms.narrator
  if (voice.kind === 'anonymous') return voice.words ?? terms.anonymous
  return voice.name ?? voice.words ?? terms.unknown
}

/** What was read of an item, line by line: words first, then what we make of them, then why. */
export function factsOf(item: Item, found: Schemas['ReportReading'], words: Words): Fact[] {
  const { facts } = words.review
  const quoted = (name: keyof typeof facts & PartName): Fact => ({
    name: facts[name],
    value: wordsOfPart(item, name, found.reading.report.text),
    isQuoted: true,
  })
  const voice = { name: facts.voice, value: voiceName(item, words), actor: item.voice.actor }
  const why = { name: facts.why, value: whyOf(item, found) }
  return [voice, ...ofKind(item, quoted, words), why].filter(({ value }) => value !== '')
}

function ofKind(
  item: Item,
  quoted: (name: keyof Words['review']['facts'] & PartName) => Fact,
  words: Words,
): Fact[] {
  const { facts } = words.review
  switch (item.kind) {
    case 'statement':
      return (['cue', 'addressee', 'occasion', 'medium', 'modality', 'caveat'] as const).map(quoted)
    case 'naming':
      return [{ ...quoted('named'), actor: item.other?.actor }, quoted('label')]
    case 'figure':
      return [{ name: facts.number, value: numberWords(item.body, words) }, quoted('counts')]
    case 'event':
      return [
        { name: facts.type, value: words.terms.event[item.type as keyof Words['terms']['event']] },
        { name: facts.mode, value: words.terms.mode[item.mode as keyof Words['terms']['mode']] },
        { ...quoted('doer'), actor: item.doer?.actor },
        { ...quoted('recipient'), actor: item.other?.actor },
        quoted('object'),
      ]
  }
}
