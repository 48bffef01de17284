import { expect, test } from 'vitest'
import { wholesFrom } from '../../record/random.ts'
import { mutated } from './mutate.ts'

const seed = Buffer.from('Content-Length: 17\r\n\r\nDe dijk houdt.')
const other = Buffer.from('PK\x03\x04 en nog wat')

test('breaks the same things for the same chance, and leaves the seed as it is', () => {
  const made = (chance: number) => {
    const below = wholesFrom(chance)
    return Array.from({ length: 500 }, () =>
      Buffer.from(mutated(seed, other, below)).toString('hex'),
    )
  }
  expect(made(3)).toEqual(made(3))
  expect(new Set(made(3)).size).toBeGreaterThan(300)
  expect(seed.toString()).toContain('De dijk houdt.')
})
