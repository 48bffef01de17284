import type { Event, Reading, Span, Statement } from '@volgens/shapes'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import type { Language } from './language.ts'
import { openReader } from './read.ts'

/**
 * What every reading in a language keeps, whatever the text: spans inside it, parts of a statement apart, no cycle,
 * the same bytes twice. fragments: pieces of sentences in the language, put together at random with marks and noise.
 */
export function readingContract(language: Language, fragments: readonly string[]): void {
  describe(`a reading in ${language.code}`, async () => {
    const reader = await openReader(language)
    afterAll(() => reader.close())
    const read = (text: string): Promise<Reading> =>
      reader.read({ id: 'any', lang: language.code, published: '2022-01-07', text })
    const noise = fc.constantFrom(
      '“',
      '”',
      '"',
      '‘',
      '’',
      ':',
      ',',
      '.',
      '\n\n',
      '—',
      '(',
      'é',
      '🙂',
      '\ud800',
    )
    const piece = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...fragments) }, noise)
    const report = fc.array(piece, { minLength: 1, maxLength: 30 }).map((parts) => parts.join(' '))

    test('points at words of the text, with source, cue and content apart', async () => {
      await fc.assert(
        fc.asyncProperty(report, async (text) => {
          const { statements, namings, times } = await read(text)
          for (const statement of statements) expectWhole(statement, text)
          for (const { span } of times) expectInside(span, text)
          for (const { namer, named, label } of namings)
            expectApart(label, [...namer.spans, ...named.spans], text)
        }),
        { numRuns: 60, seed: 7 },
      )
    })

    test('has actors whose mentions are in the text, in order, and every party its actor', async () => {
      await fc.assert(
        fc.asyncProperty(report, async (text) => {
          const { actors, statements } = await read(text)
          const ids = new Set(actors.map(({ id }) => id))
          for (const { mentions } of actors) expectOrdered(mentions, text)
          const named = statements.flatMap(({ source }) => source.actor ?? [])
          expect(named.filter((id) => !ids.has(id))).toEqual([])
        }),
        { numRuns: 60, seed: 7 },
      )
    })

    test('has events whose words are in the text and whose voice is the narrator or a statement', async () => {
      await fc.assert(
        fc.asyncProperty(report, async (text) => {
          const reading = await read(text)
          for (const event of reading.events) expectEvent(event, reading)
        }),
        { numRuns: 60, seed: 7 },
      )
    })

    test('has no cycle of statements within statements, and is the same every time', async () => {
      await fc.assert(
        fc.asyncProperty(report, async (text) => {
          const reading = await read(text)
          for (const { id } of reading.statements) expect(ancestors(id, reading)).not.toContain(id)
          expect(JSON.stringify(await read(text))).toBe(JSON.stringify(reading))
        }),
        { numRuns: 30, seed: 7 },
      )
    })
  })
}

function expectEvent(event: Event, { report, statements }: Reading): void {
  const { trigger, actor, recipient, object, voice } = event
  const parties = [actor, recipient, object].flatMap((party) => party?.spans ?? [])
  for (const span of [...trigger, ...parties]) expectInside(span, report.text)
  expect(trigger).not.toEqual([])
  const holders = statements.filter(({ content }) => {
    return trigger.every(([start, end]) => content.some(([a, b]) => a <= start && end <= b))
  })
  expect(voice === 'narrator' ? holders : [voice]).toEqual(voice === 'narrator' ? [] : [voice])
}

function expectOrdered(spans: readonly Span[], text: string): void {
  let last = 0
  for (const [start, end] of spans) {
    expect(start).toBeGreaterThanOrEqual(last)
    expect(start).toBeLessThan(end)
    expect(end).toBeLessThanOrEqual(text.length)
    last = start
  }
}

function expectWhole({ source, cue, content }: Statement, text: string): void {
  const parts: readonly Span[] = [...source.spans, ...cue, ...content]
  for (const part of parts) expectInside(part, text)
  for (const [start, end] of content) {
    for (const [a, b] of [...source.spans, ...cue]) expect(a >= end || b <= start).toBe(true)
  }
}

function expectInside([start, end]: Span, text: string): void {
  expect(start).toBeLessThan(end)
  expect(end).toBeLessThanOrEqual(text.length)
}

function expectApart(label: readonly Span[], others: readonly Span[], text: string): void {
  for (const span of [...label, ...others]) expectInside(span, text)
  for (const [start, end] of label) {
    for (const [a, b] of others) expect(a >= end || b <= start).toBe(true)
  }
}

/** The statements around one, innermost first; stops after as many as there are. */
function ancestors(id: string, { statements }: Reading): string[] {
  const found: string[] = []
  let here = statements.find((statement) => statement.id === id)?.within
  while (here !== undefined && found.length <= statements.length) {
    found.push(here)
    here = statements.find((statement) => statement.id === here)?.within
  }
  return found
}
