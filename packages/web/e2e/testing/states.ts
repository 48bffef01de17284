import type { Route } from 'playwright-core'
import type { Schemas } from '../../src/api/client.ts'
import type { Look, Stage } from './browser.ts'

type Opened = Awaited<ReturnType<Stage['open']>>

/** A state of the app that an address alone does not lead to. */
export interface State {
  /** Of the file of its picture. */
  readonly name: string
  /** Which record is served. */
  readonly record: 'example' | 'empty'
  /** Also kept dark, in English. */
  readonly isMain?: boolean
  readonly reach: (stage: Stage, look: Look) => Promise<Opened>
}

/** Nothing there yet, nothing found, on its way, gone wrong, nobody answers. */
export const STATES: readonly State[] = [
  { name: 'empty-app', record: 'empty', isMain: true, reach: at('/') },
  { name: 'empty-dossier', record: 'example', reach: emptyDossier },
  {
    name: 'empty-search',
    record: 'example',
    reach: at('/statements?dossier=1&words=eenhoorn&voice=Tokajev'),
  },
  { name: 'empty-review', record: 'empty', reach: at('/review') },
  { name: 'loading', record: 'example', reach: reportOnItsWay },
  { name: 'text-alone', record: 'example', reach: longReportOnItsWay },
  { name: 'server-fault', record: 'example', isMain: true, reach: serverFault },
  { name: 'offline-page', record: 'example', reach: pageWhileOffline },
  { name: 'offline-decision', record: 'example', isMain: true, reach: decisionWhileOffline },
  { name: 'import-failed', record: 'example', isMain: true, reach: failedImport },
  { name: 'import-lost', record: 'example', reach: importWithoutConnection },
]

function at(path: string) {
  return (stage: Stage, look: Look) => stage.open(path, look)
}

async function emptyDossier(stage: Stage, look: Look): Promise<Opened> {
  return stage.open(`/dossiers/${await dossierNamed(stage.served.url, 'Haven')}`, look)
}

async function reportOnItsWay(stage: Stage, look: Look): Promise<Opened> {
  const opened = await stage.open('/dossiers/1', look)
  const { page } = opened
  // Never answered.
  await page.route('**/v1/reports/*/reading*', () => undefined)
  await page.locator('a[href^="/reports/"]').first().click()
  await page.locator('main .loading').waitFor()
  return opened
}

async function longReportOnItsWay(stage: Stage, look: Look): Promise<Opened> {
  const opened = await stage.open('/dossiers/1', look)
  const { page } = opened
  await page.route('**/v1/reports/*/text', async (route) => {
    const answer = await route.fetch()
    const told = (await answer.json()) as Schemas['ReportText']
    // Longer than what is shown with its reading only.
    const text = Array.from({ length: 40 }, () => told.text).join('\n\n')
    await route.fulfill({ json: { ...told, text } })
  })
  // Never answered.
  await page.route('**/v1/reports/*/reading*', () => undefined)
  await page.locator('a[href^="/reports/"]').first().click()
  await page.locator('main .text').waitFor()
  return opened
}

async function serverFault(stage: Stage, look: Look): Promise<Opened> {
  const opened = await stage.open('/', look)
  const { page } = opened
  const fault: Schemas['Problem'] = {
    type: 'urn:volgens:problem:internal',
    title: 'A fault of ours',
    status: 500,
    detail: 'a fault of ours; the log has it under the id of this request',
    instance: 'urn:volgens:request:5f1d0c52-8a0e-4c53-9d2b-64a3c1f0e7b9',
  }
  await page.route('**/v1/dossiers/1', (route) =>
    route.fulfill({
      status: 500,
      contentType: 'application/problem+json',
      body: JSON.stringify(fault),
    }),
  )
  await page.locator('main a[href="/dossiers/1"]').first().click()
  await page.getByRole('alert').waitFor()
  return opened
}

