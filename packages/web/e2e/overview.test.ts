import { expect, test } from 'vitest'
import { describeInBrowser, settled } from './testing/browser.ts'

describeInBrowser('the overview of a dossier', (stage) => {
  test('is a view of the dossier, and each number leads to its sentence', async () => {
    const { page, faults, close } = await stage().open('/names?dossier=1')
    await page.getByRole('link', { name: 'Overzicht', exact: true }).click()
    await page.getByRole('heading', { name: 'Waar zij elkaar tegenspreken' }).waitFor()
    await page.getByRole('link', { name: 'ongeveer 12.000' }).click()
    await page.waitForURL(/\/reports\/\w+#f\d+$/)
    expect(faults).toEqual([])
    await close()
  })

  test('goes by keyboard to what a voice said', async () => {
    const { page, close } = await stage().open('/overview?dossier=1')
    const statements = page.getByRole('link', { name: /^34 uitspraken|uitspraken in 8 berichten/ })
    await statements.first().focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/statements\?dossier=1&voice=\d+$/)
    await close()
  })

  test('asks for a dossier where none is chosen', async () => {
    const { page, close } = await stage().open('/overview')
    await settled(page)
    expect(await page.getByText('Kies eerst een dossier').count()).toBe(1)
    await close()
  })

  test('fits on two pages of paper', async () => {
    const { page, close } = await stage().open('/overview?dossier=1')
    await settled(page)
    const margin = '14mm'
    const paper = { top: margin, bottom: margin, left: margin, right: margin }
    const bytes = await page.pdf({ format: 'A4', margin: paper })
    expect(bytes.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(2)
    await close()
  })
})
