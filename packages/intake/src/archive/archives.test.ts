import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { afterAll, expect, test } from 'vitest'
import { articlesIn } from '../articles-in.ts'
import { openBudget } from './budget.ts'
import { collect } from './collect.ts'
import { madeZip } from './testing/made-zip.ts'
import { unpackWarc } from './warc.ts'
import type { Found } from '../article.ts'

const top = mkdtempSync(join(tmpdir(), 'volgens-archives-'))
afterAll(() => rmSync(top, { recursive: true }))

const fileOf = (name: string) => new URL(`./testing/${name}`, import.meta.url).pathname
const sample = (name: string) => readFileSync(fileOf(name))

async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 50_000) {
    yield await Promise.resolve(bytes.subarray(at, at + 50_000))
  }
}

/** Names with words, or with the code of the fault; of a file where there is a path, else of a stream. */
async function foundIn(name: string, bytes: Uint8Array, path?: string) {
  const found: Found[] = []
  const source = { name, chunks: () => pieces(bytes), ...(path === undefined ? {} : { path }) }
  for await (const each of articlesIn(source)) found.push(each)
  return found.map((each) => [
    each.name,
    'fault' in each ? each.fault.code : each.article.text.trim(),
  ])
}

const dijk = 'De dijk bij Doorn is dicht, zei de dijkgraaf.'
const inKrant = [
  ['k.zip/krant/binnen.zip/dijk.txt', dijk],
  ['k.zip/krant/café.txt', 'Café “De Brug” is open.'],
  ['k.zip/krant/dijk.txt', dijk],
  ['k.zip/krant/regels.jsonl.gz:1', 'Een regel.'],
  ['k.zip/krant/regels.jsonl.gz:2', 'Nog een.'],
  ['k.zip/krant/regels.jsonl:1', 'Een regel.'],
  ['k.zip/krant/regels.jsonl:2', 'Nog een.'],
]
const sorted = (found: readonly (readonly (string | undefined)[])[]) =>
  [...found].sort(([a = ''], [b = '']) => (a < b ? -1 : 1))

test('takes a zip apart, as a file and as a stream, without pictures and hidden files', async () => {
  const bytes = sample('krant.zip')
  const before = readdirSync(tmpdir()).filter((name) => name.startsWith('volgens-')).length
  expect(sorted(await foundIn('k.zip', bytes))).toEqual(sorted(inKrant))
  expect(sorted(await foundIn('k.zip', bytes, fileOf('krant.zip')))).toEqual(sorted(inKrant))
  const after = readdirSync(tmpdir()).filter((name) => name.startsWith('volgens-')).length
  expect(after).toBeLessThanOrEqual(before)
})

test('unpacks gzip and brotli, and goes by the name inside', async () => {
  const lines = Buffer.from('text;outlet\nEen rij.;Krant\n')
  const rows = [['x:2', 'Een rij.']]
  expect(await foundIn('x', gzipSync(lines))).toEqual(rows)
  expect(await foundIn('a.csv.br', brotliCompressSync(lines))).toEqual([['a.csv.br:2', 'Een rij.']])
  const several = Buffer.concat([gzipSync('Een dijk.\n'), gzipSync('Een brug.\n')])
  expect(await foundIn('a.txt.gz', several)).toEqual([['a.txt.gz', 'Een dijk.\nEen brug.']])
})

test('names what is locked', async () => {
  expect(await foundIn('l.zip', sample('locked.zip'))).toEqual([
    ['l.zip/krant/dijk.txt', 'archive-encrypted'],
  ])
})

const host = 'http://127.0.0.1:8371'

test('takes pages and texts out of a crawl, with their addresses, as a browser would see them', async () => {
  const { gunzipSync } = await import('node:zlib')
  const whole = pieces(gunzipSync(sample('dijk.warc.gz')))
  const found: unknown[] = []
  for await (const inner of unpackWarc({ name: 'w', whole, chunks: () => whole }, openBudget())) {
    if ('fault' in inner) throw inner.fault
    const text = Buffer.from(await collect(inner.chunks())).toString('latin1')
    found.push([inner.name, inner.type, inner.known?.url, /De \w+ [^,<]*/u.exec(text)?.[0]])
  }
  expect(found).toEqual([
    [`w/${host}/index.html`, 'text/html', `${host}/index.html`, 'De dijk bij Doorn is dicht'],
    [`w/${host}/brug.html`, 'text/html', `${host}/brug.html`, 'De brug is open'],
    [`w/${host}/nota.txt`, 'text/plain; charset=utf-8', `${host}/nota.txt`, 'De nota is af'],
  ])
})

test.each(['dijk.warc.gz', 'dijk.wacz'])('finds the articles of %s', async (name) => {
  const found = await foundIn(name, sample(name), fileOf(name))
  const file = name === 'dijk.wacz' ? 'dijk.wacz/archive/data.warc.gz' : name
  expect(found.map(([each]) => each)).toEqual(
    ['index.html', 'brug.html', 'nota.txt'].map((page) => `${file}/${host}/${page}`),
  )
  expect(found.at(-1)?.[1]).toBe('De nota is af, zegt de wethouder.')
})

