import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { judgeEventCase, readEventCases, type EventCase } from './cases/event-case.ts'
import { EVENT_RULES } from './events/rule-table.ts'
import type { Language } from './language.ts'
import { openReader, type Reader } from './read.ts'

/** The sixteen types and the tests of a language's own sentences about events. folder: languages/<code>/cases/. */
export function eventsContract(language: Language, folder: URL): void {
  describe(`${language.code} reads events`, () => {
    const cases = readEventCases(folder)
    testWords(language)
    testCover(cases)
    testReadings(language, cases)
  })
}

function testWords({ lexicon: { events, eventWords } }: Language): void {
  test('at least 400 words and idioms tell events, some of each of the sixteen types', () => {
    const words = new Set(events.map(({ lemma, companions }) => [...companions, lemma].join(' ')))
    expect(words.size).toBeGreaterThanOrEqual(400)
    expect(new Set(events.map(({ type }) => type)).size).toBe(16)
  })

  test('every kind of word around an event is there', () => {
    const empty = Object.entries(eventWords).filter(([, words]) => words.size === 0)
    expect(empty.map(([kind]) => kind)).toEqual([])
  })
}

function testCover(cases: readonly EventCase[]): void {
  test('at least 100 sentences, 40 of them without an event, and every rule and type twice', () => {
    expect(cases.length).toBeGreaterThanOrEqual(100)
    expect(cases.filter(({ wanted }) => wanted === undefined).length).toBeGreaterThanOrEqual(40)
    const count = (id: string): number =>
      cases.filter(({ wanted }) => wanted?.type === id || wanted?.rule === id).length
    expect(EVENT_RULES.map(({ id }) => id).filter((id) => count(id) === 0)).toEqual([])
  })
}

function testReadings(language: Language, cases: readonly EventCase[]): void {
  const problems = new Map<EventCase, readonly string[]>()
  let reader: Reader
  beforeAll(async () => {
    reader = await openReader(language)
    for (const row of cases) problems.set(row, await judgeEventCase(row, reader, language.code))
  }, 60_000)
  afterAll(() => reader.close())

  const wrong = (): EventCase[] => cases.filter((row) => (problems.get(row)?.length ?? 0) > 0)

  test('what was read right still is, and nothing else is read', () => {
    const found = wrong().filter(({ open }) => !open)
    expect(found.map((row) => `${row.text}: ${problems.get(row)?.join('; ')}`)).toEqual([])
  })

  test('what is marked open is not read yet (else: take the mark away)', () => {
    const right = cases.filter((row) => row.open && !wrong().includes(row))
    expect(right.map(({ text }) => text)).toEqual([])
  })
}
