import type { Schemas } from '../../api/client.ts'

type VoiceShare = Schemas['VoiceComparison']['voices'][number]

/** A voice with the colour that it has on this page, and its part of the text. */
interface ShownVoice extends VoiceShare {
  /** 1 to 5, 0 without one. */
  readonly colour: number
  /** 0 to 1. */
  readonly share: number
}

/** Whom the reports let speak: those who are somebody by name, and the others together. */
export interface Shares {
  readonly narrator: number
  readonly shown: readonly ShownVoice[]
  readonly others: { readonly voices: number; readonly share: number }
}

/** More colours can't be told apart at a glance. */
const COLOURS = 5

/** most: how many voices are shown. */
export function sharesOf(found: Schemas['VoiceComparison'], most: number): Shares {
  const part = (size: number) => (found.characters === 0 ? 0 : size / found.characters)
  const shown = found.voices.filter(({ account }) => account.actor !== undefined).slice(0, most)
  const size = shown.reduce((sum, { characters }) => sum + characters, 0)
  return {
    narrator: part(found.narrator),
    shown: shown.map((voice, i) => ({
      ...voice,
      colour: i < COLOURS ? i + 1 : 0,
      share: part(voice.characters),
    })),
    others: {
      voices: found.voices.length + found.rest.voices - shown.length,
      share: part(found.characters - found.narrator - size),
    },
  }
}
