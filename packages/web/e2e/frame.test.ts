import { expect, test } from 'vitest'
import { describeInBrowser, settled } from './testing/browser.ts'

describeInBrowser('the frame of every page', (stage) => {
  test('is in the language of the browser, and in the one that is chosen, also next time', async () => {
    const { page, faults, close } = await stage().open('/', { language: 'en' })
    await page.getByRole('link', { name: 'Statements', exact: true }).waitFor()
    await page.getByLabel('Language').selectOption('nl')
    await page.getByRole('link', { name: 'Uitspraken', exact: true }).waitFor()
    await page.reload()
    await page.getByRole('link', { name: 'Uitspraken', exact: true }).waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('nl')
    expect(faults).toEqual([])
    await close()
  })

  test('is light or dark as the system, or as it is chosen', async () => {
    const { page, close } = await stage().open('/', { theme: 'dark' })
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    expect(await paper()).toBe('rgb(23, 22, 20)')
    await page.getByLabel('Weergave').selectOption('light')
    expect(await paper()).toBe('rgb(251, 250, 246)')
    await close()
  })

  test('goes to other pages and back, and says what is not there', async () => {
    const { page, close } = await stage().open('/')
    await page.getByRole('link', { name: 'Over', exact: true }).click()
    expect(new URL(page.url()).pathname).toBe('/about')
    await page.goBack()
    expect(new URL(page.url()).pathname).toBe('/')
    await page.goto(`${stage().served.url}/nergens`)
    await settled(page)
    expect(await page.getByRole('heading').first().textContent()).toBe('Deze pagina is er niet')
    await close()
  })

  test('skips to the content, and searches with /', async () => {
    const { page, close } = await stage().open('/')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
    await page.keyboard.press('/')
    await page.keyboard.type('schieten')
    await page.keyboard.press('Enter')
    expect(new URL(page.url()).search).toBe('?words=schieten')
    await close()
  })
})
