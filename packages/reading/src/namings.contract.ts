import type { LabelConcept } from '@volgens/shapes'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Language } from './language.ts'
import { openReader, type Reader } from './read.ts'

/** A sentence with one naming, its label's words, and what such words are for. */
type ConceptCase = readonly [text: string, label: string, concept: LabelConcept | undefined]

/** What the labels of a language are for, on its own sentences. */
export function conceptContract(language: Language, cases: readonly ConceptCase[]): void {
  describe(`${language.code} tells what labels are for`, () => {
    let reader: Reader
    beforeAll(async () => (reader = await openReader(language)))
    afterAll(() => reader.close())

    test.each(cases)('%s', async (text, label, concept) => {
      const { namings } = await reader.read({ id: 'case', lang: language.code, text })
      const found = namings.map((each) => ({
        words: each.label.map(([start, end]) => text.slice(start, end)).join(' '),
        concept: each.concept,
      }))
      expect(found).toEqual([{ words: label, concept }])
    })
  })
}
