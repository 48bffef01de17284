import { expect, test, vi } from 'vitest'
import { lineOf, openAddProgress, timeLeft } from './add-progress.ts'

const moments = (...reports: number[]) =>
  reports.map((n, second) => ({ at: 1000 * second, reports: n, bytes: 100 * n }))

test('tells how many, how fast, how far and how long', () => {
  expect(lineOf(moments(0, 4, 8), 4000, false)).toBe('8 reports, 4.0 a second, 20 %, 10 s left')
  expect(lineOf(moments(0, 4, 8), undefined, false)).toBe('8 reports, 4.0 a second')
  expect(lineOf(moments(0, 4, 8), 800, false)).toBe('8 reports, 4.0 a second, 100 %')
  expect(lineOf(moments(0), 800, false)).toBe('0 reports, 0.0 a second, 0 %')
  expect(lineOf(moments(0, 1000), 200_000, true)).toBe(
    '████████████░░░░░░░░░░░░  1,000 reports · 1000.0 a second · 50 % · 5 s left',
  )
})

test.each([
  [0.2, '5 s left'],
  [61, '65 s left'],
  [91, '2 min left'],
  [3600, '60 min left'],
  [7800, '2 h 10 min left'],
])('says %d seconds as people do', (seconds, said) => {
  expect(timeLeft(seconds)).toBe(said)
})

test('writes over its line on a terminal, and lines of their own elsewhere', () => {
  vi.useFakeTimers()
  const written = (isTTY: boolean) => {
    const out: string[] = []
    const stderr = { isTTY, columns: 40, write: (text: string) => out.push(text) > 0 }
    const progress = openAddProgress({ stderr: stderr as never }, 1000)
    progress.add(500)
    vi.advanceTimersByTime(6000)
    progress.close()
    progress.close()
    return out
  }
  const live = written(true)
  expect(live).toHaveLength(25)
  for (const line of live.slice(0, -1)) expect(line).toMatch(/^\r\x1b\[K█+░+ {2}1 reports .{0,7}$/u)
  expect(live.at(-1)).toBe('\r\x1b[K')
  expect(written(false)).toEqual(['volgens: 1 reports, 0.2 a second, 50 %, 5 s left\n'])
  vi.useRealTimers()
})
