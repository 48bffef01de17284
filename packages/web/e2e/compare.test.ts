import { expect, test } from 'vitest'
import { describeInBrowser } from './testing/browser.ts'

describeInBrowser('comparing', (stage) => {
  const open = (path: string) => stage().open(path, { language: 'en' })

  test('by pointer: each answer leads to its sentence', async () => {
    const { page, faults, close } = await open('/compare?dossier=1')
    await page.locator('main a[href*="#f"], main a[href*="#e"]').first().click()
    await expect.poll(() => new URL(page.url()).hash).toMatch(/^#[fe]\d+$/)
    expect(new URL(page.url()).pathname).toMatch(/^\/reports\//)
    expect(faults).toEqual([])
    await close()
  })

  test('by keys: only where somebody says otherwise, at an address', async () => {
    const { page, faults, close } = await open('/compare?dossier=1')
    await page.getByRole('link', { name: 'Only where somebody says otherwise' }).focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => new URL(page.url()).searchParams.get('only')).toBe('disputed')
    await page.locator('main a[href*="/reports/"]').first().focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => new URL(page.url()).pathname).toMatch(/^\/reports\//)
    expect(faults).toEqual([])
    await close()
  })

  test('two versions of one report: what one has and the other lacks', async () => {
    const { page, faults, close } = await open('/compare?dossier=1&by=pair')
    await page.getByRole('heading', { name: 'Compare' }).waitFor()
    expect(await page.locator('main a[href*="/reports/"]').count()).toBeGreaterThan(5)
    expect(faults).toEqual([])
    await close()
  })
})
