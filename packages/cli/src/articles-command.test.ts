import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { missing, volgens } from './testing/command.ts'

const why = missing()
const file = (name: string) =>
  fileURLToPath(new URL(`../../intake/src/testing/files/${name}`, import.meta.url))

describe.skipIf(why !== undefined)(`volgens articles${why === undefined ? '' : `: ${why}`}`, () => {
  test('writes the articles of any kind of file, a line each, ready to be read', async () => {
    const files = ['archive.txt', 'report.docx', 'report.pdf'].map(file)
    const { code, stdout, stderr } = await volgens(['articles', ...files])
    expect([code, stderr]).toEqual([0, ''])
    const lines = stdout.trimEnd().split('\n')
    const articles = lines.map((line) => JSON.parse(line) as { id: string; text: string })
    expect(articles.length).toBeGreaterThanOrEqual(4)
    expect(articles[0]).toMatchObject({ outlet: 'De Heerdaler Courant', published: '2011-01-07' })
    expect(articles.every(({ text }) => text.length > 100)).toBe(true)
    const read = await volgens(['read', '--jsonl'], stdout)
    expect([read.code, read.stdout.trimEnd().split('\n').length]).toEqual([0, lines.length])
  }, 60_000)

  test('tells of what can not be opened and goes on', async () => {
    const { code, stdout, stderr } = await volgens([
      ...['articles', file('encrypted.pdf'), file('report.rtf')],
    ])
    expect(code).toBe(1)
    expect(stderr).toMatch(/^volgens: .*encrypted\.pdf: pdf-encrypted: /)
    expect(stdout.split('\n')).toHaveLength(2)
  }, 60_000)

  test.each([[['articles', 'https://krant.example/']], [['articles', '--column', 'x']]])(
    'ends with 2 for %j',
    async (args) => {
      expect((await volgens(args)).code).toBe(2)
    },
  )
})
