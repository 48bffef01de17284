import { expect, test } from 'vitest'
import { openPlain } from './open-plain.ts'

const open = (content: string | Uint8Array, charset?: string) =>
  openPlain({
    name: 'a.md',
    bytes: Buffer.from(content as string),
    ...(charset === undefined ? {} : { charset }),
  })

test('gives the words, and what stands above them', async () => {
  const text =
    '\ufeff---\r\nid: 007\r\ntitle: Dijk dicht\r\nauthor: Jan Kees\r\nagency: ANP\r\n---\r\n\r\nDe dijk is dicht.\r\n'
  expect(await open(text)).toEqual([
    {
      ...{ reference: '007', title: 'Dijk dicht', author: 'Jan Kees', agency: 'ANP' },
      text: 'De dijk is dicht.\n',
    },
  ])
})

test('reads windows-1252', async () => {
  expect(await open(Buffer.from('Caf\xe9 \x93De Dijk\x94', 'latin1'))).toEqual([
    { text: 'Café “De Dijk”' },
  ])
})

test.each([
  ['a\0b', 'binary-input'],
  ['---\ntitle: [x\n---\nDe dijk', 'bad-front-matter'],
])('says what is wrong with %j', async (content, code) => {
  await expect(open(content)).rejects.toMatchObject({ code })
})
