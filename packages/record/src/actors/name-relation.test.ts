import { expect, test } from 'vitest'
import { nameKeys } from '@volgens/shapes'
import { nameRelation } from './name-relation.ts'
import { prepareName, rememberedKeys } from './prepared-name.ts'

const prepare = (name: string) => [prepareName(name, nameKeys(name), rememberedKeys())]

test.each([
  ['person', 'Jan Bos', 'Jan Bos', 'same'],
  ['person', 'Kassym-Jomart Tokajev', 'Kassym-Jomart Tokayev', 'spelling'],
  ['person', 'Сергей Лавров', 'Sergej Lavrov', 'spelling'],
  ['person', 'Tokajev', 'Kassym-Jomart Tokayev', 'part'],
  ['person', 'van der Berg', 'Els van der Berg', 'part'],
  ['person', 'J. Jansen', 'Joke Jansen', 'initials'],
  ['person', 'Margriet Hoogenboom', 'Margriet Hogenbom', 'alike'],
  ['person', 'Anna Jansen', 'Piet Jansen', undefined],
  ['person', 'P. Jansen', 'Joke Jansen', undefined],
  ['person', 'Anna Bos', 'Anna Visser', undefined],
  ['organization', 'EU', 'Europese Unie', 'initials'],
  ['organization', 'European Union', 'Europese Unie', 'alike'],
  ['organization', 'Rights Watch', 'Human Rights Watch', 'part'],
  ['organization', 'ministerie van Defensie', 'ministerie van Defensie', 'same'],
  ['organization', 'CSTO', 'CVVO', undefined],
  ['organization', 'Nationale Bank', 'Noordelijke Bond', undefined],
] as const)('%s: %s and %s: %s', (kind, a, b, relation) => {
  const person = kind === 'person'
  const found = nameRelation(prepare(a), prepare(b), person)
  expect(found?.kind).toBe(relation)
  expect(nameRelation(prepare(b), prepare(a), person)).toEqual(
    found && { ...found, names: found.names.toReversed() },
  )
})

test('of several spellings the pair that says most counts', () => {
  const many = ['Tokajev', 'Kassym-Jomart Tokajev'].flatMap(prepare)
  expect(nameRelation(many, prepare('Kassym-Jomart Tokayev'), true)).toMatchObject({
    kind: 'spelling',
    names: ['Kassym-Jomart Tokajev', 'Kassym-Jomart Tokayev'],
  })
})
