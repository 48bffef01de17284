import { expect, test } from 'vitest'
import { describeInBrowser } from './testing/browser.ts'

const focused = (page: { evaluate: <T>(work: () => T) => Promise<T> }) =>
  page.evaluate(() => document.activeElement?.id ?? '')

describeInBrowser('statements', (stage) => {
  test('are gone through by keyboard, to the sentence and back to the place', async () => {
    const { page, faults, close } = await stage().open('/statements?dossier=1&words=doden')
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    const second = await focused(page)
    expect(second).toMatch(/^hit-\d+$/)
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/reports\/\w+#s\d+$/)
    await page.goBack()
    await page.waitForURL(/\/statements\?/)
    await page.locator(`#${second}:focus`).waitFor()
    expect(faults).toEqual([])
    await close()
  })

  test('are narrowed down by facets, each an address', async () => {
    const { page, close } = await stage().open('/statements?dossier=1')
    await page.getByRole('link', { name: /^letterlijk/ }).click()
    await page.waitForURL(/form=direct/)
    await page.getByRole('link', { name: /^hoe letterlijk/ }).click()
    await page.waitForURL((url) => !url.search.includes('form'))
    await page
      .getByRole('navigation', { name: 'Wat u zoekt' })
      .getByRole('link', { name: 'Cijfers' })
      .click()
    await page.waitForURL(/kind=figure/)
    await page.locator('.figure').first().waitFor()
    await close()
  })

  test('say why nothing is found, and what to try', async () => {
    const { page, close } = await stage().open('/statements?voice=Niemendal')
    await page.getByText('Niemand in deze berichten heet zo.').waitFor()
    await page.getByRole('link', { name: 'volgens: Niemendal' }).click()
    await page.locator('a[data-hit]').first().waitFor()
    await close()
  })

  test('come with more at a press, and the address keeps it', async () => {
    const { page, close } = await stage().open('/statements')
    expect(await page.locator('a[data-hit]').count()).toBe(20)
    await page.getByRole('link', { name: 'Toon meer' }).click()
    await page.locator('a[data-hit]').nth(39).waitFor()
    await page.reload()
    await page.locator('a[data-hit]').nth(39).waitFor()
    await close()
  })

  test('are kept as a search: saved, renamed, deleted, taken back', async () => {
    const { page, close } = await stage().open('/statements?words=doden')
    await page.getByRole('button', { name: 'Bewaar deze zoekopdracht' }).click()
    await page.keyboard.type('Doden')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Hernoem Doden' }).click()
    await page.keyboard.type('Dodental')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Verwijder Dodental' }).click()
    await page.getByText('Verwijderd: Dodental').waitFor()
    await page.getByRole('button', { name: 'Maak ongedaan' }).click()
    await page.getByRole('link', { name: 'Dodental' }).waitFor()
    await page.goto(`${stage().served.url}/statements`)
    await page.getByRole('link', { name: 'Dodental' }).click()
    await page.waitForURL(/words=doden/)
    await close()
  }, 60_000)

  test.each([
    ['JSON Lines', 'volgens.jsonl'],
    ['CSV', 'volgens.csv'],
    ['JSON-LD', 'volgens.jsonld'],
  ])('are taken along as %s', async (form, name) => {
    const { page, faults, close } = await stage().open('/statements?words=doden')
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: form, exact: true }).click()
    expect((await download).suggestedFilename()).toBe(name)
    expect(faults).toEqual([])
    await close()
  })
})
