// `npm run bench:views`: how long each view across reports takes to be answered and drawn, in a large dossier.
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openStore } from '@volgens/record'
import { root } from './command-file.ts'
import { machine } from './machine.ts'
import { databaseOf } from './record/new-database.ts'
import { table } from './table.ts'
import { askViews, within, type Answered } from './views/ask-views.ts'
import { drawViews, type Drawn } from './views/draw-views.ts'
import { fillDossier } from './views/fill-dossier.ts'
import { ownPostgres } from './views/own-postgres.ts'
import { largestDossier, viewsOf } from './views/requests.ts'
import { serveBuilt, type Place } from './serve-built.ts'

const usage = `usage: npm run bench:views -- [--store postgres|pglite] [--reports N] [--times N] [--only VIEW] [--url URL]
         [--draw]
  --store     postgres (5000 reports unless told) or pglite (1000); both unless told
  --reports   how many reports the dossier has; made once and kept in .cache
  --times     how often each view is asked for; 40 unless told
  --only      views whose name has this in it
  --url       a PostgreSQL database that has such a dossier already: its largest one is asked for
  --draw      how long the pages take to draw the answers in Chromium, in place of how long these take; 5 times
              unless told
  --command   another built command than this one's, to compare revisions: its packages/cli/dist/main.js`

/** Asked for: milliseconds at p95. */
const ASKED = 500

/** Asked for: milliseconds from the last answer to the last change on the screen. */
const ASKED_DRAWN = 200

const { values } = parseArgs({
  options: {
    help: { type: 'boolean' },
    store: { type: 'string' },
    reports: { type: 'string' },
    times: { type: 'string' },
    draw: { type: 'boolean' },
    only: { type: 'string', default: '' },
    url: { type: 'string' },
    command: { type: 'string' },
  },
})
if (values.help === true) console.log(usage)
else {
  console.log(JSON.stringify(machine()))
  if (values.url !== undefined) await measure({ url: values.url })
  else {
    if (values.store !== 'pglite') await onPostgres(Number(values.reports ?? 5000))
    if (values.store !== 'postgres') await onPglite(Number(values.reports ?? 1000))
  }
}

async function onPostgres(reports: number): Promise<void> {
  const server = ownPostgres(join(root, '.cache/bench-views/postgres'))
  try {
    const url = await databaseOf(server.url, `views_${reports}`)
    await fill({ url }, reports)
    await measure({ url })
  } finally {
    server.stop()
  }
}

async function onPglite(reports: number): Promise<void> {
  const place = { folder: join(root, `.cache/bench-views/pglite-${reports}`) }
  await fill(place, reports)
  await measure(place)
}

async function fill(place: Place, reports: number): Promise<void> {
  const store = await openStore(place)
  await fillDossier(store, reports).finally(() => store.close())
}

async function measure(place: Place): Promise<void> {
  const served = await serveBuilt(place, values.command)
  try {
    const { id, reports } = await largestDossier(served.url)
    const views = viewsOf(id).filter(({ name }) => name.includes(values.only))
    const store = 'url' in place ? 'PostgreSQL' : 'PGlite'
    if (values.draw === true)
      printDrawn(store, reports, await drawViews(served.url, views, Number(values.times ?? 5)))
    else print(store, reports, await askViews(served.url, id, Number(values.times ?? 40), views))
  } finally {
    await served.stop()
  }
}

function print(store: string, reports: number, answered: readonly Answered[]): void {
  const head = ['view', 'first, ms', 'p50, ms', 'p95, ms', 'after a decision, p50', 'longest', 'kB']
  const rows = answered.map(({ view, first, times, changed, bytes }) => [
    view,
    ...[
      first,
      within(times, 0.5),
      within(times, 0.95),
      within(changed, 0.5),
      within(changed, 1),
      bytes / 1000,
    ].map((n) => n.toFixed(0)),
  ])
  console.log(`\n${store}, ${reports} reports (asked: p95 under ${ASKED} ms)`)
  console.log(table([head, ...rows]))
}

function printDrawn(store: string, reports: number, drawn: readonly Drawn[]): void {
  console.log(`\n${store}, ${reports} reports (asked: drawn in under ${ASKED_DRAWN} ms)`)
  console.log(table([['view', 'ms'], ...drawn.map(({ view, time }) => [view, time.toFixed(0)])]))
}
