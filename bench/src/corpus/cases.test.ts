import { describe, expect, test } from 'vitest'
import type { Spans } from '../quality/gold.ts'
import { readCases } from './cases.ts'
import { locateAll, toAttributions } from './expected.ts'

const cases = readCases()

describe.each(cases.map((one) => [one.slug, one] as const))(
  'corpus/%s',
  (_, { text, expected }) => {
    test('every phrase stands in the report once', () => {
      expect(() => toAttributions(text, expected)).not.toThrow()
      for (const { namer, named, label } of expected.namings) {
        expect(() => [namer, named, label].map((phrase) => locateAll(text, phrase))).not.toThrow()
      }
    })

    test('the form agrees with the quotation marks', () => {
      for (const { content, form } of toAttributions(text, expected)) {
        expect([form, text.slice(...(content[0] ?? [0, 0]))]).toEqual([
          formOf(text, content),
          expect.any(String),
        ])
      }
    })

    test('source, cue and content do not overlap', () => {
      for (const { source, cue, content } of toAttributions(text, expected)) {
        const spans = [...source, ...cue, ...content].sort(([a], [b]) => a - b)
        spans
          .slice(1)
          .forEach(([start], i) => expect(start).toBeGreaterThanOrEqual(spans[i]?.[1] ?? 0))
      }
    })

    test('who names nobody is anonymous, who has no cue is inferred or stands before a colon', () => {
      for (const { source, cue, content, anonymous, implicit, form } of expected.statements) {
        expect([content, anonymous === true]).toEqual([content, source === null])
        if (implicit === true) expect([content, cue, form]).toEqual([content, null, 'direct'])
      }
    })
  },
)

test('has reports of both languages', () => {
  expect(new Set(cases.map(({ about }) => about.lang))).toEqual(new Set(['en', 'nl']))
})

/** What the marks say: all of the content between them, some of it, or none. */
function formOf(text: string, content: Spans): 'direct' | 'indirect' | 'mixed' {
  const words = content.map(([start, end]) => text.slice(start, end)).join(' ')
  if (!/[“”„"‘]|(^|\s)'\p{L}/u.test(words)) return 'indirect'
  const whole = /^[“„"‘'].*[”"’']$/s.test(words)
  return whole && !/[”"’] \p{L}+ [“„"‘]/u.test(words) ? 'direct' : 'mixed'
}
