import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, expect, test } from 'vitest'
import { differentTexts } from '../../record/add/different-texts.ts'
import { benchTexts } from '../../speed/texts.ts'
import { runCommand } from '../command.ts'
import { compareReadings, hasSpark, readWithSpark, readingsIn } from './read-with-spark.ts'

/*
 * The recipe of examples/spark, where VOLGENS_PYTHON (python3 unless set) has PySpark.
 */
const python = process.env['VOLGENS_PYTHON'] ?? 'python3'
const folder = mkdtempSync(join(tmpdir(), 'volgens-spark-'))
afterAll(() => rmSync(folder, { recursive: true }))

test.skipIf(!hasSpark(python))(
  'the Spark recipe reads lines as one process does, and pages in an archive (PySpark)',
  async () => {
    const [archive, lines, warc] = ['a.jsonl', 'lines.jsonl', 'pages.warc.gz'].map((name) =>
      join(folder, name),
    ) as [string, string, string]
    writeFileSync(archive, `${differentTexts(benchTexts(), 6, 60)}{"id": "kapot"}\n`)
    writeFileSync(warc, gzipSync(WARC))
    const whole = readFileSync(archive, 'utf8').split('\n').slice(0, 6).join('\n')
    writeFileSync(lines, whole)
    const output = join(folder, 'tables')
    const expected = join(folder, 'expected.jsonl')
    await runCommand(['read', '--jsonl', '--workers', '1'], { input: lines, output: expected })
    await readWithSpark({ python, files: [archive, warc], output, partitions: 2 })
    const tables = await readingsIn(join(output, 'readings', '*.parquet'))
    const one = readFileSync(expected, 'utf8').trimEnd().split('\n')
    const ids = one.map((line) => (JSON.parse(line) as { report: { id: string } }).report.id)
    const byId = new Map(one.map((line, at) => [ids[at] ?? '', line]))
    expect(compareReadings(byId, tables)).toEqual({ same: 6, missing: [], other: [] })
    expect([...tables.values()].filter((reading) => reading.includes(SENTENCE))).toHaveLength(1)
    expect(tables.size).toBe(7)
    expect(errorsIn(output)).toMatch(/"kapot"/)
    expect(errorsIn(output)).toMatch(/https:\/\/kade\.example\/leeg: /)
  },
  240_000,
)

const errorsIn = (output: string) =>
  readdirSync(join(output, 'errors'))
    .map((name) => readFileSync(join(output, 'errors', name), 'utf8'))
    .join('')

const SENTENCE = 'De veerman zei dinsdag dat de pont tot zondag aan de kade blijft liggen.'
const paragraph = `<p>${SENTENCE} Volgens de rederij is de motor kapot. Wethouder Bos noemt het vervelend.</p>`
const page = (body: string) =>
  `<!doctype html><html lang="nl"><head><title>Pont</title></head><body><article><h1>Pont ligt stil</h1>${body}</article></body></html>`

const record = (url: string, html: string) => {
  const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(html)}\r\n\r\n${html}`
  return `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2022-01-07T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:${url.length}f7c1c1e-0000-4000-8000-000000000000>\r\nContent-Type: application/http;msgtype=response\r\nContent-Length: ${Buffer.byteLength(http)}\r\n\r\n${http}\r\n\r\n`
}

const WARC =
  record('https://kade.example/pont', page(paragraph + '<p>De pont vaart weer maandag.</p>')) +
  record('https://kade.example/leeg', page(''))
