import type { Schemas } from '../../../api/client.ts'
import type { Words } from '../../../words/words.ts'
import type { Item } from '../decision-made.svelte.ts'
import { wordsAt } from '../item-view.ts'
import { numberWords } from '../../../words/number-words.ts'
import type { JsonObject } from './merge-patch.ts'
import { PARTS, spansOf } from './parts.ts'

/** What a correction changes, for somebody to read before it is saved. */
export interface Change {
  readonly name: string
  readonly was: string
  readonly becomes: string
  /** Words of the report. */
  readonly isQuoted: boolean
}

/** The changes from one body of an item to another, part by part and field by field. */
export function changesBetween(
  { kind, body: before }: Pick<Item, 'kind' | 'body'>,
  after: JsonObject,
  reading: Schemas['Reading'],
  words: Words,
): Change[] {
  const { edit } = words.review
  const spoken = PARTS[kind].map((part): Change => {
    const quoted = (body: JsonObject) => wordsAt(reading.report.text, spansOf(body, part))
    return {
      name: edit.parts[part.name],
      was: quoted(before),
      becomes: quoted(after),
      isQuoted: true,
    }
  })
  const fields = FIELDS[kind].map(({ name, valueOf }): Change => {
    const [was, becomes] = [valueOf(before, words, reading), valueOf(after, words, reading)]
    return { name: name(words), was, becomes, isQuoted: false }
  })
  return [...spoken, ...fields].filter(({ was, becomes }) => was !== becomes)
}

interface Field {
  readonly name: (words: Words) => string
  readonly valueOf: (body: JsonObject, words: Words, reading: Schemas['Reading']) => string
}

const party = (field: string, which: keyof Words['review']['edit']['who']): Field => ({
  name: ({ review }) => review.edit.who[which],
  valueOf: (body, { review }, { actors }) => {
    const found = body[field] as { actor?: string; anonymous?: boolean } | undefined
    if (found?.anonymous === true) return review.edit.nobody
    return actors.find(({ id }) => id === found?.actor)?.name ?? review.edit.wordsOnly
  },
})

const flag = (field: string, name: Field['name']): Field => ({
  name,
  valueOf: (body, { review }) => (body[field] === true ? review.edit.yes : review.edit.no),
})

const term = (
  field: 'form' | 'act' | 'type' | 'mode',
  from: 'form' | 'act' | 'event' | 'mode',
): Field => ({
  name: ({ review }) => review.edit[field],
  valueOf: (body, { terms }) =>
    (terms[from] as Readonly<Record<string, string>>)[String(body[field])] ?? '',
})

const FIELDS: Readonly<Record<Item['kind'], readonly Field[]>> = {
  statement: [
    party('source', 'source'),
    term('form', 'form'),
    term('act', 'act'),
    flag('negated', ({ review }) => review.edit.negated),
  ],
  naming: [
    party('named', 'named'),
    party('namer', 'namer'),
    flag('quoted', ({ review }) => review.edit.quoted),
  ],
  figure: [
    { name: ({ review }) => review.edit.value, valueOf: (body, words) => numberWords(body, words) },
  ],
  event: [term('type', 'event'), term('mode', 'mode'), party('actor', 'doer')],
}
