import { shinglesOf } from '/tmp/wt/i-copies/packages/record/src/copies/shingles.ts'
import { bandsOf } from '/tmp/wt/i-copies/packages/record/src/copies/min-hash.ts'
import { WIRE } from '/tmp/wt/i-copies/packages/record/src/testing/wire-report.ts'
const t = WIRE + ' ' + [...WIRE.split(' ')].reverse().join(' ')
for (const [n, f] of [['shingles', shinglesOf], ['bands', bandsOf], ['nfd', (x: string) => x.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()], ['match', (x: string) => x.match(/[\p{L}\p{N}]+/gu)]] as const) {
  for (let i = 0; i < 300; i++) f(t)
  const s = process.cpuUsage(); for (let i = 0; i < 1000; i++) f(t)
  console.log(n, t.split(' ').length, 'words', (process.cpuUsage(s).user / 1e6).toFixed(3), 'ms')
}
