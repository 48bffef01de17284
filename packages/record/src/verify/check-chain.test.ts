import fc from 'fast-check'
import { expect, test } from 'vitest'
import { entryHash, type Entry } from '../reviews/chain.ts'
import { endFault, START, walkOn } from './check-chain.ts'

const entry = (seq: number, previous: string): Entry => {
  const unsigned: Omit<Entry, 'hash'> = {
    ...{ seq, at: '2022-01-12T08:00:00.000Z', reviewer: seq % 2 === 0 ? 'Noor' : 'Bram' },
    ...{ decision: 'confirm', report: 'r', kind: 'statement', key: `k${seq % 7}`, previous },
    body: { words: 'dat klopt', start: seq },
  }
  return { ...unsigned, hash: entryHash(unsigned) }
}

const chain: Entry[] = []
for (let seq = 1; seq <= 200; seq++) chain.push(entry(seq, chain.at(-1)?.hash ?? ''))
const kept = { seq: 200, hash: chain.at(-1)?.hash ?? '' }

const faultOf = (entries: readonly Entry[], head: typeof kept | undefined = kept) =>
  endFault(walkOn(START, entries), head)
const position = fc.nat(chain.length - 1)
const firstOf = (at: number) => `decision ${at + 1}`

test('finds nothing wrong with a chain as it was written, also in pages', () => {
  expect(faultOf(chain)).toBeUndefined()
  expect(endFault(walkOn(walkOn(START, chain.slice(0, 9)), chain.slice(9)), kept)).toBeUndefined()
})

test('finds the first of what was changed, whichever field it is', () => {
  const fields = fc.constantFrom<keyof Entry>(
    ...([
      'at',
      'reviewer',
      'decision',
      'report',
      'kind',
      'key',
      'body',
      'previous',
      'hash',
    ] as const),
  )
  fc.assert(
    fc.property(position, fields, (at, field) => {
      const changed = chain.map((each, place) =>
        place === at ? { ...each, [field]: `${JSON.stringify(each[field])}!` } : each,
      )
      expect(faultOf(changed)?.where).toBe(firstOf(at))
    }),
  )
})

test('finds where an entry was taken out, put in, or put elsewhere', () => {
  fc.assert(
    fc.property(position, position, (at, other) => {
      const without = chain.filter((_, place) => place !== at)
      const last = at === chain.length - 1
      expect(faultOf(without)?.where).toBe(last ? 'the end of the chain' : firstOf(at))
      // Numbered anew, as somebody would who covers it up.
      const renumbered = without.map((each, place) => ({ ...each, seq: place + 1 }))
      expect(faultOf(renumbered)?.where).toBe(last ? 'the end of the chain' : firstOf(at))
      const forged = entry(at + 1, chain[at - 1]?.hash ?? '')
      const more = [
        ...chain.slice(0, at),
        { ...forged, body: { words: 'nee' } },
        ...chain.slice(at),
      ]
      const numbered = more.map((each, place) => ({ ...each, seq: place + 1 }))
      expect(faultOf(numbered)?.where).toBe(firstOf(at))
      const [first, second] = [Math.min(at, other), Math.max(at, other)]
      if (first === second) return
      const swapped = chain.map((each, place) => {
        const from = chain[place === first ? second : place === second ? first : place] ?? each
        return { ...from, seq: each.seq }
      })
      expect(faultOf(swapped)?.where).toBe(firstOf(first))
    }),
  )
})

test('finds a chain cut short, a head that is gone, and words that have no canonical form', () => {
  expect(faultOf(chain.slice(0, 150))).toMatchObject({ where: 'the end of the chain' })
  expect(endFault(walkOn(START, chain), undefined)).toMatchObject({ where: 'the end of the chain' })
  const [first, ...others] = chain
  if (first === undefined) throw new RangeError('an empty chain')
  expect(faultOf([{ ...first, body: Infinity }, ...others])?.found).toContain('no canonical JSON')
})

test('cannot tell a chain that was written anew with its end, but for its hash', () => {
  const other: Entry[] = []
  for (let seq = 1; seq <= 150; seq++) other.push(entry(seq, other.at(-1)?.hash ?? ''))
  const end = { seq: 150, hash: other.at(-1)?.hash ?? '' }
  expect(faultOf(other, end)).toBeUndefined()
  expect(end.hash).not.toBe(kept.hash)
})
