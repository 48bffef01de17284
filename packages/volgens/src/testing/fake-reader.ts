import type { Line } from '@volgens/intake'
import type { Reading } from '@volgens/shapes'
import type { AddOptions } from '../record/add-reports.ts'

/** Reads nothing in a text, and counts what it was given; a text with "traag" takes longer. */
export function fakeReader() {
  const read: string[] = []
  const workers: AddOptions['workers'] = {
    atOnce: 4,
    async read({ bytes }: Line) {
      const { id, text, lang, ...known } = JSON.parse(new TextDecoder().decode(bytes)) as {
        id: string
        text: string
        lang?: string
      }
      read.push(text)
      if (text.includes('traag')) await new Promise((done) => setTimeout(done, 50))
      if (lang === undefined && text.includes('Hm')) {
        const error = { code: 'unclear-language', message: 'too few words', line: 1 }
        return { json: JSON.stringify({ id, error }), code: error.code }
      }
      return { json: JSON.stringify(readingOf({ ...known, id, text, lang: lang ?? 'nl' })) }
    },
  }
  return { read, workers }
}

const readingOf = (report: Reading['report']): Reading => ({
  report,
  engine: { volgens: '0.1.0', language: report.lang, model: 'none' },
  ...{ sentences: [], actors: [], statements: [], namings: [], figures: [], times: [], places: [] },
  ...{ events: [], labels: [], narrator: [] },
})
