import { randomFrom } from './search/random.ts'

/** Whole numbers from 0 to below `below`, the same for the same seed. */
export function wholesFrom(seed: number): (below: number) => number {
  const random = randomFrom(seed)
  return (below) => Math.floor(random() * below)
}
