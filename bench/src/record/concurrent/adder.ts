// One of many processes that add at once: half of the made-up reports from a place of its own on, in a row of its own.
import { openStore } from '@volgens/record'
import { addReports, type ReportInput } from 'volgens'
import { madeReport } from '../crash/made-report.ts'

const [url = '', first = '0', reports = '0'] = process.argv.slice(2)
const count = Number(reports)
const numbers = Array.from({ length: count / 2 }, (_, at) => (Number(first) + at) % count)
const addressOf = (number: number) => `https://made.example/${number}`

async function* inputs(): AsyncGenerator<ReportInput> {
  for (const number of numbers) {
    const { text } = madeReport(number, addressOf(number)).report
    const bytes = Buffer.from(text)
    const options = { url: addressOf(number), lang: 'nl', published: '2022-01-07' }
    yield await Promise.resolve({
      name: `made ${number}`,
      bytes,
      text,
      type: 'text/plain',
      options,
    })
  }
}

/** The reading is made up as well: it is the record that is tried. */
const workers = {
  atOnce: 4,
  read: ({ bytes }: { readonly bytes: Uint8Array }) => {
    const { url } = JSON.parse(Buffer.from(bytes).toString()) as { url: string }
    const number = Number(url.slice(url.lastIndexOf('/') + 1))
    return Promise.resolve({ json: JSON.stringify(madeReport(number, url)) })
  },
}

const store = await openStore({ url })
const summary = await addReports(store, inputs(), { workers, dossier: 'all' })
await store.close()
console.log(JSON.stringify(summary))
