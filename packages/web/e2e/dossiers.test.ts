import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { describeInBrowser } from './testing/browser.ts'

describeInBrowser(
  'dossiers, from an empty app on',
  (stage) => {
    test('opens the example, and shows its reports as they are read', async () => {
      const { page, faults, close } = await stage().open('/')
      await page.getByRole('button', { name: 'Open het voorbeelddossier' }).click()
      await page.getByText('Klaar: 7 nieuw, 1 gewijzigd').waitFor({ timeout: 60_000 })
      await page.getByRole('link', { name: 'Kazachstan: 164 doden bij onlusten' }).last().waitFor()
      expect(await page.getByText('zondag 9 januari 2022').count()).toBe(1)
      expect(faults).toEqual([])
      await close()
    }, 90_000)

    test('makes a dossier and adds a text to it, by keyboard alone', async () => {
      const { page, close } = await stage().open('/')
      await page.getByRole('button', { name: 'Nieuw dossier' }).focus()
      await page.keyboard.press('Enter')
      await page.keyboard.type('Haven')
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { name: 'Haven', level: 1 }).waitFor()
      await page.getByRole('link', { name: 'Plak tekst' }).focus()
      await page.keyboard.press('Enter')
      await page.getByLabel('Tekst van het bericht').waitFor()
      await page.keyboard.type('“Wij gaan door”, zei burgemeester Jansen.')
      await page.keyboard.press('Tab')
      await page.keyboard.type('Burgemeester houdt vol')
      await page.keyboard.press('Enter')
      await page.getByRole('link', { name: 'Burgemeester houdt vol' }).first().waitFor({
        timeout: 30_000,
      })
      await close()
    }, 60_000)

    test('takes dropped files, says why one failed, and tries it again or drops it', async () => {
      const { page, close } = await stage().open('/')
      await page.getByRole('link', { name: 'Haven' }).click()
      await page.getByRole('button', { name: 'Kies bestanden' }).waitFor()
      const data = await page.evaluateHandle(() => {
        const transfer = new DataTransfer()
        transfer.items.add(new File(['kapot'], 'kapot.pdf', { type: 'application/pdf' }))
        return transfer
      })
      await page.dispatchEvent('body', 'dragenter', { dataTransfer: data })
      await page.getByText('Laat los om toe te voegen').waitFor()
      await page.dispatchEvent('body', 'drop', { dataTransfer: data })
      await page.getByRole('heading', { name: 'Niet toegevoegd' }).waitFor({ timeout: 30_000 })
      await page.getByRole('button', { name: 'Probeer opnieuw kapot.pdf' }).click()
      await page.getByText('2 pogingen').waitFor({ timeout: 30_000 })
      await page.getByRole('button', { name: 'Laat vallen kapot.pdf' }).click()
      await page.getByRole('button', { name: 'Maak ongedaan' }).click()
      await page.getByText('2 pogingen').waitFor()
      await page.getByRole('button', { name: 'Laat vallen kapot.pdf' }).click()
      await page.locator('.notice').getByRole('button', { name: 'Sluiten' }).click()
      await page.getByRole('heading', { name: 'Niet toegevoegd' }).waitFor({ state: 'detached' })
      await close()
    }, 90_000)

    test('takes all files of a folder that is dropped', async () => {
      const { page, close } = await stage().open('/')
      const folder = mkdtempSync(join(tmpdir(), 'volgens-drop-'))
      mkdirSync(join(folder, 'maart'))
      writeFileSync(join(folder, 'een.pdf'), 'kapot')
      writeFileSync(join(folder, 'maart', 'twee.pdf'), 'ook kapot')
      await page.getByRole('link', { name: 'Haven' }).click()
      await page.getByRole('button', { name: 'Kies bestanden' }).waitFor()
      await dropFolder(page, folder)
      for (const name of ['een.pdf', 'twee.pdf'])
        await page
          .getByRole('button', { name: `Probeer opnieuw ${name}` })
          .waitFor({ timeout: 30_000 })
      await page.getByRole('button', { name: 'Laat vallen een.pdf' }).click()
      await page.getByRole('button', { name: 'Laat vallen twee.pdf' }).click()
      await page.locator('.notice').getByRole('button', { name: 'Sluiten' }).click()
      await page.getByRole('heading', { name: 'Niet toegevoegd' }).waitFor({ state: 'detached' })
      rmSync(folder, { recursive: true })
      await close()
    }, 90_000)

    test('renames a dossier, puts it away, and takes that back', async () => {
      const { page, close } = await stage().open('/')
      await page.getByRole('button', { name: 'Hernoem Haven' }).click()
      await page.keyboard.type('De haven')
      await page.keyboard.press('Enter')
      await page.getByRole('button', { name: 'Archiveer De haven' }).click()
      await page.getByText('Gearchiveerd: De haven').waitFor()
      await page.getByRole('button', { name: 'Archiveer De haven' }).waitFor({ state: 'detached' })
      await page.getByRole('button', { name: 'Maak ongedaan' }).click()
      await page.getByRole('button', { name: 'Archiveer De haven' }).waitFor()
      await close()
    }, 60_000)
  },
  'empty',
)

/** Drops a folder as a hand does: only the browser itself can give a page a real one. */
async function dropFolder(page: Page, folder: string): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const data = { items: [], files: [folder], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x: 400, y: 300, data })
}
