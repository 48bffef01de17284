import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { describeInBrowser, settled } from './testing/browser.ts'

const firstWords = (page: Page) => page.locator('article blockquote').innerText()
const made = (page: Page) => page.getByRole('region', { name: 'Just decided' })

/** Who reviews, as it is kept in the browser. */
async function as(page: Page, reviewer: string): Promise<void> {
  await page.evaluate((name) => localStorage.setItem('volgens.reviewer', name), reviewer)
  await page.reload()
  await page.locator('article').waitFor()
}

describeInBrowser('reviewing', (stage) => {
  const open = () => stage().open('/review?dossier=1&kind=statement', { language: 'en' })
  const itemOf = async (page: Page): Promise<{ item: { review: string; words: string } }> => {
    const id = new URL(page.url()).searchParams.get('item') ?? ''
    return (await (await fetch(`${stage().served.url}/v1/items/${id}`)).json()) as never
  }

  test('asks who decides once, decides with a key, takes it back with another', async () => {
    const { page, faults, close } = await open()
    await page.locator('article').waitFor()
    const first = await firstWords(page)
    await page.keyboard.press('y')
    await page.keyboard.type('Noor')
    await page.keyboard.press('Enter')
    await made(page).getByText('saved').waitFor()
    expect(await firstWords(page)).not.toBe(first)
    await page.keyboard.press('n')
    await expect.poll(() => made(page).getByText('saved').count()).toBe(2)
    await page.keyboard.press('u')
    await page.keyboard.press('u')
    await expect.poll(() => made(page).getByText('taken back').count()).toBe(2)
    expect(await firstWords(page)).toBe(first)
    await expect
      .poll(async () => (await itemOf(page)).item.review, { timeout: 15_000 })
      .toBe('open')
    expect(faults).toEqual([])
    await close()
  })

  test('shows a decision before the server has it', async () => {
    const { page, close } = await open()
    await as(page, 'Noor')
    let answer = () => {
      // Told below.
    }
    const asked = new Promise<void>((resolve) => (answer = resolve))
    await page.route('**/v1/reviews', async (route) => {
      await asked
      await route.continue()
    })
    const first = await firstWords(page)
    await page.keyboard.press('y')
    await expect.poll(() => firstWords(page)).not.toBe(first)
    await made(page).getByText('being saved').waitFor()
    answer()
    await made(page).getByText('saved', { exact: true }).waitFor()
    await close()
  })

  test('corrects words with the keyboard alone, and shows what was corrected', async () => {
    const { page, faults, close } = await open()
    await as(page, 'Noor')
    await page.keyboard.press('j')
    await expect.poll(() => new URL(page.url()).searchParams.get('item')).not.toBeNull()
    const before = (await itemOf(page)).item.words
    const address = page.url()
    await page.keyboard.press('e')
    await page.getByRole('heading', { name: 'Correct' }).waitFor()
    await page.getByRole('button', { name: 'end one word back' }).focus()
    await page.keyboard.press('ArrowLeft')
    await page.getByRole('button', { name: 'start one word on' }).focus()
    await page.keyboard.press('ArrowRight')
    await page.locator('ins').first().waitFor()
    await page.keyboard.press('Control+Enter')
    await made(page).getByText('saved').waitFor()
    await page.goto(address)
    await page.locator('article').waitFor()
    const { item } = await itemOf(page)
    expect(item.review).toBe('corrected')
    expect(before).toContain(item.words)
    expect(item.words.length).toBeLessThan(before.length)
    await page.getByText('corrected this').waitFor()
    expect(faults).toEqual([])
    await close()
  })

  test('says so where somebody else was faster, and writes nothing', async () => {
    const { page, close } = await open()
    await as(page, 'Noor')
    await page.keyboard.press('k')
    await expect.poll(() => new URL(page.url()).searchParams.get('item')).not.toBeNull()
    const item = Number(new URL(page.url()).searchParams.get('item'))
    await page.getByText('Nothing was decided on this item yet.').waitFor()
    const { url } = stage().served
    const answer = await fetch(`${url}/v1/reviews`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'If-Match': '*' },
      body: JSON.stringify({ item, reviewer: 'Bram', decision: 'reject' }),
    })
    expect(answer.status).toBe(201)
    await page.keyboard.press('y')
    await made(page).getByText('not saved').waitFor()
    await page.getByRole('button', { name: 'Look again' }).click()
    await page.getByText('Bram rejected this').waitFor()
    expect((await itemOf(page)).item.review).toBe('rejected')
    await close()
  })

  test('keeps what did not arrive, and sends it again', async () => {
    const { page, close } = await open()
    await as(page, 'Noor')
    await page.context().setOffline(true)
    await page.keyboard.press('y')
    await made(page).getByText('not saved').waitFor()
    // The page about the app is there already: what is not, can't come now.
    await page.context().setOffline(false)
    await page.getByRole('link', { name: 'About', exact: true }).click()
    await page.getByRole('link', { name: '1 decision is not saved' }).click()
    await page.getByRole('button', { name: 'Try again' }).click()
    await made(page).getByText('saved', { exact: true }).waitFor()
    await close()
  })

  test('writes once what is sent again because its answer was lost', async () => {
    const { page, close } = await open()
    await as(page, 'Noor')
    const sent: number[] = []
    await page.route('**/v1/reviews', async (route) => {
      const answer = await route.fetch()
      const { decision } = (await answer.json()) as { decision: { seq: number } }
      sent.push(decision.seq)
      await (sent.length === 1 ? route.abort() : route.fulfill({ response: answer }))
    })
    await page.keyboard.press('y')
    await page.getByRole('button', { name: 'Try again' }).click()
    await made(page).getByText('saved', { exact: true }).waitFor()
    expect(sent).toHaveLength(2)
    expect(sent[1]).toBe(sent[0])
    await close()
  })

  test('confirms many at once, and takes them back', async () => {
    const { page, close } = await open()
    await as(page, 'Noor')
    await page.getByText('Confirm many at once').click()
    const button = page.getByRole('button', { name: /^Confirm [1-9]/ })
    await button.waitFor()
    await button.click()
    const notice = page.getByRole('status').filter({ hasText: 'confirmed.' })
    await notice.getByRole('button', { name: 'Undo' }).click()
    await page.getByText(/\d+ taken back\./).waitFor()
    await close()
  })
})

describeInBrowser('the keys', (stage) => {
  test('are shown with ?, hold the focus, and give it back', async () => {
    const { page, close } = await stage().open('/about', { language: 'en' })
    const search = page.getByRole('link', { name: 'Actors' })
    await search.focus()
    await page.keyboard.press('?')
    const dialog = page.getByRole('dialog', { name: 'Keys' })
    await dialog.waitFor()
    for (let i = 0; i < 5; i++) await page.keyboard.press('Tab')
    expect(
      await page.evaluate(() => document.activeElement?.closest('dialog, body')?.tagName),
    ).not.toBe('MAIN')
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'hidden' })
    expect(await search.evaluate((link) => link === document.activeElement)).toBe(true)
    await close()
  })

  test('do nothing once they are switched off', async () => {
    const { page, close } = await stage().open('/about', { language: 'en' })
    await page.getByRole('main').getByLabel('Single keys do something').uncheck()
    await page.getByRole('heading').first().click()
    await page.keyboard.press('?')
    expect(await page.getByRole('dialog').count()).toBe(0)
    await page.goto(`${stage().served.url}/review`)
    await settled(page)
    await page.locator('article').waitFor()
    const words = await firstWords(page)
    await page.keyboard.press('j')
    expect(await firstWords(page)).toBe(words)
    await close()
  })
})
