import type { Voices } from '../view/voices.ts'
import { plainName, voiceName } from './labels.ts'
import type { Words } from '../words/words.ts'

/** The text as one bar, and below it its parts: each a switch that dims all the rest. */
export function shareBar(voices: Voices, words: Words): string {
  const parts = partsOf(voices, words)
  const bar = parts
    .filter(({ share }) => share > 0)
    .map(({ id, share }) => `<span class="${id}" style="flex-grow:${round(100 * share)}"></span>`)
  const switches = parts.map(
    ({ id, name, label, share }) =>
      `<label class="${id}"><input type="radio" name="only" id="only-${id}" aria-label="${label}">` +
      `<span><i></i>${name} <b>${percent(share)}</b></span></label>`,
  )
  return (
    `<div class="bar" role="img" aria-label="${words.share}">${bar.join('')}</div>\n` +
    `<fieldset class="only"><legend>${words.page.show}</legend>` +
    `<label class="all"><input type="radio" name="only" id="only-all" checked><span>${words.page.everyVoice}</span></label>` +
    `${switches.join('')}</fieldset>`
  )
}

interface Part {
  /** n: narrator; v1 to v5; v0: all the others. */
  readonly id: string
  readonly name: string
  readonly label: string
  readonly share: number
}

function partsOf({ voices, largest, narrator }: Voices, words: Words): Part[] {
  const rest = voices.filter((voice) => !largest.includes(voice))
  const share = rest.reduce((sum, voice) => sum + voice.share, 0)
  const speaking = rest.filter((voice) => voice.share > 0)
  const [single] = speaking
  const others =
    speaking.length === 1 && single !== undefined
      ? voiceName(single, words)
      : words.others(speaking.length)
  return [
    { id: 'n', name: words.narrator, label: words.page.onlyNarrator, share: narrator },
    ...largest.map((voice, i) => ({
      id: `v${i + 1}`,
      name: voiceName(voice, words),
      label: words.page.only(plainName(voice, words)),
      share: voice.share,
    })),
    ...(share === 0
      ? []
      : [
          {
            id: 'v0',
            name: others,
            label: words.page.only(others.replace(/<\/?bdi>/g, '')),
            share,
          },
        ]),
  ]
}

const round = (n: number) => Math.round(100 * n) / 100

function percent(share: number): string {
  const rounded = Math.round(100 * share)
  return rounded === 0 && share > 0 ? '&lt; 1 %' : `${rounded} %`
}
