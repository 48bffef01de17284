import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { describeInBrowser } from './testing/browser.ts'

const card = (page: Page) => page.getByRole('dialog').filter({ visible: true })
const hash = (page: Page) => new URL(page.url()).hash
const query = (page: Page, name: string) => new URL(page.url()).searchParams.get(name)
const isLit = (page: Page, id: string) => page.locator(`article [data-item="${id}"].lit`).count()

describeInBrowser('a report', (stage) => {
  const open = async () => {
    const { items } = (await (await fetch(`${stage().served.url}/v1/reports`)).json()) as {
      items: { id: string }[]
    }
    const id = items[2]?.id ?? ''
    const opened = await stage().open(`/reports/${id}`, { language: 'en' })
    await opened.page.locator('[data-item="s1"]').first().waitFor()
    return { ...opened, id }
  }

  test('by pointer: words lead to their card, and the card has an address', async () => {
    const { page, faults, close } = await open()
    await page.locator('[data-item="s2"]').first().click()
    await expect.poll(() => hash(page)).toBe('#s2')
    await card(page).getByText('not reviewed').waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => hash(page)).toBe('')
    await page.goBack()
    expect(faults).toEqual([])
    await close()
  })

  test('by pointer: source, cue and content light up together', async () => {
    const { page, close } = await open()
    await page.locator('[data-item="s2"]').first().hover()
    await expect.poll(() => isLit(page, 's2')).toBeGreaterThan(1)
    await close()
  })

  test('by keys: to the next statement, its card, and back', async () => {
    const { page, close } = await open()
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    await page.keyboard.press('Enter')
    await expect.poll(() => hash(page)).toMatch(/^#s\d+$/)
    const first = hash(page)
    await page.keyboard.press('j')
    await expect.poll(() => hash(page)).not.toBe(first)
    await page.keyboard.press('Escape')
    await expect.poll(() => hash(page)).toBe('')
    await close()
  })

  test('shows only what the paper itself vouches for, or one voice, at an address', async () => {
    const { page, close } = await open()
    await page.getByRole('link', { name: /^The report itself/ }).click()
    await expect.poll(() => query(page, 'voice')).toBe('narrator')
    await page
      .getByRole('link', { name: /^Kassym-Jomart Tokayev \d/ })
      .first()
      .focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => query(page, 'voice')).toMatch(/^\d+$/)
    await page.reload()
    await page.locator('[data-item="s1"]').first().waitFor()
    expect(
      await page
        .getByRole('link', { name: /^Kassym-Jomart Tokayev \d/ })
        .first()
        .getAttribute('aria-current'),
    ).toBe('true')
    await close()
  })

  test('has layers to switch on and off, at an address', async () => {
    const { page, close } = await open()
    const places = page.getByRole('button', { name: /^Places/ })
    expect(await places.getAttribute('aria-pressed')).toBe('false')
    await places.click()
    await expect.poll(() => query(page, 'layers')).toContain('place')
    await page.locator('[data-item="p1"]').first().waitFor()
    await places.focus()
    await page.keyboard.press('Space')
    await expect.poll(() => places.getAttribute('aria-pressed')).toBe('false')
    await close()
  })

  test('is decided on with a key, and taken back', async () => {
    const { page, faults, close, id } = await open()
    await page.evaluate(() => localStorage.setItem('volgens.reviewer', 'Noor'))
    await page.goto(`${stage().served.url}/reports/${id}#s1`)
    await page.reload()
    await page.locator('[data-item="s1"]').first().waitFor()
    const state = async () => {
      const answer = await fetch(`${stage().served.url}/v1/reports/${id}/reading`)
      const { items } = (await answer.json()) as { items: { local: string; review: string }[] }
      return items.find(({ local }) => local === 's1')?.review
    }
    await page.keyboard.press('y')
    await expect.poll(state, { timeout: 15_000 }).toBe('confirmed')
    await page.keyboard.press('u')
    await expect.poll(state, { timeout: 15_000 }).toBe('open')
    expect(faults).toEqual([])
    await close()
  })

  test('has the same statements as a list, each a link to its words', async () => {
    const { page, close } = await open()
    const list = page.getByRole('region', { name: 'Who said what' })
    await list.getByRole('link').first().focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => hash(page)).toMatch(/^#s\d+$/)
    await close()
  })
})
