import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { articlesIn, type IntakeOptions } from './articles-in.ts'
import type { Found } from './article.ts'

async function* chunked(content: string | Uint8Array, size = 7): AsyncGenerator<Uint8Array> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  for (let at = 0; at < bytes.length; at += size) {
    yield await Promise.resolve(bytes.subarray(at, at + size))
  }
}

async function foundIn(name: string, content: string | Uint8Array, options?: IntakeOptions) {
  const found: Found[] = []
  const chunks = () => chunked(content)
  for await (const each of articlesIn({ name, chunks, known: { lang: 'nl' } }, options)) {
    found.push(each)
  }
  return found
}

const codeOf = (found: Found | undefined) =>
  found === undefined || !('fault' in found) ? undefined : found.fault.code

async function originalsOf(name: string, content: string | Uint8Array) {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  return (await foundIn(name, content)).map(({ name, type, original }) => [
    name,
    type,
    decoder.decode(original).trimEnd(),
  ])
}

const row = (fields: object) => JSON.stringify(fields)
const json = 'application/json'

test.each([
  ['a.txt', 'De dijk.', [['a.txt', 'text/plain', 'De dijk.']]],
  ['a.md', '{"text": "x"}', [['a.md', 'text/markdown', '{"text": "x"}']]],
  [
    'a.jsonl',
    '{"text": "x"}\n\n[1]',
    [
      ['a.jsonl:1', json, '{"text": "x"}'],
      ['a.jsonl:3', json, '[1]'],
    ],
  ],
  ['', '{"text": "x"}\n', [[':1', json, '{"text": "x"}']]],
  ['-', 'De dijk, zegt hij.', [['-', 'text/plain', 'De dijk, zegt hij.']]],
  ['-', 'id,text\n1,Nee.', [['-:2', json, row({ id: '1', text: 'Nee.' })]]],
  ['leeg.txt', '', [['leeg.txt', 'text/plain', '']]],
  ['a.json', '{\n "text": "x"\n}\n', [['a.json', json, '{\n "text": "x"\n}']]],
  [
    'a.json',
    '\ufeff[ {"text": "[x, \\"y\\"]"},\n{"text": "z", "tags": [1, {}]} ]',
    [
      ['a.json:1', json, '{"text": "[x, \\"y\\"]"}'],
      ['a.json:2', json, '{"text": "z", "tags": [1, {}]}'],
    ],
  ],
])('takes %s with %j apart', async (name, content, found) => {
  expect(await originalsOf(name, content)).toEqual(found)
})

test.each([
  ['comma', 'text,lang\n"a, b",nl\n', [{ text: 'a, b', lang: 'nl' }]],
  ['semicolon', 'Lang;Text\nnl;a, b\n', [{ lang: 'nl', text: 'a, b' }]],
  ['tab', 'text\tlang\n“a;b”\tnl\r\n', [{ text: '“a;b”', lang: 'nl' }]],
  ['mark', '\ufefftext;lang\r\nx;\r\n', [{ text: 'x' }]],
  ['lines', 'text,lang\n"a\n\n""b""",nl\n', [{ text: 'a\n\n"b"', lang: 'nl' }]],
  ['no text', 'text,lang\n,nl\n', [{ text: '', lang: 'nl' }]],
  ['one column', 'text\nx\n', [{ text: 'x' }]],
  ['header alone', 'text,lang\n', []],
])('reads a table: %s', async (_, content, rows) => {
  const found = await originalsOf('a.csv', content)
  expect(found.map(([, type, original]) => [type, original])).toEqual(
    rows.map((each) => [json, row(each)]),
  )
})

test.each(['windows-1252', 'utf-16le', 'utf-8'])(
  'reads tables and lines in %s',
  async (encoding) => {
    const text = '“Eén dijk”, zei hij. €'
    const table = iconv.encode(`Nr;Text\n${'1;gewoon\n'.repeat(30)}2;"${text}"\n`, encoding)
    const lines = iconv.encode(`${row({ text: 'gewoon' })}\n${row({ text })}\n`, encoding)
    for (const content of [table, lines]) {
      const last = (await foundIn('-', content)).at(-1)
      expect(last).toMatchObject({ article: { text } })
    }
  },
)

test.each([
  ['no column of that name', 'woorden,lang\nx,nl\n', []],
  ['an open quotation mark', 'text,lang\nx,nl\n"y,nl\nz,nl\n', ['a.csv:2']],
  ['a row that is longer', 'text,lang\nx,nl\ny,nl,z\n', ['a.csv:2']],
  ['nothing', '', []],
  [
    'a byte that is no UTF-8 among others that are',
    new Uint8Array([...Buffer.from('text\néé\nx\n'), 0xff, 0x0a]),
    ['a.csv:2', 'a.csv:3'],
  ],
])('stops at a table with %s and keeps what stood before', async (_, content, before) => {
  const found = await foundIn('a.csv', content)
  expect(found.slice(0, -1).map(({ name }) => name)).toEqual(before)
  expect([found.at(-1)?.name, codeOf(found.at(-1))]).toEqual(['a.csv', 'bad-csv'])
})