async function pageWhileOffline(stage: Stage, look: Look): Promise<Opened> {
  const opened = await stage.open('/', look)
  const { page } = opened
  await page.waitForLoadState('networkidle')
  await page.context().setOffline(true)
  await page.locator('header a[href^="/review"]').first().click()
  await page.getByRole('alert').waitFor()
  return opened
}

async function decisionWhileOffline(stage: Stage, look: Look): Promise<Opened> {
  const opened = await stage.open('/review?dossier=1&kind=statement', look)
  const { page } = opened
  await page.evaluate(() => localStorage.setItem('volgens.reviewer', 'Noor'))
  await page.reload()
  await page.locator('article').waitFor()
  // What comes next was asked for.
  await page.waitForLoadState('networkidle')
  await page.context().setOffline(true)
  await page.keyboard.press('y')
  await page.locator('li.failed').waitFor()
  // Where it can be sent again.
  await page.locator('#made').evaluate((list) => list.scrollIntoView({ block: 'center' }))
  return opened
}

async function failedImport(stage: Stage, look: Look): Promise<Opened> {
  const { url } = stage.served
  const dossier = await dossierNamed(url, 'Havenbrand')
  if ((await failuresOf(url, dossier)) === 0) {
    const form = new FormData()
    form.append('dossier', String(dossier))
    form.append('files', new File(['Brand uit.'], 'verslag-brandweer.txt', { type: 'text/plain' }))
    await fetch(`${url}/v1/imports`, { method: 'POST', body: form })
    while ((await failuresOf(url, dossier)) === 0)
      await new Promise((done) => setTimeout(done, 100))
  }
  return stage.open(`/dossiers/${dossier}`, look)
}

async function importWithoutConnection(stage: Stage, look: Look): Promise<Opened> {
  const dossier = await dossierNamed(stage.served.url, 'Haven')
  const opened = await stage.open('/', look)
  const { page } = opened
  const job = halfway(dossier)
  const told = `event: job\ndata: ${JSON.stringify(job)}\n\n`
  let isTold = false
  const tellOnce = (route: Route) => {
    if (isTold) return route.abort()
    isTold = true
    return route.fulfill({ contentType: 'text/event-stream', body: told })
  }
  await page.route('**/v1/jobs?*', (route) => route.fulfill({ json: { items: [job] } }))
  await page.route('**/v1/jobs/*/events', tellOnce)
  await page.locator(`main a[href="/dossiers/${dossier}"]`).first().click()
  await page.locator('main article [role=status] .fault').waitFor()
  return opened
}

/** An import that is at its fourth report of eight. */
function halfway(dossier: number): Schemas['Job'] {
  const added = [
    'Brand in de haven van Delfzijl',
    'Rook boven de haven',
    'Brandweer: geen gewonden',
  ]
  return {
    id: 1,
    kind: 'files',
    state: 'running',
    dossier,
    name: 'delfzijl-1.html',
    documents: 8,
    total: 8,
    done: 3,
    counts: { new: 3, changed: 0, known: 0, failed: 0 },
    reports: added.map((title, i) => ({
      name: `delfzijl-${i + 1}.html`,
      outcome: 'new',
      report: `r${i}`,
      title,
    })),
    startedAt: '2022-01-07T14:30:00Z',
  }
}

/** Number of the dossier of that name; made where it is not there. */
async function dossierNamed(url: string, name: string): Promise<number> {
  const { items } = (await (await fetch(`${url}/v1/dossiers`)).json()) as Schemas['DossierList']
  const known = items.find((dossier) => dossier.name === name)
  if (known !== undefined) return known.id
  const answer = await fetch(`${url}/v1/dossiers`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ name }),
  })
  return ((await answer.json()) as Schemas['Dossier']).id
}

async function failuresOf(url: string, dossier: number): Promise<number> {
  const answer = await fetch(`${url}/v1/failures?dossier=${dossier}`)
  return ((await answer.json()) as Schemas['FailureList']).items.length
}
