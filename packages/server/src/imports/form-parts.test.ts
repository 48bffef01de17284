import { expect, test } from 'vitest'
import { formParts, type FormLimits } from './form-parts.ts'

const LIMITS: FormLimits = { fileBytes: 1000, formBytes: 5000, files: 3 }

const head = (rest: string) => `--x\r\nContent-Disposition: form-data; ${rest}\r\n\r\n`
const file = (name: string, words: string) =>
  `${head(`name="files"; filename="${name}"`)}${words}\r\n`
const field = (name: string, value: string) => `${head(`name="${name}"`)}${value}\r\n`

/** What a body gives, taken in order; sent in pieces of so many bytes. */
async function parts(body: string, pieceBytes = 7): Promise<string[]> {
  const bytes = Buffer.from(body)
  let at = 0
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (at >= bytes.length) controller.close()
      else controller.enqueue(bytes.subarray(at, (at += pieceBytes)))
    },
  })
  const found: string[] = []
  for await (const part of formParts(stream, 'multipart/form-data; boundary=x', LIMITS)) {
    if (part.kind === 'field') found.push(`${part.name}=${part.value}`)
    else {
      const chunks: Uint8Array[] = []
      for await (const chunk of part.chunks) chunks.push(chunk)
      found.push(`${part.name}: ${Buffer.concat(chunks).toString()}`)
    }
  }
  return found
}

test.each([1, 7, 100_000])(
  'gives fields and files in their order, in pieces of %d',
  async (size) => {
    const body = `${field('lang', 'nl')}${file('één.txt', 'Een bericht.')}${file('b', '')}${field('x', 'ü')}--x--\r\n`
    expect(await parts(body, size)).toEqual(['lang=nl', 'één.txt: Een bericht.', 'b: ', 'x=ü'])
  },
)

test.each([
  ['a file above the limit', `${file('a', 'a'.repeat(1001))}--x--`, 'too-large'],
  ['a file that goes on and on', file('a', 'a'.repeat(100_000)), 'too-large'],
  [
    'a form above the limit',
    `${file('a', 'a'.repeat(999)).repeat(3)}${' '.repeat(3000)}`,
    'too-large',
  ],
  ['more files than may come', `${file('a', 'b').repeat(4)}--x--`, 'bad-request'],
  ['more fields than may come', `${field('a', 'b').repeat(21)}--x--`, 'bad-request'],
  ['a form cut in a file', `${file('a', 'b')}${file('c', 'd').slice(0, -3)}`, 'bad-request'],
  ['a form cut in a head', file('a', 'b') + head('name="f').slice(0, -8), 'bad-request'],
  ['nothing', '', 'bad-request'],
  ['words', 'een gewone tekst', 'bad-request'],
])('refuses %s', async (_, body, code) => {
  for (const size of [7, 100_000]) await expect(parts(body, size)).rejects.toMatchObject({ code })
})
