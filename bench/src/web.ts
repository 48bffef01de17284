// `npm run bench:web -- [--runs N] [--record DIR] [--json FILE]`: how fast the web app is in Chromium, on the built command:
// what it loads first, how soon pages are drawn and answer with a processor slowed down, and a very long report.
import { existsSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { machine } from './machine.ts'
import { table } from './table.ts'
import { CHROMIUM } from './chromium.ts'
import { openBrowser } from './web/browser.ts'
import { measureDecisions } from './web/decisions.ts'
import type { Figure } from './web/figure.ts'
import { measureFirstLoad } from './web/first-load.ts'
import { measureLongReport } from './web/long-report.ts'
import { measurePages } from './web/pages.ts'
import { serveMadeRecord } from './web/served.ts'

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '3' },
    record: { type: 'string' },
    json: { type: 'string' },
  },
})
if (!existsSync(CHROMIUM)) throw new Error(`${CHROMIUM} is not there; install Debian's chromium`)

const rowOf = ({ what, value, asked, unit }: Figure) => [
  what,
  `${Math.round(value)} ${unit}`,
  asked === undefined ? '' : `${asked} ${unit}`,
  asked === undefined || value <= asked ? '' : 'more than asked',
]

const runs = Number(values.runs)
const served = await serveMadeRecord(values.record, (line) => process.stderr.write(`${line}\n`))
const browser = await openBrowser(served.url)
try {
  const figures: Figure[] = [
    ...(await measureFirstLoad(browser)),
    ...(await measurePages(browser, served.pages, runs)),
    ...(await measureDecisions(browser, runs)),
    ...(await measureLongReport(browser, served.longReport, runs)),
  ]
  console.log(JSON.stringify({ ...machine(), runs }))
  console.log(table([['what', 'measured', 'asked', ''], ...figures.map(rowOf)]))
  if (values.json !== undefined)
    writeFileSync(values.json, `${JSON.stringify({ machine: machine(), figures }, undefined, 2)}\n`)
} finally {
  await browser.close()
  await served.stop()
}
