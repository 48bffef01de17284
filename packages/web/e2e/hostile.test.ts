import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { describeInBrowser, settled } from './testing/browser.ts'

/** What people may find in a text that somebody else wrote: each would run, load or mislead where it is taken for more. */
const PAYLOADS = [
  '<script>window.ran = 1</script>',
  '<img src=x onerror="window.ran = 1">',
  '<svg onload="window.ran = 1"></svg>',
  '<iframe srcdoc="<script>parent.ran = 1</script>"></iframe>',
  '<a href="javascript:window.ran = 1">klik</a>',
  '<link rel=stylesheet href=https://elders.example/a.css>',
  '<img src=https://elders.example/a.png>',
  '<style>@import url(https://elders.example/b.css); body { display: none }</style>',
  '<meta http-equiv=refresh content="0;url=https://elders.example/">',
  '<base href=https://elders.example/>',
  '<form action=https://elders.example/><input name=q autofocus></form>',
  '{{constructor.constructor("window.ran = 1")()}}',
  '${window.ran = 1}',
  '"><script>window.ran = 1</script>',
  "' onmouseover='window.ran = 1",
  '</bdi></p></main><script>window.ran = 1</script>',
  '<template><script>window.ran = 1</script></template>',
  '<math><mtext><script>window.ran = 1</script></mtext></math>',
  '&lt;script&gt;window.ran = 1&lt;/script&gt;',
  '\u202Eneppe tekst\u202C',
  '\u2066\u2067\u2068 zonder einde',
  `${'\u0301'.repeat(400)}`,
  'w'.repeat(5000),
  '\u200B'.repeat(500),
  '%3Cscript%3Ewindow.ran=1%3C/script%3E',
]

/** Where a report takes words from: its head and each part of what is said. */
const PLACES = {
  text: (words: string) =>
    `Het plein bleef leeg. ${words} “Wij gaan ${words} door”, zei Jan Bakker. Hij noemde hen “${words} bandieten”.`,
  voice: (words: string) =>
    `“Wij gaan door”, zei Jan ${words} Bakker. Volgens ${words} vielen er tien doden.`,
  title: () => 'De burgemeester zei dinsdag dat de brug dicht blijft.',
  outlet: () => 'Volgens de politie zijn drie mannen aangehouden.',
} as const

const REPORTS = PAYLOADS.flatMap((words, n) =>
  (Object.keys(PLACES) as (keyof typeof PLACES)[]).map((place) => ({
    id: `${place} ${n}`,
    lang: 'nl',
    text: `${PLACES[place](words)}\n\nNummer ${n}, ${place}.`,
    title: place === 'title' ? words : `Bericht ${n}`,
    outlet: place === 'outlet' ? words : 'De Proef',
    ...(place === 'title' ? { url: `javascript:window.ran=${n + 1}` } : {}),
  })),
)

describeInBrowser(
  'a hundred hostile reports',
  (stage) => {
    test('run nothing, ask nothing, and leave the page as it is', async () => {
      const { url } = stage().served
      await addAll(url)
      const { items } = (await (await fetch(`${url}/v1/reports?limit=200`)).json()) as {
        items: { id: string }[]
      }
      expect(items.length).toBe(REPORTS.length)
      const paths = items.map(({ id }) => `/reports/${id}`)
      const { page, faults, close } = await stage().open('/')
      page.on(
        'dialog',
        (dialog) => void dialog.dismiss().then(() => expect.unreachable('a dialog')),
      )
      for (const path of ['/', '/dossiers/1', '/statements', '/actors', '/review', ...paths]) {
        await page.goto(`${url}${path}`)
        await settled(page)
        expect({ path, ...(await state(page)) }).toEqual({
          path,
          ran: undefined,
          wide: false,
          menu: true,
        })
        expect({ path, faults }).toEqual({ path, faults: [] })
      }
      await close()
    }, 300_000)
  },
  'empty',
)

/** As a file of JSON Lines, through the app's own door; until all are read. */
async function addAll(url: string): Promise<void> {
  const form = new FormData()
  const lines = REPORTS.map((report) => JSON.stringify(report)).join('\n')
  const made = await fetch(`${url}/v1/dossiers`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ name: '<script>window.ran = 1</script>' }),
  })
  const { id } = (await made.json()) as { id: number }
  form.append('dossier', String(id))
  form.append('files', new File([lines], '<img src=x onerror=window.ran=1>.jsonl'))
  const answer = await fetch(`${url}/v1/imports`, { method: 'POST', body: form })
  expect({ status: answer.status, said: await answer.text() }).toMatchObject({ status: 202 })
  const job = answer.headers.get('Location') ?? ''
  for (;;) {
    const { state: now } = (await (await fetch(`${url}${job}`)).json()) as { state: string }
    if (now === 'done') return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}

/** Whether something ran, whether the page scrolls sideways, and whether the menu can be seen. */
function state(page: Page) {
  return page.evaluate(() => ({
    ran: (window as unknown as { ran?: unknown }).ran,
    wide: document.documentElement.scrollWidth > document.documentElement.clientWidth,
    menu:
      document.querySelector('header nav')?.getBoundingClientRect().top === undefined
        ? false
        : true,
  }))
}
