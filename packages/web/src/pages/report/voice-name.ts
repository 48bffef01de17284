import type { Words } from '../../words/words.ts'
import type { Voice } from './voices.ts'

/** What a voice is called: as the report has it, or in the words of the app where it names nobody. */
export function voiceName({ kind, name }: Pick<Voice, 'kind' | 'name'>, { terms }: Words): string {
  if (kind === 'anonymous') return terms.anonymous
  return kind === 'unknown' ? terms.unknown : name
}

/** The same where there is little room: whoever fed a page one endless word is cut. */
export function shortVoiceName(voice: Pick<Voice, 'kind' | 'name'>, words: Words): string {
  const name = voiceName(voice, words)
  return name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name
}

const LONGEST = 90

/** "12 %"; what is there is never 0. */
export function percent(share: number): string {
  const rounded = Math.round(100 * share)
  return rounded === 0 && share > 0 ? '< 1 %' : `${rounded} %`
}
