import { readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { describeStores } from '@volgens/record/testing'
import { beforeAll, expect, test } from 'vitest'
import { makeApp } from '../app.ts'
import { testParts } from '../testing/parts.ts'
import { seed, type Seed } from '../testing/seed.ts'

describeStores('/v1/exports', (open) => {
  const app = () => makeApp(testParts(open()))
  let seeded: Seed
  beforeAll(async () => (seeded = await seed(open(), 'Mee te nemen: één')), 60_000)

  /** Local header of a file in an archive (PKWARE APPNOTE, 4.3.7). */
  const ZIP = [0x50, 0x4b, 3, 4]

  test.each([
    ['csv', 'statements.csv'],
    ['parquet', 'statements.parquet'],
    ['plover', 'dictionary.json'],
    ['html', 'index.html'],
  ])('%s is an archive with %s in it', async (form, file) => {
    const answer = await app().request(`/v1/exports/${form}?dossier=${seeded.dossier}`)
    const bytes = Buffer.from(await answer.arrayBuffer())
    expect([...bytes.subarray(0, 4)]).toEqual(ZIP)
    expect(bytes.includes(file)).toBe(true)
    expect(bytes.length).toBe(Number(answer.headers.get('Content-Length')))
    expect(answer.headers.get('Content-Disposition')).toBe(
      `attachment; filename="volgens-mee-te-nemen-een.${form}.zip"`,
    )
  })

  test('JSON Lines ends with its own check, and has no more than the dossier', async () => {
    const answer = await app().request(`/v1/exports/jsonl?dossier=${seeded.dossier}&snippets=3`)
    const lines = (await answer.text()).trimEnd().split('\n')
    const kinds = lines.map((line) => (JSON.parse(line) as { line: string }).line)
    expect([kinds[0], kinds.at(-1)]).toEqual(['header', 'end'])
    expect(kinds.filter((kind) => kind === 'report').length).toBe(2)
  })

  test('leaves nothing on the disk, also where nobody reads it to its end', async () => {
    const left = async () =>
      (await readdir(tmpdir())).filter(
        (name) => name.startsWith('volgens-export-') && !before.includes(name),
      )
    let before: string[] = []
    before = await left()
    const answer = await app().request('/v1/exports/jsonl')
    await answer.body?.cancel()
    expect((await app().request('/v1/exports/jsonl?dossier=999')).status).toBe(404)
    await expect.poll(left).toEqual([])
  })
})
