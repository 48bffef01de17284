import type { LabelConcept, Reading, Report, Span } from '@volgens/shapes'
import { reportId } from '../reports/report-id.ts'

/** What a reading made by hand says, in words of its text: the first place where they stand. */
interface SmallStatement {
  readonly source?: string
  readonly cue?: string
  readonly content: string
  readonly form?: 'direct' | 'indirect' | 'mixed'
  readonly anonymous?: boolean
  readonly negated?: boolean
  readonly confidence?: number
  /** The statement that it stands in; counts from 0. */
  readonly within?: number
}

export interface SmallReading {
  readonly report?: Partial<Omit<Report, 'id' | 'text'>>
  /** Name → kind; each mention is a place where the name stands. */
  readonly actors?: Readonly<Record<string, Reading['actors'][number]['kind']>>
  readonly statements?: readonly SmallStatement[]
  /** Label, who is called so and by whom; statement counts from 0. */
  readonly namings?: readonly {
    readonly label: string
    readonly named?: string
    readonly namer?: string
    readonly quoted?: boolean
    readonly concept?: Reading['namings'][number]['concept']
    readonly statement?: number
  }[]
  readonly figures?: readonly {
    readonly words: string
    readonly counts?: string
    readonly low?: number
    readonly high?: number
    readonly approximate?: boolean
    readonly concept?: string
    readonly fate?: Reading['figures'][number]['fate']
    readonly statement?: number
  }[]
  /** Words of a time → EDTF. */
  readonly times?: Readonly<Record<string, string>>
  readonly events?: readonly {
    readonly trigger: string
    readonly type: Reading['events'][number]['type']
    readonly mode?: Reading['events'][number]['mode']
    readonly actor?: string
    readonly recipient?: string
    /** What the words of both are for. */
    readonly concepts?: readonly [actor: LabelConcept, recipient: LabelConcept]
    readonly statement?: number
    /** Words of a time. */
    readonly time?: string
    /** Name of a place. */
    readonly place?: string
  }[]
  /** Name → where it is; each mention is a place where the name stands. */
  readonly places?: Readonly<Record<string, Partial<Reading['places'][number]>>>
  /** Words that no statement contains, as far as a test minds. */
  readonly narrator?: readonly string[]
  readonly engine?: string
}

/** A reading of a text as a test wants it: no model, plain words. Throws where words are not in the text. */
export function smallReading(text: string, small: SmallReading = {}): Reading {
  const find = (words: string): Span => {
    const start = text.indexOf(words)
    if (start === -1) throw new Error(`"${words}" is not in the text`)
    return [start, start + words.length]
  }
  const spans = (words: string | undefined) =>
    (words === undefined ? [] : [[...find(words)]]) as [number, number][]
  const names = Object.entries(small.actors ?? {})
  const times = Object.entries(small.times ?? {})
  const places = Object.entries(small.places ?? {})
  const actorOf = (words: string | undefined) => {
    const at = names.findIndex(([name]) => words?.includes(name) === true)
    return at === -1 ? {} : { actor: `a${at + 1}` }
  }
  const party = (words: string | undefined) => ({ spans: spans(words), ...actorOf(words) })
  const eventParty = (words: string, concept: LabelConcept | undefined) => ({
    ...party(words),
    ...(concept === undefined ? {} : { concept }),
  })
  const within = (statement: number | undefined) =>
    statement === undefined ? {} : { statement: `s${statement + 1}` }
  const report = { lang: 'nl', published: '2022-01-07', ...small.report, text }
  return {
    report: { id: reportId(report), ...report },
    engine: { volgens: small.engine ?? '0.1.0', language: report.lang, model: 'none' },
    sentences: sentencesOf(text),
    actors: names.map(([name, kind], at) => ({
      id: `a${at + 1}`,
      name,
      kind,
      roles: [],
      mentions: everywhere(text, name),
    })),
    statements: (small.statements ?? []).map((statement, at) => ({
      id: `s${at + 1}`,
      form: statement.form ?? 'indirect',
      act: 'say' as const,
      source: {
        ...party(statement.source),
        anonymous: statement.anonymous ?? false,
        implicit: false,
      },
      cue: spans(statement.cue),
      content: spans(statement.content),
      negated: statement.negated ?? false,
      ...(statement.within === undefined ? {} : { within: `s${statement.within + 1}` }),
      rule: 'test',
      confidence: statement.confidence ?? 0.9,
    })),
    namings: (small.namings ?? []).map(
      ({ label, named, namer, quoted, concept, statement }, at) => ({
        id: `n${at + 1}`,
        namer: party(namer),
        named: party(named),
        label: spans(label),
        ...(concept === undefined ? {} : { concept }),
        quoted: quoted ?? false,
        ...within(statement),
        rule: 'test',
      }),
    ),
    figures: (small.figures ?? []).map(
      ({ words, counts, low, high, approximate, statement, concept, fate }, at) => ({
        id: `f${at + 1}`,
        span: [...find(words)] as [number, number],
        ...(low === undefined ? {} : { low }),
        ...(high === undefined ? {} : { high }),
        approximate: approximate ?? false,
        counts: spans(counts),
        ...(concept === undefined ? {} : { concept }),
        ...(fate === undefined ? {} : { fate }),
        ...within(statement),
        rule: 'test',
      }),
    ),
    times: times.map(([words, edtf], at) => ({
      id: `t${at + 1}`,
      span: [...find(words)] as [number, number],
      edtf,
      certainty: 'stated' as const,
      rule: 'test',
    })),
    places: places.map(([name, place], at) => ({
      ...{ id: `p${at + 1}`, span: [...find(name)] as [number, number], name },
      ...{ mentions: everywhere(text, name), precision: 'city' as const },
      ...{ source: 'text', rule: 'test', ...place },
    })),
    events: (small.events ?? []).map(
      ({ trigger, type, mode, actor, recipient, concepts, statement, time, place }, at) => ({
        id: `e${at + 1}`,
        type,
        trigger: spans(trigger),
        ...(actor === undefined ? {} : { actor: eventParty(actor, concepts?.[0]) }),
        ...(recipient === undefined ? {} : { recipient: eventParty(recipient, concepts?.[1]) }),
        ...(time === undefined
          ? {}
          : { time: `t${times.findIndex(([words]) => words === time) + 1}` }),
        ...(place === undefined
          ? {}
          : { place: `p${places.findIndex(([name]) => name === place) + 1}` }),
        mode: mode ?? 'happened',
        voice: statement === undefined ? 'narrator' : `s${statement + 1}`,
        rule: 'test',
      }),
    ),
    labels: [],
    narrator: (small.narrator ?? []).map((words) => [...find(words)] as [number, number]),
  }
}

function sentencesOf(text: string): [number, number][] {
  return [...text.matchAll(/\S[^.!?\n]*[.!?]?/gu)].map(({ index, 0: words }) => [
    index,
    index + words.length,
  ])
}

function everywhere(text: string, name: string): [number, number][] {
  return [...text.matchAll(new RegExp(name, 'gu'))].map(({ index }) => [index, index + name.length])
}
