import { expect, test } from 'vitest'
import { describeInBrowser, settled } from './testing/browser.ts'

describeInBrowser('who speaks of whom', (stage) => {
  test('a name is followed alone, and its words lead to the sentence', async () => {
    const { page, faults, close } = await stage().open('/network?dossier=1')
    await page.locator('.left').getByRole('link', { name: 'Kremlin' }).click()
    await page.getByRole('heading', { name: 'In hun woorden, van en over Kremlin' }).waitFor()
    const froms = page.locator('tbody th')
    expect(
      new Set(await froms.allTextContents().then((all) => all.map((each) => each.trim()))),
    ).toEqual(new Set(['Kremlin']))
    await page.locator('tbody .words').first().click()
    await settled(page)
    expect(page.url()).toMatch(/\/reports\/[0-9a-f]+#s\d+$/)
    expect(faults).toEqual([])
    await close()
  })

  test('is a table with the same, by keys alone', async () => {
    const { page, faults, close } = await stage().open('/network?dossier=1')
    const lines = await page.locator('tbody tr').count()
    await page.getByRole('link', { name: 'Tabel', exact: true }).focus()
    await page.keyboard.press('Enter')
    await page.locator('svg').waitFor({ state: 'detached' })
    expect(await page.locator('tbody tr').count()).toBe(lines)
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Bewaar als CSV' }).press('Enter'),
    ])
    expect(file.suggestedFilename()).toBe('volgens-netwerk.csv')
    expect(faults).toEqual([])
    await close()
  })
})
