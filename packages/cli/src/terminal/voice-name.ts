import type { Voice, Words } from 'volgens'
import { harmless } from './columns.ts'

/** What a voice is called in a list: its own words where it has a name. */
export function voiceName({ kind, name }: Pick<Voice, 'kind' | 'name'>, words: Words): string {
  switch (kind) {
    case 'named':
    case 'pronoun':
      return harmless(name)
    case 'anonymous':
      return words.anonymous
    case 'unknown':
      return words.unknown
  }
}
