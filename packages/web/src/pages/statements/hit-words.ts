import type { Schemas } from '../../api/client.ts'
import type { Words } from '../../words/words.ts'

type Item = Schemas['Item']

/** Whose account an item is: the actor's name, its words where the record knows no actor, or that nobody is named. */
export function voiceOf({ voice }: Item, { terms }: Words): string {
  if (voice.kind === 'narrator') return terms.narrator
  if (voice.kind === 'anonymous') return terms.anonymous
  return voice.name ?? voice.words ?? terms.unknown
}

/** Whether a name comes from the record, and not from the app. */
export const isNamed = ({ voice }: Item) =>
  voice.kind === 'named' && (voice.name ?? voice.words) !== undefined

/** What we make of an item, behind its words: "zegt, letterlijk"; "ongeveer 18, doden"; "geweld, gebeurd". */
export function gistOf(item: Item, words: Words): string {
  const { terms, statements } = words
  switch (item.kind) {
    case 'statement':
      return statements.says(
        terms.act[(item.act ?? 'say') as keyof typeof terms.act],
        terms.form[(item.form ?? 'indirect') as keyof typeof terms.form],
      )
    case 'naming':
      return statements.calls(namedAs(item))
    case 'figure':
      return [boundsOf(item, words), item.counts].filter(Boolean).join(' ')
    case 'event':
      return [
        terms.event[item.type as keyof typeof terms.event],
        terms.mode[item.mode as keyof typeof terms.mode],
        item.place,
      ]
        .filter(Boolean)
        .join(', ')
  }
}

/** Who is called what: "die groepen ‘bendes’"; the label alone where whoever is named has no other words. */
function namedAs({ other, label = '' }: Item): string {
  const named = other?.words ?? ''
  return named === '' || named.includes(label) ? `‘${label}’` : `${named} ‘${label}’`
}

/** A figure between its bounds. */
function boundsOf({ low, high }: Item, { terms, lang }: Words): string {
  const [least, most] = [low?.toLocaleString(lang), high?.toLocaleString(lang)]
  if (least === undefined) return most === undefined ? `${terms.noNumber},` : terms.atMost(most)
  if (most === undefined) return terms.atLeast(least)
  return least === most ? least : terms.between(least, most)
}

/** Below this, the engine only suggests. */
const BAR = 0.5

/** Whether an item is a suggestion that nobody has decided on. */
export const isSuggestion = ({ confidence = 1, review }: Item) =>
  confidence < BAR && review === 'open'

/** Where an item stands in its report. */
export const addressOfItem = ({ report, local }: Item) => `/reports/${report.id}#${local}`
