import type { Reading } from '@volgens/shapes'
import { VolgensError } from '@volgens/shapes'
import type { ImportMeans } from '../imports/run-imports.ts'

/** Means of imports for a test: nothing is fetched; in a text nothing is read, with "traag" only after a while. */
export const fakeMeans = (more: Partial<ImportMeans> = {}): ImportMeans => ({
  fetcher: {
    fetch: (address) => Promise.reject(new VolgensError('offline', `${address} is not fetched`)),
  },
  openReaders: () => Promise.resolve({ atOnce: 2, read, close: () => Promise.resolve() }),
  ...more,
})

async function read({ bytes }: { readonly bytes: Uint8Array }) {
  const given = JSON.parse(new TextDecoder().decode(bytes)) as Given
  if (given.text.includes('traag')) await new Promise((done) => setTimeout(done, 300))
  if (given.lang === undefined && given.text.includes('Hm')) {
    const error = { code: 'unclear-language', message: 'too few words', line: 1 }
    return { json: JSON.stringify({ id: given.id, error }), code: error.code }
  }
  return { json: JSON.stringify(readingOf({ ...given, lang: given.lang ?? 'nl' })) }
}

type Given = Omit<Reading['report'], 'lang'> & { readonly lang?: string }

const readingOf = (report: Reading['report']): Reading => ({
  report,
  engine: { volgens: '0.1.0', language: report.lang, model: 'none' },
  ...{ sentences: [], actors: [], statements: [], namings: [], figures: [], times: [], places: [] },
  ...{ events: [], labels: [], narrator: [] },
})
