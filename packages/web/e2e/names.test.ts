import { expect, test } from 'vitest'
import { describeInBrowser, settled } from './testing/browser.ts'

describeInBrowser('who calls whom what', (stage) => {
  test('a word leads to its sentence, and back to the matrix', async () => {
    const { page, faults, close } = await stage().open('/names?dossier=1')
    const row = page.getByRole('row').filter({ hasText: 'Kassym-Jomart Tokayev' }).first()
    await row.getByRole('link', { name: '“bandieten”' }).click()
    await settled(page)
    expect(new URL(page.url()).hash).toBe('#n1')
    await page.goBack()
    await row.waitFor()
    expect(faults).toEqual([])
    await close()
  })

  test('a word has a page: who takes it over, who only quotes it', async () => {
    const { page, faults, close } = await stage().open('/names/vredesmissie?lang=nl&dossier=1')
    await page.getByRole('heading', { name: 'Overgenomen' }).waitFor()
    expect(await page.locator('li mark').allTextContents()).toEqual([
      'vredesmissie',
      'vredesmissie',
    ])
    await page.getByText('Geen bericht zet dit woord tussen tekens.').waitFor()
    expect(faults).toEqual([])
    await close()
  })

  test('what is quoted is shown alone, and as a table, by keys alone', async () => {
    const { page, faults, close } = await stage().open('/names?dossier=1')
    const press = async (name: string) => {
      await page.getByRole('link', { name, exact: true }).focus()
      await page.keyboard.press('Enter')
    }
    await press('“tussen aanhalingstekens”')
    await press('Tabel')
    expect(new URL(page.url()).search).toBe('?dossier=1&marks=with&as=table')
    const marked = page.locator('tbody td:nth-child(5)')
    await marked.first().waitFor()
    expect(new Set(await marked.allTextContents())).toEqual(new Set(['ja']))
    expect(faults).toEqual([])
    await close()
  })
})
