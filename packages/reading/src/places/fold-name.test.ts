import { expect, test } from 'vitest'
import { foldName } from './fold-name.ts'

test.each([
  ['Almaty', 'almaty'],
  ['Łódź', 'lodz'],
  ['Sint-Niklaas', 'sint niklaas'],
  ['Kramators’k', 'kramatorsk'],
  ["'s-Hertogenbosch", 's hertogenbosch'],
  ['İzmir', 'izmir'],
  ['CAPO D’ORLANDO', 'capo dorlando'],
  ['', ''],
])('%s is compared as %s', (name, folded) => expect(foldName(name)).toBe(folded))

test('a folded name is its own fold', () => {
  for (const name of ['São Paulo', 'Århus', 'Şanlıurfa', 'Đà Nẵng', 'Straße'])
    expect(foldName(foldName(name))).toBe(foldName(name))
})
