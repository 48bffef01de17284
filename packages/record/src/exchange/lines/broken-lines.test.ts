import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { take, textOf, withEmpty } from '../../testing/exchange-lines.ts'
import { saveExchangeRecord } from '../../testing/exchange-record.ts'
import { describeStores } from '../../testing/stores.ts'
import { importLines } from './import-lines.ts'

type Change = (lines: string[]) => string[]
const changed =
  (kind: string, change: (line: Record<string, unknown>) => object): Change =>
  (lines) => {
    const at = lines.findIndex((line) => line.startsWith(`{"line":"${kind}"`))
    const line = JSON.parse(lines[at] ?? '') as Record<string, unknown>
    return lines.map((each, place) => (place === at ? JSON.stringify(change(line)) : each))
  }

/** With an end that fits: as somebody would who forges one. */
const resealed =
  (change: Change): Change =>
  (lines) => {
    const rest = change(lines).slice(0, -1)
    const sha256 = createHash('sha256').update(rest.map((line) => `${line}\n`).join(''))
    const end = { line: 'end', lines: rest.length, sha256: sha256.digest('hex') }
    return [...rest, JSON.stringify(end)]
  }

describeStores('a file that is no whole export', (open) => {
  let text = ''
  const record = async () => {
    if (text === '') {
      text = await withEmpty('postgres', async (store) => {
        await saveExchangeRecord(store)
        return textOf(store)
      })
    }
    return text
  }

  test.each<[what: string, change: Change, code: string, message: RegExp]>([
    ['nothing', () => [], 'not-an-export', /^line 1: found nothing/],
    ['a text', () => ['Beste lezer,'], 'not-an-export', /^line 1: found no JSON/],
    ['other JSON', () => ['[1, 2]'], 'not-an-export', /no header/],
    [
      'a byte order mark',
      ([first, ...rest]) => [`\uFEFF${first}`, ...rest],
      'not-an-export',
      /no JSON/,
    ],
    ['null', () => ['null'], 'not-an-export', /no header/],
    [
      'another format',
      changed('header', (line) => ({ ...line, format: 'volgens.record/9' })),
      'export-newer',
      /record\/9/,
    ],
    ['a cut', (lines) => lines.slice(0, 7), 'export-damaged', /^line 8: nothing/],
    [
      'half a line',
      (lines) => [...lines.slice(0, 7), (lines[7] ?? '').slice(0, 20)],
      'bad-line',
      /^line 8: no JSON/,
    ],
    [
      'a line left out',
      (lines) => lines.filter((line) => !line.includes('"name":"Ander","created')),
      'export-damaged',
      /lines/,
    ],
    [
      'a line twice',
      (lines) =>
        lines.flatMap((line) => (line.startsWith('{"line":"original"') ? [line, line] : line)),
      'export-damaged',
      /lines/,
    ],
    [
      'lines after the end',
      (lines) => [...lines, lines.at(-1) ?? ''],
      'export-damaged',
      /after the end/,
    ],
    ['other line ends', (lines) => lines.map((line) => `${line}\r`), 'export-damaged', /hash/],
    [
      'a second header',
      (lines) => [lines[0] ?? '', ...lines],
      'bad-line',
      /^line 2: a header line here/,
    ],
    [
      'an unknown kind',
      (lines) => [lines[0] ?? '', '{"line":"constructor"}'],
      'bad-line',
      /"constructor"/,
    ],
    ['no kind', (lines) => [lines[0] ?? '', '7'], 'bad-line', /^line 2: no kind/],
    [
      'an unknown field',
      changed('dossier', (line) => ({ ...line, id: 7 })),
      'bad-line',
      /^line 2: dossier .*"id"/,
    ],
    [
      'a date that is none',
      changed('dossier', (line) => ({ ...line, created: '2022-13-01' })),
      'bad-line',
      /created: no moment/,
    ],
    [
      'kinds in disorder',
      (lines) => [...lines.slice(0, 1), ...lines.slice(3, 4), ...lines.slice(1)],
      'bad-line',
      /^line 3: a dossier line here; expected kinds in the order/,
    ],
    [
      'bytes of another',
      changed('original', (line) => ({ ...line, bytes: 'AAAA' })),
      'bad-line',
      /bytes with the hash/,
    ],
    [
      'a changed text',
      changed('report', (line) => ({ ...line, text: 'Anders.' })),
      'bad-line',
      /that give the id/,
    ],
    [
      'an unknown original',
      changed('report', (line) => ({ ...line, original: 'a'.repeat(64) })),
      'bad-line',
      /store refuses/,
    ],
    [
      'a version without the one before',
      changed('report', (line) => ({ ...line, version: 2 })),
      'bad-line',
      /versions before/,
    ],
    [
      'words past the end',
      changed('reading', (line) => ({
        ...line,
        body: { ...(line['body'] as object), sentences: [[0, 99999]] },
      })),
      'bad-line',
      /words at \[0, 99999\]/,
    ],
    [
      'a reading that is none',
      changed('reading', (line) => ({ ...line, body: {} })),
      'bad-line',
      /a reading with/,
    ],
    [
      'an item twice',
      resealed(
        changed('reading', (line) => {
          const body = line['body'] as { figures: object[]; statements: object[] }
          return {
            ...line,
            body: { ...body, statements: [...body.statements, body.statements[0]] },
          }
        }),
      ),
      'bad-line',
      /store refuses/,
    ],
    [
      'an actor merged into nobody',
      resealed(changed('actor', (line) => ({ ...line, merged_into: 999 }))),
      'bad-line',
      /store refuses/,
    ],
    [
      'another engine',
      changed('reading', (line) => ({ ...line, engine: '9' })),
      'bad-line',
      /reading by/,
    ],
    [
      'an actor twice',
      (lines) =>
        lines.flatMap((line) => (line.startsWith('{"line":"actor"') ? [line, line] : line)),
      'bad-line',
      /store refuses/,
    ],
    [
      'an actor of nobody',
      changed('report_actor', (line) => ({ ...line, actor: 999 })),
      'bad-line',
      /store refuses/,
    ],
    [
      'actors left out',
      (lines) => lines.filter((line) => !line.startsWith('{"line":"report_actor"')),
      'export-damaged',
      /lines/,
    ],
    [
      'values in one another',
      (lines) => [
        lines[0] ?? '',
        `{"line":"failure","options":${'['.repeat(90_000)}${']'.repeat(90_000)}}`,
      ],
      'bad-line',
      /failure with|too deep/,
    ],
    [
      'a character that no store takes',
      changed('dossier', (line) => ({ ...line, name: 'a\u0000b' })),
      'bad-line',
      /store refuses/,
    ],
  ])(
    '%s: says what and where, and leaves the store as it was',
    async (_, change, code, message) => {
      const lines = (await record()).trimEnd().split('\n')
      const broken = change(lines)
        .map((line) => `${line}\n`)
        .join('')
      await expect(take(open(), broken)).rejects.toMatchObject({
        code,
        message: expect.stringMatching(message) as string,
      })
      for (const table of ['reports', 'dossiers', 'originals', 'actors', 'reviews'] as const) {
        expect(await open().db.selectFrom(table).selectAll().execute()).toEqual([])
      }
    },
  )

  test('no UTF-8: names the line', async () => {
    const [first = '', second = ''] = (await record()).split('\n')
    async function* bytes() {
      yield Buffer.from(`${first}\n${second}\n{"line`)
      yield Uint8Array.of(0xff, 0x0a)
      await Promise.resolve()
    }
    await expect(importLines(open(), bytes())).rejects.toMatchObject({
      code: 'bad-line',
      message: expect.stringMatching(/^line 3: bytes/) as string,
    })
  })
})
