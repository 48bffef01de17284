import { readFileSync } from 'node:fs'
import { afterAll, describe, expect, test } from 'vitest'
import type { Language } from './language.ts'
import { openReader, type Reader } from './read.ts'

/** A row of cases/actors.tsv: a short report and every actor that a careful reader takes from it. */
interface ActorCase {
  /** Id of the sieve that it is about, or the word for what else decides: states, openings. */
  readonly sieve: string
  readonly text: string
  /** `kind: mention | mention`, in text order. */
  readonly actors: readonly string[]
}

/**
 * The actors of the sentences in cases/actors.tsv: columns sieve, text (¶ is a break of paragraph), actors (a kind,
 * a colon and the mentions with | between; actors apart by ; and in the order of their first mention).
 */
export function actorsContract(language: Language, cases: URL): void {
  describe(`actors in ${language.code}`, async () => {
    const reader = await openReader(language)
    afterAll(() => reader.close())

    test.each(readCases(new URL('actors.tsv', cases)))(
      '$sieve: $text',
      async ({ text, actors }) => {
        expect(await actorsOf(text, reader)).toEqual(actors)
      },
    )
  })
}

function readCases(file: URL): ActorCase[] {
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n').slice(1)
  return lines.map((line) => {
    const [sieve = '', text = '', actors = ''] = line.split('\t')
    return {
      sieve,
      text: text.replaceAll(' ¶ ', '\n\n'),
      actors: actors === '' ? [] : actors.split('; '),
    }
  })
}

async function actorsOf(text: string, reader: Reader): Promise<string[]> {
  const { actors } = await reader.read({ id: 'case', lang: reader.language.code, text })
  return actors.map(({ kind, mentions }) => {
    const words = mentions.map(([start, end]) => text.slice(start, end))
    return `${kind}: ${words.join(' | ')}`
  })
}
