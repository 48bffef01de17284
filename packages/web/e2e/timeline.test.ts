import { expect, test } from 'vitest'
import { describeInBrowser, settled } from './testing/browser.ts'

describeInBrowser('the timeline', (stage) => {
  test('lists what is said to have happened by day, and leads to its sentence', async () => {
    const { page, faults, close } = await stage().open('/timeline?dossier=1')
    const days = await page.locator('table .day').allTextContents()
    expect(days[0]?.trim()).toBe('zondag 2 januari 2022')
    // What has no time is said to have none: it is put on no day.
    expect(days.at(-1)?.trim()).toBe('Niet gezegd wanneer')
    await page.getByRole('table').getByRole('link', { name: 'protest begon' }).click()
    expect(page.url()).toMatch(/\/reports\/[0-9a-f]+#e\d+$/)
    expect(faults).toEqual([])
    await close()
  })

  test('goes by the other clock, and by one voice', async () => {
    const { page, close } = await stage().open('/timeline?dossier=1')
    await page.getByLabel('Volgorde').selectOption('said')
    await page.getByText('woensdag 5 januari 2022').waitFor()
    await settled(page)
    expect(await page.locator('table .day').first().textContent()).toContain('5 januari')
    await page.getByLabel('Volgens').selectOption({ label: 'Kassym-Jomart Tokayev (10)' })
    await page.getByText('10 gebeurtenissen').waitFor()
    const names = await page.locator('table .who').allTextContents()
    expect(new Set(names.map((name) => name.trim()))).toEqual(new Set(['Kassym-Jomart Tokayev']))
    await close()
  })

  test('arrow keys go from one event to the next, in the list and in the drawing', async () => {
    const { page, close } = await stage().open('/timeline?dossier=1')
    for (const part of ['table', '#drawing']) {
      const marks = page.locator(`${part} [data-mark]`)
      await marks.first().focus()
      await page.keyboard.press('ArrowDown')
      expect(await marks.nth(1).evaluate((link) => link === document.activeElement)).toBe(true)
    }
    expect(await page.locator('table [data-mark]').count()).toBe(
      await page.locator('#drawing [data-mark]').count(),
    )
    await page.keyboard.press('Enter')
    expect(page.url()).toMatch(/#e\d+$/)
    await close()
  })

  test('a time that is more than a day is no firm bar', async () => {
    const { page, close } = await stage().open('/timeline?dossier=1')
    const row = page.locator('#drawing a', { hasText: 'dozens of rioters' })
    expect(await row.locator('.bar.vague').count()).toBe(1)
    const day = page.locator('#drawing a', { hasText: 'Russian paratroopers' })
    expect(await day.locator('.bar:not(.vague)').count()).toBe(1)
    await close()
  })
})
