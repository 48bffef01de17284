import { reportId } from '@volgens/record'
import type { Reading, Statement } from '@volgens/shapes'

const PEOPLE = ['Anna Bos', 'Bert Smit', 'Carla Vos', 'Daan Mol', 'Eva Kok', 'Frits Bot']
const STATEMENTS = 12

/** A report of made-up statements by people who also speak in others, with its reading; each number gives another. */
export function madeReport(number: number, url: string): Reading {
  const sentences: [number, number][] = []
  const statements: Statement[] = []
  const mentions = new Map<string, [number, number][]>()
  let text = ''
  for (let at = 0; at < STATEMENTS; at++) {
    const name = PEOPLE[(number * 7 + at * 5 + (at >> 1)) % PEOPLE.length] ?? ''
    const start = text.length
    const content = `dat schip ${number}-${at} de haven niet heeft gehaald`
    text += `${name} zei ${content}. `
    sentences.push([start, text.length - 1])
    mentions.set(name, [...(mentions.get(name) ?? []), [start, start + name.length]])
    statements.push(statementOf(at, start, name, [...mentions.keys()].indexOf(name), content))
  }
  const report = { lang: 'nl', published: '2022-01-07', url, text }
  return {
    report: { id: reportId(report), ...report },
    engine: { volgens: 'made', language: 'nl', model: 'none' },
    actors: [...mentions].map(([name, places], at) => ({
      ...{ id: `a${at + 1}`, name, kind: 'person' as const, roles: [], mentions: places },
    })),
    ...{ sentences, statements, namings: [], figures: [] },
    ...{ times: [], places: [], events: [], labels: [], narrator: [] },
  }
}

function statementOf(
  at: number,
  start: number,
  name: string,
  actor: number,
  content: string,
): Statement {
  const cue = start + name.length + 1
  return {
    ...{ id: `s${at + 1}`, form: 'indirect', act: 'say', negated: false },
    ...{ rule: 'made', confidence: 0.9 },
    source: {
      spans: [[start, start + name.length]],
      ...{ actor: `a${actor + 1}`, anonymous: false, implicit: false },
    },
    cue: [[cue, cue + 3]],
    content: [[cue + 4, cue + 4 + content.length]],
  }
}
