import type { Clock } from '../clock.ts'

/** A clock on which waiting takes no time; `waits` has how long each took, in milliseconds. */
export function fakeClock(): Clock & { readonly waits: number[] } {
  let time = Date.UTC(2022, 0, 7)
  const waits: number[] = []
  return {
    waits,
    now: () => time,
    sleep: async (ms) => {
      waits.push(ms)
      time += ms
    },
  }
}
