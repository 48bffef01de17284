import type { Voice } from 'volgens'
import { harmless } from './columns.ts'

/** What a voice is called in a list: its own words where it has a name. */
export function voiceName({ kind, name }: Pick<Voice, 'kind' | 'name'>): string {
  switch (kind) {
    case 'named':
    case 'pronoun':
      return harmless(name)
    case 'anonymous':
      return 'no name given'
    case 'unknown':
      return 'voice not found'
  }
}
