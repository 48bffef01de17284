import type { Reading, Statement } from '@volgens/shapes'
import { isFinding } from '../view/finding.ts'
import type { Voice, Voices } from '../view/voices.ts'
import { escape } from './escape.ts'
import type { Words } from '../words/words.ts'

/** How a statement is shown all over the page. */
export interface Label {
  readonly number: number
  readonly voice: Voice
  /** 1 to 5 for the voices with a colour, 0 for the rest. */
  readonly colour: number
  /** direct: their words; indirect: the report's; anonymous: nobody's; suggestion: may not be one. */
  readonly line: 'direct' | 'indirect' | 'anonymous' | 'suggestion'
}

export type Labels = ReadonlyMap<string, Label>

export function labelsOf({ statements }: Reading, voices: Voices): Labels {
  return new Map(
    statements.flatMap((statement, i): [string, Label][] => {
      const voice = voices.byStatement.get(statement.id)
      if (voice === undefined) return []
      const colour = isFinding(statement) ? voices.largest.indexOf(voice) + 1 : 0
      return [[statement.id, { number: i + 1, voice, colour, line: lineOf(statement) }]]
    }),
  )
}

function lineOf(statement: Statement): Label['line'] {
  if (!isFinding(statement)) return 'suggestion'
  if (statement.source.anonymous) return 'anonymous'
  return statement.form === 'direct' ? 'direct' : 'indirect'
}

/** What a voice is called on the page, as HTML. */
export function voiceName({ kind, name }: Pick<Voice, 'kind' | 'name'>, words: Words): string {
  switch (kind) {
    case 'named':
    case 'pronoun':
      return `<bdi>${escape(name)}</bdi>`
    case 'anonymous':
      return words.anonymous
    case 'unknown':
      return words.unknown
  }
}

/** The same without markup, for an attribute. */
export const plainName = (voice: Pick<Voice, 'kind' | 'name'>, words: Words) =>
  voiceName(voice, words).replace(/<\/?bdi>/g, '')
