import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import type { Reading, Span } from '@volgens/shapes'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Language } from './language.ts'
import { openGazetteer } from './places/gazetteer.ts'
import { PLACE_RULES } from './places/rule-table.ts'
import { openReader, type Reader } from './read.ts'

type Places = Reading['places']

/** A sentence of cases/places.tsv: what it says, and its places as "CC words", `--` for no country. */
interface PlaceCase {
  readonly about: string
  readonly text: string
  readonly places: readonly string[]
  readonly open: boolean
}

/**
 * The tests of a language's places: its own sentences are read as an editor reads them, every rule has a sentence,
 * its countries and cities exist, and places are words of the text whatever it is.
 *
 * folder: languages/<code>/cases/; fragments: pieces of sentences that are put together at random.
 */
export function placesContract(
  language: Language,
  folder: URL,
  fragments: readonly string[],
): void {
  describe(`places in ${language.code}`, () => {
    let reader: Reader
    beforeAll(async () => {
      reader = await openReader(language)
    }, 60_000)
    afterAll(() => reader.close())
    const read = async (text: string): Promise<Places> =>
      (await reader.read({ id: 'any', lang: language.code, text })).places

    testTables(language)
    testCases(readPlaceCases(folder), read)
    testSpans(fragments, read)
  })
}

function testTables({ code, lexicon }: Language): void {
  test('every city of the tables is in the gazetteer', () => {
    const gazetteer = openGazetteer()
    const lost = lexicon.placeNames.filter(
      ({ kind, name, countries }) =>
        kind === 'city' &&
        !gazetteer.find(name).some((city) => city.name === name && city.country === countries[0]),
    )
    expect(lost.map(({ form }) => form)).toEqual([])
  })

  test('every member of the United Nations has a name, and is called what CLDR calls it', () => {
    const names = new Intl.DisplayNames([code], { type: 'region' })
    const rows = new Set(
      lexicon.countries
        .filter(({ kind }) => kind === 'name')
        .flatMap(({ form, countries }) => countries.map((country) => `${plain(form)} ${country}`)),
    )
    const lacking = MEMBERS.filter(
      (country) => !rows.has(`${plain(names.of(country) ?? '')} ${country}`),
    )
    expect(lacking).toEqual([])
  })
}

/** "Myanmar (Birma)" → "Myanmar": what stands in parentheses is another name; curly and straight are the same. */
const plain = (name: string): string =>
  name
    .replace(/ \(.*\)$/, '')
    .replaceAll('’', "'")
    .replace(' - ', '-')

const MEMBERS =
  'AF AL DZ AD AO AG AR AM AU AT AZ BS BH BD BB BY BE BZ BJ BT BO BA BW BR BN BG BF BI KH CM CA CV CF TD CL CN CO KM CG CD CR CI HR CU CY CZ DK DJ DM DO EC EG SV GQ ER EE SZ ET FJ FI FR GA GM GE DE GH GR GD GT GN GW GY HT HN HU IS IN ID IR IQ IE IL IT JM JP JO KZ KE KI KP KR KW KG LA LV LB LS LR LY LI LT LU MG MW MY MV ML MT MH MR MU MX FM MD MC MN ME MA MZ MM NA NR NP NL NZ NI NE NG MK NO OM PK PW PA PG PY PE PH PL PT QA RO RU RW KN LC VC WS SM ST SA SN RS SC SL SG SK SI SB SO ZA SS ES LK SD SR SE CH SY TJ TZ TH TL TG TO TT TN TR TM TV UG UA AE GB US UY UZ VU VE VN YE ZM ZW'
    .split(' ')
    .filter((code) => code !== '')

function testCases(cases: readonly PlaceCase[], read: (text: string) => Promise<Places>): void {
  test('there are 120 sentences and more, half of them without a place or with a doubtful one', () => {
    const hard = cases.filter(({ places, about }) => places.length === 0 || about === 'ambiguous')
    expect(cases.length).toBeGreaterThanOrEqual(120)
    expect(hard.length * 2).toBeGreaterThanOrEqual(cases.length)
  })

  test('they are read as an editor reads them, but for those marked open; every rule reads one', async () => {
    const rules = new Set<string>()
    const wrong: string[] = []
    for (const { text, places, open } of cases) {
      const found = await read(text)
      for (const { rule } of found) rules.add(rule)
      const right = found.length === 0 ? places.length === 0 : same(written(found, text), places)
      if (right === open)
        wrong.push(`${open ? 'read now: ' : ''}${text} ${written(found, text).join('; ')}`)
    }
    expect(wrong).toEqual([])
    expect(PLACE_RULES.map(({ id }) => id).filter((id) => !rules.has(id))).toEqual([])
  }, 60_000)
}

const same = (a: readonly string[], b: readonly string[]): boolean => a.join('|') === b.join('|')

/** Every mention in the order of the text, as the cases have them. */
function written(places: Places, text: string): string[] {
  const mentions = places.flatMap(({ country, mentions }) =>
    mentions.map((span): [Span, string] => [span, `${country ?? '--'} ${text.slice(...span)}`]),
  )
  return mentions.sort(([a], [b]) => a[0] - b[0]).map(([, words]) => words)
}

function testSpans(fragments: readonly string[], read: (text: string) => Promise<Places>): void {
  const noise = fc.constantFrom(
    ',',
    '.',
    '-',
    '(',
    ')',
    '’s',
    '“',
    ' ',
    '\n\n',
    'É',
    '🙂',
    '\ud800',
  )
  const piece = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...fragments) }, noise)
  const report = fc.array(piece, { minLength: 1, maxLength: 30 }).map((parts) => parts.join(' '))

  test('no two mentions share a word, each is in the text, and a place without coordinates says why', async () => {
    await fc.assert(
      fc.asyncProperty(report, async (text) => {
        const places = await read(text)
        const spans = places.flatMap(({ mentions }) => mentions).sort((a, b) => a[0] - b[0])
        spans.forEach(([start, end], i) => {
          expect(start).toBeLessThan(end)
          expect(end).toBeLessThanOrEqual(spans[i + 1]?.[0] ?? text.length)
        })
        for (const { span, mentions, lat, missing } of places) {
          expect(mentions[0]).toEqual(span)
          expect(lat === undefined).toBe(missing !== undefined)
        }
      }),
      { numRuns: 60, seed: 7 },
    )
  }, 60_000)
}

function readPlaceCases(folder: URL): PlaceCase[] {
  const lines = readFileSync(new URL('places.tsv', folder), 'utf8').trimEnd().split('\n').slice(1)
  return lines.map((line) => {
    const [about = '', example = '', status = ''] = line.split('\t')
    const marks = [...example.matchAll(/\{(--|[A-Z]{2}) ([^}]*)\}/g)]
    return {
      about,
      text: example.replace(/\{(?:--|[A-Z]{2}) ([^}]*)\}/g, '$1'),
      places: marks.map(([, country, words]) => `${country} ${words}`),
      open: status === 'open',
    }
  })
}
