import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { describeInBrowser, settled } from './testing/browser.ts'

describeInBrowser('the map', (stage) => {
  test('shows what each voice tells of a place, and leads to its sentence', async () => {
    const { page, faults, close } = await stage().open('/map?dossier=1')
    await page.locator('.label').getByRole('link', { name: 'Almaty' }).click()
    await page.getByRole('heading', { name: /^Almaty/ }).waitFor()
    await settled(page)
    expect(page.url()).toContain('place=43.26%2C76.93')
    await page.getByRole('link', { name: 'Alleen al in Almaty vielen 103 doden' }).click()
    await settled(page)
    expect(page.url()).toMatch(/\/reports\/[0-9a-f]+#s\d+$/)
    expect(faults).toEqual([])
    await close()
  })

  test('is gone through by keys alone', async () => {
    const { page, faults, close } = await stage().open('/map?dossier=1')
    await page.locator('.label').getByRole('link', { name: 'Kazachstan' }).focus()
    await page.keyboard.press('+')
    await page.waitForURL(/zoom=1\.6/)
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('0')
    await page.waitForURL((url) => !url.search.includes('zoom'))
    await page.locator('.label').getByRole('link', { name: 'Kazachstan' }).press('Enter')
    await page.waitForURL(/place=KZ/)
    // Who chose it goes on reading there.
    await page.locator('h2#place:focus').waitFor()
    await settled(page)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await settled(page)
    expect(page.url()).toMatch(/\/reports\/[0-9a-f]+#[sep]\d+$/)
    expect(faults).toEqual([])
    await close()
  })

  test('is dragged, and moved by its buttons', async () => {
    const { page, close } = await stage().open('/map?dossier=1&zoom=4')
    const box = await page.locator('.ground').boundingBox()
    if (box === null) throw new Error('no map')
    await page.mouse.move(box.x + 40, box.y + 30)
    await page.mouse.down()
    await page.mouse.move(box.x + 140, box.y + 60, { steps: 4 })
    await page.mouse.up()
    await page.waitForURL(/at=/)
    expect(page.url()).not.toContain('place=')
    await page.getByRole('button', { name: 'Kleiner' }).click()
    await page.waitForURL(/zoom=2\.5/)
    await page.getByRole('button', { name: 'Terug naar het begin' }).click()
    await page.waitForURL((url) => !url.search.includes('at='))
    await close()
  })

  test('goes to what is chosen in the list, where it lies beside the frame', async () => {
    const { page, close } = await stage().open('/map?dossier=1&zoom=16&at=4.90,52.37')
    await page.locator('section:has(#places)').getByRole('link', { name: 'Almaty' }).click()
    await page.waitForURL(/at=76\.93%2C43\.26/)
    await page.locator('.label').getByText('Almaty').waitFor()
    await close()
  })

  test('is dragged by a finger once it is larger than its frame', async () => {
    const { page, close } = await stage().open('/map?dossier=1&zoom=4', {
      width: 380,
      context: { hasTouch: true },
    })
    const box = await page.locator('.ground').boundingBox()
    if (box === null) throw new Error('no map')
    const session = await page.context().newCDPSession(page)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [{ x: box.x + x, y: box.y + 30 }],
      })
    await touch('touchStart', 40)
    for (const x of [60, 90, 140]) await touch('touchMove', x)
    await touch('touchEnd', 140)
    await page.waitForURL(/at=/)
    await close()
  })

  test('shows one voice alone, and says what is not on it', async () => {
    const { page, close } = await stage().open('/map?dossier=1')
    await page.getByRole('heading', { name: 'Niet op de kaart: 2 plaatsen' }).waitFor()
    await page.getByLabel('Volgens').selectOption({ label: 'Kassym-Jomart Tokayev (3)' })
    await page.getByText('3 plaatsen waarover').waitFor()
    await settled(page)
    const names = await page.locator('section:has(#places) li a').allTextContents()
    expect(names.map((name) => name.trim())).toEqual(['Kazachstan', 'Afghanistan'])
    await page.getByText('ligt in meer landen, of in geen').waitFor()
    await close()
  })

  test('is a table with the same, and a file of it', async () => {
    const { page, faults, close } = await stage().open('/map?dossier=1&as=table')
    const lines = await page.locator('tbody tr:not(.head)').count()
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Bewaar als CSV' }).press('Enter'),
    ])
    expect(file.suggestedFilename()).toBe('volgens-kaart.csv')
    const rows = (await readFile(await file.path(), 'utf8')).split('\r\n')
    // A head, and an end of line behind the last.
    expect(rows.length - 2).toBe(lines)
    expect(rows.find((row) => row.includes('103 doden'))).toContain(
      'ministerie van Volksgezondheid',
    )
    expect(faults).toEqual([])
    await close()
  })
})