test('reads columns and members under other names', async () => {
  const columns = { text: 'Body', published: 'Datum', author: 'door' }
  const article = { text: 'De dijk houdt.', published: '2022-01-07', author: 'Jan', lang: 'nl' }
  const table = 'Datum;Text;BODY;Door\n2022-01-07;kop;De dijk houdt.;Jan\n'
  const line = row({ Datum: '2022-01-07', text: 'kop', Body: 'De dijk houdt.', door: ['Jan'] })
  for (const content of [table, line]) {
    expect(await foundIn('-', content, { columns })).toMatchObject([{ article }])
  }
  // A row is kept under the names of fields, and is tried again with the same columns.
  const [found] = await foundIn('-', table, { columns })
  const again = { name: 'x', type: json, chunks: () => chunked(found?.original ?? '') }
  for await (const each of articlesIn(again, { columns })) {
    expect(each).toMatchObject({ name: 'x', article: { text: article.text, author: 'Jan' } })
  }
  const [lacking] = await foundIn('-.csv', 'text;x\na;b\n', { columns: { published: 'Dtum' } })
  expect(lacking).toMatchObject({
    fault: { message: expect.stringContaining('none is "dtum"') as string },
  })
})

test('says of an article what it says of itself first, then what is known from outside', async () => {
  const known = { lang: 'nl', outlet: 'Elders' }
  expect(await foundIn('a.txt', '---\noutlet: De Krant\nid: 7\n---\nDe dijk.')).toMatchObject([
    { article: { ...known, outlet: 'De Krant', reference: '7', text: 'De dijk.' } },
  ])
  expect(await foundIn('a.jsonl', row({ id: 7, text: 'x', agency: 'ANP' }))).toMatchObject([
    { article: { lang: 'nl', reference: '7', agency: 'ANP' } },
  ])
})

test.each([
  ['a.txt', ' \n', 'empty-text'],
  ['a.jsonl', '{"text": " "}', 'empty-text'],
  ['a.jsonl', '{"text": 7}', 'bad-line'],
  ['a.jsonl', '{"text":', 'bad-json'],
  ['a.txt', '---\ntitle: [x\n---\nDe dijk', 'bad-front-matter'],
])('keeps what is refused, so that it can be tried again: %s %j', async (name, content, code) => {
  const [found] = await foundIn(name, content)
  expect(codeOf(found)).toBe(code)
  expect(found).toMatchObject({
    original: expect.any(Uint8Array) as unknown,
    known: { lang: 'nl' },
  })
})

test('tells what a file is that holds no reports', async () => {
  const [found] = await foundIn(
    'a.txt',
    Buffer.from('89504e470d0a1a0a0000000d4948445200000001', 'hex'),
  )
  expect(found).toMatchObject({
    fault: {
      code: 'unknown-kind',
      message: expect.stringMatching(/^image \(image\/png\); /) as string,
    },
  })
})

test('does not hold what is too long', async () => {
  const long = 'a'.repeat(7_000_000)
  const large = async (name: string, content: string) => {
    const codes: (string | undefined)[] = []
    for await (const each of articlesIn({ name, chunks: () => chunked(content, 65_536) })) {
      codes.push(codeOf(each))
    }
    return codes
  }
  const tooLarge = 'text-too-large'
  expect(await large('a.txt', long)).toEqual([tooLarge])
  expect(await large('a.jsonl', `{"text":"${long}"}\n{"text":"x"}`)).toEqual([tooLarge, undefined])
  expect(await large('a.json', `[{"text":"${long}"}, {"text":"x"}]`)).toEqual([tooLarge, undefined])
  expect(await large('a.csv', `text\nx\n"${long}"\n`)).toEqual([undefined, 'bad-csv'])
})

test('hands on a line while the next is long in coming', async () => {
  async function* slow(): AsyncGenerator<Uint8Array> {
    yield Buffer.from('{"text": "x"}\n')
    await new Promise(() => undefined)
  }
  const found = articlesIn({ name: '-', chunks: slow })
  expect((await found.next()).value).toMatchObject({ name: '-:1' })
})

test('opens nothing more once it is aborted', async () => {
  const controller = new AbortController()
  const names: string[] = []
  const content = '{"text": "x"}\n'.repeat(100)
  const source = { name: 'a', chunks: () => chunked(content) }
  for await (const { name } of articlesIn(source, { signal: controller.signal })) {
    names.push(name)
    if (names.length === 3) controller.abort()
  }
  expect(names).toEqual(['a:1', 'a:2', 'a:3'])
})

test('tells of a stream that breaks', async () => {
  async function* broken(): AsyncGenerator<Uint8Array> {
    yield await Promise.resolve(Buffer.from('De dijk'))
    throw new Error('no disk')
  }
  const found: Found[] = []
  for await (const each of articlesIn({ name: 'a', chunks: broken })) found.push(each)
  expect(found.map(codeOf)).toEqual(['not-openable'])
})
