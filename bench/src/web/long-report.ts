import type { Page } from 'playwright-core'
import type { Browser } from './browser.ts'
import { medians, type Figure } from './figure.ts'

/** Milliseconds. */
const ASKED = { text: 1000, task: 200 }

/** How soon the text of a very long report is there, and whether scrolling through it is smooth. */
export async function measureLongReport(
  browser: Browser,
  report: string,
  runs: number,
): Promise<readonly Figure[]> {
  const found = await medians(runs, () => measure(browser, `/reports/${report}`))
  const what = (words: string) => `report of 50,000 words, ${found.marked} marks: ${words}`
  return [
    {
      what: what('the first of its text is there'),
      value: found.text,
      asked: ASKED.text,
      unit: 'ms',
    },
    { what: what('all of its text is there'), value: found.whole, unit: 'ms' },
    { what: what('its marks are there'), value: found.marks, unit: 'ms' },
    { what: what('longest task at first'), value: found.taskAtFirst, unit: 'ms' },
    {
      what: what('longest task while scrolling'),
      value: found.taskWhileScrolling,
      asked: ASKED.task,
      unit: 'ms',
    },
  ]
}

async function measure(browser: Browser, path: string) {
  const { page, close } = await browser.open(path)
  await page.waitForFunction(
    () => window.seen.marks !== undefined && window.seen.whole !== undefined,
  )
  await page.waitForLoadState('networkidle')
  const from = await page.evaluate(() => performance.now())
  await scroll(page)
  const { text = NaN, whole = NaN, marks = NaN, tasks } = await page.evaluate(() => window.seen)
  const marked = await page.evaluate(marksIn, path)
  await close()
  const longest = (isOne: (start: number) => boolean) =>
    Math.max(0, ...tasks.filter(({ start }) => isOne(start)).map(({ duration }) => duration))
  return {
    ...{ text, whole, marks, marked },
    taskAtFirst: longest((start) => start < from),
    taskWhileScrolling: longest((start) => start >= from),
  }
}

/** With the wheel through some of it, then to its end and back. */
async function scroll(page: Page): Promise<void> {
  await page.mouse.move(500, 500)
  for (let step = 0; step < 60; step++) {
    await page.mouse.wheel(0, 700)
    await page.waitForTimeout(40)
  }
  for (const key of ['End', 'Home']) {
    await page.keyboard.press(key)
    await page.waitForTimeout(1000)
  }
}

/** How many stretches of the text belong to something that was read; runs in the page. */
async function marksIn(path: string): Promise<number> {
  const answer = await fetch(`/v1${path}/reading`)
  const { reading } = (await answer.json()) as { reading: Record<string, unknown> }
  const spans = (value: unknown): number => (Array.isArray(value) ? value.length : 0)
  type Item = { content?: unknown; cue?: unknown; source?: { spans: unknown }; spans?: unknown }
  const all = ['statements', 'namings', 'labels', 'figures', 'times', 'places', 'events']
  return all
    .flatMap((kind) => (reading[kind] ?? []) as Item[])
    .reduce(
      (sum, item) =>
        sum +
        (item.content === undefined
          ? Math.max(1, spans(item.spans))
          : spans(item.content) + spans(item.cue) + spans(item.source?.spans)),
      0,
    )
}
