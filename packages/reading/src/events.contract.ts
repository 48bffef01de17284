import type { LabelConcept } from '@volgens/shapes'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isSilent, readCases, type Case } from './cases/case-table.ts'
import { EVENT_RULES } from './events/rule-table.ts'
import type { Language } from './language.ts'
import { openReader, type Reader } from './read.ts'

/**
 * The sixteen types, and that a language has sentences for them; `casesContract` reads those. folder:
 * languages/<code>/cases/.
 */
export function eventsContract(language: Language, folder: URL): void {
  describe(`${language.code} reads events`, () => {
    testWords(language)
    testCover(language, readCases(folder, 'events'))
  })
}

/** A sentence with one event, and what the words for who did it and to whom are for. */
type PartyCase = readonly [
  text: string,
  actor: LabelConcept | undefined,
  recipient: LabelConcept | undefined,
]

/** What the words for the parties of an event are for, on a language's own sentences. */
export function partiesContract(language: Language, cases: readonly PartyCase[]): void {
  describe(`${language.code} tells what words for the parties of events are for`, () => {
    let reader: Reader
    beforeAll(async () => (reader = await openReader(language)))
    afterAll(() => reader.close())

    test.each(cases)('%s', async (text, ...concepts) => {
      const { events } = await reader.read({ id: 'case', lang: language.code, text })
      const found = events.map(({ actor, recipient }) => [actor?.concept, recipient?.concept])
      expect(found).toEqual([concepts])
    })
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

function testCover({ lexicon }: Language, cases: readonly Case[]): void {
  test('at least 100 sentences, 40 of them without an event, and every rule and type twice', () => {
    expect(cases.length).toBeGreaterThanOrEqual(100)
    expect(cases.filter(isSilent).length).toBeGreaterThanOrEqual(40)
    const wanted = cases.flatMap(({ checks }) => checks.flatMap(({ events = [] }) => events))
    const twice = (isOne: (event: (typeof wanted)[number]) => boolean): boolean =>
      wanted.filter(isOne).length >= 2
    expect(EVENT_RULES.filter(({ id }) => !twice(({ rule }) => rule === id))).toEqual([])
    expect(lexicon.events.filter(({ type: id }) => !twice(({ type }) => type === id))).toEqual([])
  })
}