test.each([
  ['zip', 'krant.zip', 'k.zip', 700],
  ['gzip', 'dijk.warc.gz', 'w.gz', 5000],
])('tells where a %s is cut off, and keeps what stood before', async (_, file, name, length) => {
  const found = await foundIn(name, sample(file).subarray(0, length))
  expect(found.at(-1)).toEqual([name, 'archive-broken'])
})

test('tells where a WARC file is cut off', async () => {
  const { gunzipSync } = await import('node:zlib')
  const bytes = gunzipSync(sample('dijk.warc.gz'))
  const within = bytes.indexOf('De nota') + 3
  expect((await foundIn('w', bytes.subarray(0, within))).at(-1)?.[1]).toBe('archive-broken')
  expect((await foundIn('w', Buffer.concat([bytes.subarray(0, 2000), bytes]))).at(-1)?.[1]).toBe(
    'archive-broken',
  )
})

test('writes nothing under the names that an archive has', async () => {
  const entries = ['../../uit.txt', '/etc/uit.txt', 'C:\\uit.txt'].map((name) => ({
    ...{ name, bytes: Buffer.from('Een bericht.') },
  }))
  expect(await foundIn('z', madeZip(entries))).toEqual([
    ['z/../../uit.txt', 'Een bericht.'],
    ['z//etc/uit.txt', 'Een bericht.'],
    ['z/C:/uit.txt', 'Een bericht.'],
  ])
})

/** Time and memory that something takes at most while it is unpacked. */
async function measured(work: () => Promise<unknown>) {
  const before = process.memoryUsage().rss
  let most = before
  const timer = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 20)
  const began = performance.now()
  await work()
  clearInterval(timer)
  return { ms: performance.now() - began, bytes: most - before }
}

/** A line that does not end. */
const line = (size: number) => Buffer.concat([Buffer.from('{"text":"'), Buffer.alloc(size, 'a')])
const brotli = (bytes: Uint8Array) =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } })

function nested(depth: number, inner: Uint8Array, copies: number): Buffer {
  const entries = Array.from({ length: copies }, (_, at) => ({ name: `${at}.zip`, bytes: inner }))
  return depth === 0 ? Buffer.from(inner) : nested(depth - 1, madeZip(entries), copies)
}

const BOMBS: readonly (readonly [string, () => Uint8Array, string])[] = [
  ['a gzip of one line', () => gzipSync(line(100_000_000)), 'archive-bomb'],
  ['a brotli of one line', () => brotli(line(100_000_000)), 'archive-bomb'],
  ['a gzip of a gzip of it', () => gzipSync(gzipSync(line(100_000_000))), 'archive-bomb'],
  ['a zip of it', () => madeZip([{ name: 'a.jsonl', bytes: line(100_000_000) }]), 'archive-bomb'],
  [
    'a zip whose entries share their bytes',
    () => {
      const bytes = line(21_000_000)
      const [first] = [{ name: 'a.txt', bytes }]
      return madeZip(
        Array.from({ length: 250 }, () => first),
        true,
      )
    },
    'archive-bomb',
  ],
  [
    'sixteen zips in each of sixteen, and so on',
    () => nested(4, madeZip([{ name: 'a.txt', bytes: line(50_000_000) }]), 16),
    'archive-bomb',
  ],
]

test.each(BOMBS)(
  'stops at %s',
  async (_, make, code) => {
    const bomb = make()
    const path = join(top, 'bomb')
    writeFileSync(path, bomb)
    for (const file of [undefined, path]) {
      let found: unknown[][] = []
      const took = await measured(async () => (found = await foundIn('b.br', bomb, file)))
      expect(found.at(-1)?.[1]).toBe(code)
      expect(found.length).toBeLessThan(1000)
      expect(took.ms).toBeLessThan(5000)
      expect(took.bytes).toBeLessThan(300_000_000)
    }
  },
  60_000,
)

test('does not go deeper than three archives in one another', async () => {
  const text = madeZip([{ name: 'a.txt', bytes: Buffer.from('Een bericht.') }])
  expect(await foundIn('z', nested(3, text, 1))).toEqual([
    ['z/0.zip/0.zip/0.zip/a.txt', 'Een bericht.'],
  ])
  expect(await foundIn('z', nested(4, text, 1))).toEqual([
    ['z/0.zip/0.zip/0.zip/0.zip', 'nested-too-deep'],
  ])
})

test('tells of an archive that holds nothing to read', async () => {
  const picture = Buffer.from('89504e470d0a1a0a0000000d4948445200000001', 'hex')
  const entries = ['archive/', 'archive/a.png'].map((name) => ({ name, bytes: picture }))
  expect(await foundIn('z', madeZip(entries))).toEqual([['z', 'unknown-kind']])
  expect(await foundIn('z', madeZip([]))).toEqual([['z', 'unknown-kind']])
  const text = { name: 'archive/a.txt', bytes: Buffer.from('Een bericht.') }
  expect(await foundIn('z', madeZip([...entries, text]))).toEqual([
    ['z/archive/a.txt', 'Een bericht.'],
  ])
})

test('does not hold a document that is too large', async () => {
  const large = madeZip([{ name: 'a.txt', bytes: Buffer.from('Een bericht. '.repeat(400_000)) }])
  expect(await foundIn('z', large)).toEqual([['z/a.txt', 'text-too-large']])
})
