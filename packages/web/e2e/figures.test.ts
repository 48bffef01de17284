import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { describeInBrowser, settled } from './testing/browser.ts'

describeInBrowser('figures', (stage) => {
  test('shows who gave which number, and leads from a column to its sentence and back', async () => {
    const { page, faults, close } = await stage().open('/figures?dossier=1')
    const section = page.locator('section', {
      has: page.getByRole('heading', { name: 'Doden die elke stem anders noemt' }),
    })
    // The human rights group and the doctor say otherwise than the ministry.
    const disputes = (await section.locator('ul').first().textContent()) ?? ''
    expect(disputes).toContain('minstens veertig dode betogers')
    expect(disputes).toContain('well above a hundred')
    await section.getByRole('link', { name: /minstens 40/ }).click()
    expect(page.url()).toMatch(/\/reports\/[0-9a-f]+#f\d+$/)
    await page.goBack()
    await settled(page)
    expect(new URL(page.url()).pathname).toBe('/figures')
    expect(faults).toEqual([])
    await close()
  })

  test('arrow keys go along the columns, Enter to the sentence', async () => {
    const { page, close } = await stage().open('/figures?dossier=1&key=dead+forces')
    const columns = page.locator('[data-mark]')
    await columns.first().focus()
    await page.keyboard.press('ArrowRight')
    expect(await columns.nth(1).evaluate((link) => link === document.activeElement)).toBe(true)
    await page.keyboard.press('End')
    expect(await columns.last().evaluate((link) => link === document.activeElement)).toBe(true)
    await page.keyboard.press('Enter')
    expect(page.url()).toMatch(/#f\d+$/)
    await close()
  })

  test('a rule of reckoning is off until it is chosen, and stands beside the numbers', async () => {
    const { page, close } = await stage().open('/figures?dossier=1&key=dead+forces')
    expect(await page.getByText('Volgens de regel').count()).toBe(0)
    await page.getByLabel('Rekenregel').selectOption('min-max')
    await page.getByText('Volgens de regel ‘laagste tot hoogste’: 8 tot 18.').waitFor()
    expect(new URL(page.url()).searchParams.get('reckon')).toBe('min-max')
    expect(await page.locator('[data-mark]').count()).toBeGreaterThan(4)
    await close()
  })

  test('the table has the same figures, and can be taken along', async () => {
    const { page, close } = await stage().open('/figures?dossier=1&key=dead+forces')
    const drawn = await page.locator('[data-mark]').count()
    await page.getByRole('link', { name: 'Tabel' }).click()
    await page.getByRole('table').waitFor()
    expect(await page.locator('tbody tr').count()).toBe(drawn)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Bewaar als CSV' }).click(),
    ])
    const saved = await readFile(await download.path(), 'utf8')
    expect(saved.trim().split('\r\n')).toHaveLength(drawn + 1)
    expect(saved).toContain('acht politiemensen')
    await close()
  })
})
