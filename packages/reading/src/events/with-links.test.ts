import type { Event } from '@volgens/shapes'
import { expect, test } from 'vitest'
import { withLinks } from './with-links.ts'

// "Donderdag viel Frankrijk het fort in Calais aan."
const event: Event = {
  id: 'e1',
  type: 'ASSAULT',
  trigger: [[10, 14]],
  actor: { spans: [[15, 24]] },
  object: { spans: [[25, 33]] },
  mode: 'happened',
  voice: 'narrator',
  rule: 'verb-active',
}
const found = [{ event, reach: [[0, 46]] as const, shared: [] }]

test('an event gets the actor, place and time that lie in its clause', () => {
  const links = {
    places: [
      { id: 'p1', span: [15, 24] as const },
      { id: 'p2', span: [37, 43] as const },
      { id: 'p3', span: [60, 66] as const },
    ],
    times: [{ id: 't1', span: [0, 9] as const }],
    actors: [{ id: 'a1', mentions: [[15, 24]] as const }],
  }
  expect(withLinks(found, links)).toEqual([
    { ...event, actor: { spans: [[15, 24]], actor: 'a1' }, place: 'p2', time: 't1' },
  ])
})

test('a mention that covers little of a party is another one', () => {
  const actors = [{ id: 'a1', mentions: [[15, 17]] as const }]
  expect(withLinks(found, { places: [], times: [], actors })).toEqual([event])
})

test('without links an event stays as it is', () => {
  expect(withLinks(found, { places: [], times: [], actors: [] })).toEqual([event])
})
