import type { Voices, Words } from 'volgens'
import { styled, type Screen } from './style.ts'
import { wrap } from './wrap.ts'
import { voiceName } from './voice-name.ts'

/** A part of the bar. */
interface Part {
  readonly name: string
  readonly share: number
  /** Place in the palette; undefined for the narrator, -1 for those without a colour. */
  readonly voice: number | undefined
}

/** Without colour parts are told apart by their fill. */
const FILLS = ['█', '▓', '▒', '▚', '▞']
const NARRATOR_FILL = '·'
const REST_FILL = '░'
/** In colour the narrator's part is faint, and so are those without a colour: these are denser. */
const GREY_FILL = '▓'

/** One bar of the whole text, the narrator's part first, and below it what is whose. */
export function shareBar(voices: Voices, words: Words, screen: Screen): string[] {
  const parts = partsOf(voices, words)
  const cells = cellsOf(
    parts.map(({ share }) => share),
    screen.width - 2,
  )
  const bar = parts.map((part, i) => drawn(part, cells[i] ?? 0, screen)).join('')
  const legend = parts.flatMap((part, i) => [
    ...(i === 0 ? [] : [{ text: '   ', style: {} }]),
    { text: `${fillOf(part, screen)}\u00a0`, style: styleOf(part) },
    { text: `${part.name.replaceAll(' ', '\u00a0')}\u00a0${percent(part.share)}`, style: {} },
  ])
  return [`  ${bar}`, ...wrap(legend, screen)]
}

function partsOf({ voices, largest, narrator }: Voices, words: Words): Part[] {
  const rest = voices.filter((voice) => !largest.includes(voice) && voice.share > 0)
  const [single] = rest
  const name =
    rest.length === 1 && single !== undefined ? voiceName(single, words) : words.others(rest.length)
  const share = rest.reduce((sum, voice) => sum + voice.share, 0)
  return [
    { name: words.narrator, share: narrator, voice: undefined },
    ...largest.map((voice, i): Part => ({
      name: voiceName(voice, words),
      share: voice.share,
      voice: i,
    })),
    ...(share > 0 ? [{ name, share, voice: -1 }] : []),
  ]
}

/** Whole cells that sum to the width; the largest remainders are rounded up. */
export function cellsOf(shares: readonly number[], width: number): number[] {
  const exact = shares.map((share) => share * width)
  const cells = exact.map(Math.floor)
  const left = width - cells.reduce((sum, cell) => sum + cell, 0)
  const byRemainder = exact
    .map((size, i) => ({ i, remainder: size - Math.floor(size) }))
    .sort((a, b) => b.remainder - a.remainder)
  for (const { i } of byRemainder.slice(0, left)) cells[i] = (cells[i] ?? 0) + 1
  return cells
}

const drawn = (part: Part, cells: number, screen: Screen) =>
  styled(fillOf(part, screen).repeat(cells), styleOf(part), screen)

function fillOf({ voice }: Part, { colour }: Screen): string {
  if (voice === undefined) return colour === 'none' ? NARRATOR_FILL : '░'
  if (voice < 0) return colour === 'none' ? REST_FILL : GREY_FILL
  return colour === 'none' ? (FILLS[voice] ?? REST_FILL) : '█'
}

const styleOf = ({ voice }: Part) =>
  voice === undefined || voice < 0 ? { faint: true } : { voice }

function percent(share: number): string {
  const rounded = Math.round(100 * share)
  return rounded === 0 ? '<1%' : `${rounded}%`
}
