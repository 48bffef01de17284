import type { Reading, Span } from '@volgens/shapes'
import { spanWords } from '../view/span-words.ts'
import type { Words } from '../words/words.ts'
import { voiceName, type Labels } from './labels.ts'
import { bdi, soft } from './table.ts'

type Party = Reading['namings'][number]['namer']

export type Cells = ReturnType<typeof cellsOf>

/** What several tables show, as HTML. */
export function cellsOf({ report, sentences, actors }: Reading, labels: Labels, words: Words) {
  const names = new Map(actors.map(({ id, name }) => [id, name]))
  const said = (spans: readonly Span[]) =>
    spans.length === 0 ? '' : bdi(spanWords(report.text, spans))
  return {
    said,
    /** A way to the sentence in which the spans begin; a dateline leads to the sentence behind it. */
    link([first]: readonly Span[], html: string): string {
      const index = first === undefined ? -1 : sentences.findIndex(([, end]) => end > first[0])
      return index < 0 ? html : `<a href="#z${index + 1}">${html}</a>`
    },
    party(of: Party | undefined): string {
      if (of === undefined) return ''
      const name = of.actor === undefined ? undefined : names.get(of.actor)
      return name === undefined ? said(of.spans) : bdi(name)
    },
    voice(statement: string | undefined): string {
      const label = statement === undefined ? undefined : labels.get(statement)
      if (label === undefined) return soft(words.report)
      const { number, voice } = label
      return `${voiceName(voice, words)}&nbsp;<a class="soft" href="#s${number}" aria-label="${words.page.statement(number)}">${number}</a>`
    },
  }
}
