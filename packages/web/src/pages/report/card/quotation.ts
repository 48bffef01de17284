import { longDate } from '../../../words/long-date.ts'
import type { Words } from '../../../words/words.ts'
import type { View } from '../report-view.ts'
import { wordsAt, type Item } from '../shapes.ts'
import { voiceName } from '../voice-name.ts'

/**
 * An item to paste elsewhere: its words, whose they are, the report, its address. Words that the report puts in
 * quotation marks have them already; to others they are added, since here they are the report's.
 */
export function quotationOf(item: Item, view: View, words: Words, address: string): string {
  const { report } = view.reading
  const voice =
    item.kind === 'statement'
      ? view.voices.of.get(item.id)
      : 'statement' in item.body && item.body.statement !== undefined
        ? view.voices.of.get(item.body.statement)
        : undefined
  const by = voice === undefined ? words.terms.narrator : voiceName(voice, words)
  const where = [report.outlet, report.published && longDate(report.published, words.lang)]
  const said = wordsAt(report.text, item.words).replace(/\s+/gu, ' ')
  const head = [report.title, where.filter(Boolean).join(', ')].filter(Boolean).join('. ')
  return [
    /^[“„‘"'«]/u.test(said) ? said : `“${said}”`,
    `${words.report.accordingTo(by)}${head === '' ? '' : `. ${head}`}`,
    address,
  ].join('\n')
}
