import { confirmAbove, reportId, saveReport, type Store } from '@volgens/record'
import type { Reading, Span, Statement } from '@volgens/shapes'

const STATEMENTS_A_REPORT = 200

/** Fills an empty record with reports of made-up statements, each confirmed: one decision a statement. */
export async function fillRecord(store: Store, statements: number): Promise<void> {
  for (let made = 0; made < statements; made += STATEMENTS_A_REPORT) {
    const reading = readingOf(made, Math.min(STATEMENTS_A_REPORT, statements - made))
    await saveReport(store, reading, { original: Buffer.from(reading.report.text) })
  }
  await confirmAbove(store, { above: 0.5, reviewer: 'audit' })
  await store.settle()
}

function readingOf(first: number, count: number): Reading {
  const sentences: [number, number][] = []
  const statements: Statement[] = []
  let text = ''
  for (let at = first; at < first + count; at++) {
    const start = text.length
    const content = `dat schip ${at} de haven van Delfzijl niet heeft gehaald`
    text += `Havenmeester Jansen zei ${content}. `
    sentences.push([start, text.length - 1])
    const places = { source: [start, start + 19], cue: [start + 20, start + 23] } as const
    statements.push(statementOf(`s${statements.length + 1}`, places, start + 24, content.length))
  }
  const report = { lang: 'nl', published: '2022-01-07', outlet: `Gazet ${first}`, text }
  return {
    report: { id: reportId(report), ...report },
    engine: { volgens: 'audit', language: 'nl', model: 'none' },
    ...{ sentences, statements, actors: [], namings: [], figures: [] },
    ...{ times: [], places: [], events: [], labels: [], narrator: [] },
  }
}

function statementOf(
  id: string,
  { source, cue }: { readonly source: Span; readonly cue: Span },
  start: number,
  length: number,
): Statement {
  return {
    ...{ id, form: 'indirect', act: 'say', negated: false, rule: 'audit', confidence: 0.9 },
    source: { spans: [[...source]], anonymous: false, implicit: false },
    cue: [[...cue]],
    content: [[start, start + length]],
  }
}
