import { table } from '../table.ts'
import type { Measurement, StageSpeeds } from './measure-stages.ts'

export interface Speed extends Measurement {
  readonly coldStartSeconds: number
}

const stages: readonly [keyof StageSpeeds & string, string][] = [
  ['text', 'text, words/s'],
  ['syntax', 'syntax, words/s'],
  ['rest', 'attribution and rest, words/s'],
  ['whole', 'whole read, words/s'],
  ['wholeTokens', 'whole read, tokens/s with punctuation'],
  ['wholeByProcessorTime', 'whole read, words/s of processor time'],
]

/** The figures as one table, each beside what is asked of it. */
export function speedTable({ languages, peakMiB, coldStartSeconds }: Speed): string {
  return table([
    ['language', 'measure', 'measured', 'target', ''],
    ...languages.flatMap((speeds) => [
      ...stages.map(([stage, label], i) => [
        i === 0 ? speeds.lang : '',
        label,
        String(speeds[stage]),
        ...(stage === 'whole' ? verdict('4000', Number(speeds[stage]) >= 4000) : []),
      ]),
      ['', 'loading the model, ms', String(speeds.loadMs), ...verdict('400', speeds.loadMs < 400)],
    ]),
    ['both', 'peak memory, MiB', String(peakMiB), ...verdict('450', peakMiB < 450)],
    [
      'nl',
      'volgens read, 600 words, cold, s',
      coldStartSeconds.toFixed(2),
      ...verdict('1.5', coldStartSeconds < 1.5),
    ],
  ])
}

function verdict(target: string, reached: boolean): [string, string] {
  return [target, reached ? 'reached' : 'missed']
}
