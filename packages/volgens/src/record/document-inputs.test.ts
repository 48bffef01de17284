import { expect, test } from 'vitest'
import { documentInputs, kindByName } from './document-inputs.ts'
import type { InputFault, ReportInput } from './report-input.ts'

async function* chunked(content: string | Uint8Array, size = 7): AsyncGenerator<Uint8Array> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  for (let at = 0; at < bytes.length; at += size) {
    yield await Promise.resolve(bytes.subarray(at, at + size))
  }
}

async function inputsOf(name: string, content: string | Uint8Array) {
  const found: (ReportInput | InputFault)[] = []
  for await (const input of documentInputs(name, chunked(content), { lang: 'nl' }))
    found.push(input)
  return found.map((input) =>
    'fault' in input
      ? [input.name, input.fault.code]
      : [input.name, input.form, new TextDecoder('utf-8', { ignoreBOM: true }).decode(input.bytes)],
  )
}

const row = (fields: object) => JSON.stringify(fields)

test.each([
  ['a.txt', 'De dijk.', [['a.txt', 'text', 'De dijk.']]],
  ['a.md', '{"text": "x"}', [['a.md', 'text', '{"text": "x"}']]],
  [
    'a.jsonl',
    '{"text": "x"}\n\n[1]',
    [
      ['a.jsonl:1', 'json', '{"text": "x"}'],
      ['a.jsonl:3', 'json', '[1]'],
    ],
  ],
  ['', '{"text": "x"}\n', [[':1', 'json', '{"text": "x"}']]],
  ['-', 'De dijk, zegt hij.', [['-', 'text', 'De dijk, zegt hij.']]],
  ['-', 'id,text\n1,Nee.', [['-:2', 'json', row({ id: '1', text: 'Nee.' })]]],
  ['leeg.txt', '', [['leeg.txt', 'text', '']]],
])('takes %s with %j apart', async (name, content, inputs) => {
  expect(await inputsOf(name, content)).toEqual(inputs)
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
  const found = await inputsOf('a.csv', content)
  expect(found.map(([, form, json]) => [form, json])).toEqual(
    rows.map((each) => ['json', row(each)]),
  )
})

test.each([
  ['no column of that name', 'woorden,lang\nx,nl\n', []],
  ['an open quotation mark', 'text,lang\nx,nl\n"y,nl\nz,nl\n', ['a.csv:2']],
  ['a row that is longer', 'text,lang\nx,nl\ny,nl,z\n', ['a.csv:2']],
  ['nothing', '', []],
  ['a byte that is no UTF-8', new Uint8Array([...Buffer.from('text\nx\n'), 0xff, 0x0a]), []],
])('stops at a table with %s and keeps what stood before', async (_, content, before) => {
  const found = await inputsOf('a.csv', content)
  expect(found.slice(0, -1).map(([name]) => name)).toEqual(before)
  expect(found.at(-1)).toEqual(['a.csv', 'bad-csv'])
})

test('does not hold what is too long', async () => {
  const long = 'a'.repeat(7_000_000)
  const large = async (name: string, content: string) => {
    const codes: (string | undefined)[] = []
    const chunks = chunked(content, 65_536)
    for await (const input of documentInputs(name, chunks, {})) {
      codes.push('fault' in input ? input.fault.code : undefined)
    }
    return codes
  }
  expect(await large('a.txt', long)).toEqual(['text-too-large'])
  expect(await large('a.jsonl', `{"text":"${long}"}\n{"text":"x"}`)).toEqual([
    'text-too-large',
    undefined,
  ])
  expect(await large('a.csv', `text\nx\n"${long}"\n`)).toEqual([undefined, 'bad-csv'])
})

test('knows a kind by its ending', () => {
  expect(['a.TXT', 'b/c.md', 'd.jsonl', 'e.csv', 'f.pdf', 'g', '.csv'].map(kindByName)).toEqual([
    'text',
    'text',
    'jsonl',
    'csv',
    undefined,
    undefined,
    'csv',
  ])
})
