import type { Words } from '../../words/words.ts'
import { longDate } from '../../words/long-date.ts'
import { languageName } from '../../words/formats.ts'

/** A value of a filter in the words of the app, where it is a code; what comes from the record stays as it is. */
export function valueName(name: string, value: string, words: Words): string {
  const { terms, statements } = words
  switch (name) {
    case 'voiceKind':
      return nameIn(statements.voiceKind, value)
    case 'form':
      return nameIn(terms.form, value)
    case 'act':
      return nameIn(terms.act, value)
    case 'type':
      return nameIn(terms.event, value)
    case 'mode':
      return nameIn(terms.mode, value)
    case 'review':
      return nameIn(terms.review, value)
    case 'order':
      return nameIn(statements.order, value)
    case 'lang':
      return languageName(value, words.lang)
    case 'month':
    case 'said':
      return longDate(value, words.lang)
    default:
      return value
  }
}

const nameIn = (names: Readonly<Record<string, string>>, value: string) => names[value] ?? value
