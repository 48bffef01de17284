import { expect, test } from 'vitest'
import type { City } from './gazetteer.ts'
import type { Mention } from './mention.ts'
import type { PlaceKnowledge } from './place-knowledge.ts'
import { resolve } from './resolve.ts'

const city = (name: string, country: string, thousands: number): City => ({
  name,
  country,
  lat: 1,
  lon: 1,
  thousands,
  seat: '',
  source: `${name} ${country}`,
})

const known = {
  home: new Set(['NL']),
  words: { lookalike: new Set(['best']) },
} as unknown as PlaceKnowledge

const mention = (cities: readonly City[], more: Partial<Mention> = {}): Mention => ({
  cities,
  part: false,
  span: [0, 1],
  name: cities[0]?.name ?? 'Jukoe',
  rule: 'located',
  located: true,
  within: [],
  ...more,
})

const springfields = [city('Springfield', 'US', 170), city('Springfield', 'US', 160)]
const cambridges = [city('Cambridge', 'GB', 120), city('Cambridge', 'US', 110)]
const bergen = [city('Bergen', 'NO', 213), city('Bergen', 'NL', 12)]
const tripoli = [city('Tripoli', 'LY', 1150), city('Tripoli', 'LB', 229)]
const row = { form: 'Tripoli', kind: 'city', name: 'Tripoli', countries: ['LY'] } as const

test.each([
  ['the only town of a name', [city('Almaty', 'KZ', 2000)], [], {}, 'KZ', undefined],
  [
    'the one that outweighs its namesakes',
    [city('Riga', 'LV', 700), city('Riga', 'US', 9)],
    [],
    {},
    'LV',
    undefined,
  ],
  ['never the largest of equals', cambridges, [], {}, undefined, 'ambiguous'],
  ['of equals the one in a country of the report', cambridges, ['US'], {}, 'US', undefined],
  ['the country alone, where it has two', springfields, ['US'], {}, 'US', 'ambiguous'],
  ['not a village at home before a city abroad', bergen, [], {}, undefined, 'ambiguous'],
  [
    'the village, where its country stands beside it',
    bergen,
    [],
    { within: ['NL'] },
    'NL',
    undefined,
  ],
  ['the well-known one', tripoli, [], { known: row }, 'LY', undefined],
  [
    'its namesake, where the words say so',
    tripoli,
    [],
    { known: row, within: ['LB'] },
    'LB',
    undefined,
  ],
  [
    'neither, where the report is about the other country',
    tripoli,
    ['LB'],
    { known: row },
    undefined,
    'ambiguous',
  ],
  ['the country beside a name that nobody knows', [], [], { within: ['CD'] }, 'CD', 'unknown'],
] as const)('%s', (_, cities, context, more, country, missing) => {
  const resolved = resolve(mention(cities, more), new Set(context), known)
  expect([resolved?.country, resolved?.missing]).toEqual([country, missing])
})

test.each([
  ['a hamlet far away', mention([city('Yuku', 'JP', 6)]), []],
  ['a common word that is a town abroad', mention([city('Best', 'US', 30)]), ['US']],
  [
    'a town abroad that nothing speaks for',
    mention([city('Riga', 'LV', 700)], { located: false }),
    [],
  ],
])('%s is no place at all', (_, place, context) => {
  expect(resolve(place, new Set(context), known)).toBeUndefined()
})

test.each([
  [[], [], undefined, 'several'],
  [['KZ'], [], 'KZ', 'area'],
  [['KP', 'KR'], [], undefined, 'ambiguous'],
  [['KP', 'KR'], ['KR', 'JP'], 'KR', 'area'],
  [['KP', 'KR'], ['KR', 'KP'], undefined, 'ambiguous'],
])('an area in %j, in a report about %j, is in %s (%s)', (countries, context, country, missing) => {
  const name = { form: 'X', kind: 'country', name: 'X', countries } as const
  const resolved = resolve(mention([], { known: name }), new Set(context), known)
  expect([resolved?.country, resolved?.missing]).toEqual([country, missing])
})
