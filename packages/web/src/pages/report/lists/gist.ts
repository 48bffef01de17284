import { longDate } from '../../../words/long-date.ts'
import type { Words } from '../../../words/words.ts'
import { figureValue } from '../card/figure-value.ts'
import type { View } from '../report-view.ts'
import type { Item } from '../shapes.ts'
import { voiceName } from '../voice-name.ts'

/** What was read of an item, in a word or two. */
export function gistOf(item: Item, view: View, words: Words): string {
  const { terms } = words
  switch (item.kind) {
    case 'statement':
      return terms.form[item.body.form]
    case 'naming':
      return voiceOf(item.body.statement, view, words)
    case 'figure':
      return `${figureValue(item.body, words)}, ${voiceOf(item.body.statement, view, words)}`
    case 'event':
      return `${terms.event[item.body.type]}, ${terms.mode[item.body.mode]}, ${voiceOf(item.body.voice, view, words)}`
    case 'time': {
      const { edtf, reason } = item.body
      return edtf === undefined
        ? reason === undefined
          ? ''
          : terms.noDate[reason]
        : longDate(edtf, words.lang)
    }
    case 'place':
      return terms.precision[item.body.precision]
  }
}

function voiceOf(statement: string | undefined, view: View, words: Words): string {
  const voice = view.voices.of.get(statement ?? '')
  const name = voice === undefined ? words.terms.report : voiceName(voice, words)
  return (
    words.report.accordingTo(name).toLowerCase().slice(0, 1) +
    words.report.accordingTo(name).slice(1)
  )
}
