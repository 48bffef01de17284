import { MOST_CHARACTERS } from '@volgens/intake'
import type { Language, Source } from '@volgens/reading'
import type { VolgensError } from '@volgens/shapes'
import { type Reading, type Report } from '@volgens/shapes'
import { expect, test } from 'vitest'
import { openWith, type Engine, type Volgens } from './open.ts'

const DUTCH = 'De minister zei dat hij er niets van wist.'
const ENGLISH = 'The minister said that he knew nothing of it.'

test('reads a text with what is known of it', async () => {
  const { volgens } = opened()
  const { report } = await volgens.read(DUTCH, {
    id: 'a-1',
    title: 'Niets',
    outlet: 'De Bode',
    url: 'https://example.org/1',
    published: '2022-01-07',
  })
  expect(report).toEqual({
    id: 'a-1',
    lang: 'nl',
    title: 'Niets',
    outlet: 'De Bode',
    url: 'https://example.org/1',
    published: '2022-01-07',
    text: DUTCH,
  })
})

test('gives a text without id one that follows from its words', async () => {
  const { volgens } = opened()
  const [first, again, other] = await Promise.all([
    volgens.read(DUTCH),
    volgens.read(new TextEncoder().encode(DUTCH)),
    volgens.read(`${DUTCH} Meer niet.`),
  ])
  expect(first.report.id).toMatch(/^[0-9a-f]{32}$/)
  expect(again.report.id).toBe(first.report.id)
  expect(other.report.id).not.toBe(first.report.id)
})

test('loads a language and its model once, and only when a text needs it', async () => {
  const { volgens, log } = opened()
  expect(log).toEqual([])
  await Promise.all([volgens.read(DUTCH), volgens.read(DUTCH), volgens.read(DUTCH)])
  expect(log).toEqual(['load nl', 'open nl'])
  await volgens.read(ENGLISH)
  await volgens.close()
  expect(log).toEqual(['load nl', 'open nl', 'load en', 'open en', 'close nl', 'close en'])
})

test('tries a model again that could not be opened', async () => {
  let tries = 0
  const engine = fakeEngine([])
  const volgens = openWith({ languages: [fakeLanguage('nl')] }, () =>
    Promise.resolve({
      ...engine,
      openReader: (language: Language) => {
        tries += 1
        return tries === 1 ? Promise.reject(new Error('busy')) : engine.openReader(language)
      },
    }),
  )
  await expect(volgens.read(DUTCH)).rejects.toThrow('busy')
  expect((await volgens.read(DUTCH)).report.lang).toBe('nl')
})

test('takes the language that is given, with its region', async () => {
  const { volgens, log } = opened()
  expect((await volgens.read(ENGLISH, { lang: 'nl-BE' })).report.lang).toBe('nl-BE')
  expect(log).toContain('open nl')
})

test.each([
  [
    'unsupported-language',
    'Der Minister sagte am Freitag, er wisse nichts von der ganzen Sache.',
    {},
  ],
  ['unsupported-language', DUTCH, { lang: 'fr' }],
  ['unsupported-language', DUTCH, { lang: 'no such tag' }],
  ['unclear-language', 'Almaty', {}],
  ['bad-date', DUTCH, { published: '2022-02-30' }],
  ['bad-id', DUTCH, { id: '' }],
  ['text-too-large', 'a'.repeat(MOST_CHARACTERS + 1), {}],
  ['text-too-large', new Uint8Array(3 * MOST_CHARACTERS + 4).fill(97), {}],
  ['text-too-large', new Uint8Array(MOST_CHARACTERS + 1).fill(97), {}],
])('says %s', async (code, text, options) => {
  const { volgens } = opened()
  await expect(volgens.read(text, options)).rejects.toMatchObject({ name: 'VolgensError', code })
})

test('names the language found and those that it reads', async () => {
  const { volgens } = opened()
  const fault = await volgens
    .read('Der Minister sagte am Freitag, er wisse nichts von der ganzen Sache.')
    .catch((error: unknown) => error)
  expect((fault as VolgensError).message).toBe(
    'the text is in German (de); expected Dutch (nl) or English (en); if the detection is wrong, give the language (nl, en)',
  )
})

function opened(): { volgens: Volgens; log: string[] } {
  const log: string[] = []
  const languages = ['nl', 'en'].map((code) => ({
    code,
    load: () => {
      log.push(`load ${code}`)
      return Promise.resolve(fakeLanguage(code))
    },
  }))
  return { volgens: openWith({ languages }, () => Promise.resolve(fakeEngine(log))), log }
}

function fakeEngine(log: string[]): Engine {
  return {
    normalise: (input): Source => ({
      text: typeof input === 'string' ? input : new TextDecoder().decode(input),
      toGiven: (offset) => offset,
    }),
    openReader: (language) => {
      log.push(`open ${language.code}`)
      return Promise.resolve({
        read: (report) => Promise.resolve(emptyReading(report)),
        analyse: () => Promise.reject(new Error('not here')),
        close: () => {
          log.push(`close ${language.code}`)
          return Promise.resolve()
        },
      })
    },
  }
}

const fakeLanguage = (code: string) => ({ code }) as unknown as Language

function emptyReading(report: Report): Reading {
  return {
    report,
    engine: { volgens: '0.1.0', language: report.lang, model: 'none' },
    sentences: [],
    actors: [],
    statements: [],
    namings: [],
    figures: [],
    times: [],
    places: [],
    events: [],
    labels: [],
    narrator: [],
  }
}
