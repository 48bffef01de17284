import { openStore, verifyStore, type Fault, type Verification } from '@volgens/record'
import { EXIT } from './exit-codes.ts'
import { write, type Io } from './io.ts'
import { recordPlace, type RecordOptions } from './record-place.ts'
import { harmless } from './terminal/columns.ts'
import { screenOf, type Screen } from './terminal/style.ts'
import { wrap } from './terminal/wrap.ts'
import { toJson } from './to-json.ts'

export interface VerifyCommandOptions extends RecordOptions {
  readonly expect?: string
  readonly json?: boolean
}

/** `volgens verify`: 0 where all is as it was written, 1 where something is not. */
export async function verify(options: VerifyCommandOptions, io: Io): Promise<number> {
  const store = await openStore(recordPlace(options, io.env))
  try {
    const onProgress = progressOn(io)
    const found = await verifyStore(store, { expect: options.expect, onProgress })
    if (io.stderr.isTTY === true) io.stderr.write('\r\x1b[K')
    const text =
      options.json === true ? toJson(found) : `${linesOf(found, screenOf(io)).join('\n')}\n`
    await write(io.stdout, text)
    return found.faults.length === 0 ? EXIT.fine : EXIT.problems
  } finally {
    await store.close()
  }
}

const progressOn =
  ({ stderr }: Io) =>
  (reports: number, of: number) => {
    if (stderr.isTTY === true) stderr.write(`\r\x1b[Kreport ${number(reports)} of ${number(of)}`)
  }

function linesOf(
  { head, reports, items, originals, faults }: Verification,
  screen: Screen,
): string[] {
  const counts = [
    `${number(head.seq)} decisions`,
    `${number(reports)} reports`,
    `${number(items)} items`,
    `${number(originals)} originals`,
  ]
  const summary = `${counts.join(', ')}: ${faults.length === 0 ? 'all as it was written' : 'broken'}`
  const end = head.hash === '' ? 'no decision yet' : head.hash
  return [
    ...wrap([{ text: summary, style: { bold: true } }], screen),
    `  end of the chain: ${end}`,
    ...(faults.length === 0 ? [] : ['']),
    ...faults.flatMap((fault) => faultLines(fault, screen)),
  ]
}

function faultLines({ where, found, expected }: Fault, screen: Screen): string[] {
  const line = (text: string) =>
    wrap([{ text: harmless(text), style: {} }], screen, { first: '    ', rest: '      ' })
  return [
    ...wrap([{ text: harmless(where), style: { bold: true } }], screen),
    ...line(`found ${found}`),
    ...line(`expected ${expected}`),
  ]
}

const number = (n: number) => n.toLocaleString('en')
