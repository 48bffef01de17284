import type { Event, Naming, Party, Reading, Span, Statement } from '@volgens/shapes'
import type { ItemKind, NewItem, VoiceKind } from '../store/tables.ts'
import { dayRange, type DayRange } from './day-range.ts'
import { hashOf, itemKey } from './item-key.ts'
import { foldKey } from './fold-key.ts'
import { passageOf, type Passage } from './passage.ts'

type Figure = Reading['figures'][number]

/** A row of `items` without what the store alone knows: its report, and the ids that actors have there. */
export type Item = Omit<
  NewItem,
  'id' | 'report' | 'review' | 'corrected' | 'voice' | 'other' | 'doer' | 'mentions'
> & {
  /** Actors by their ids in the reading. */
  readonly voice: string | undefined
  readonly other: string | undefined
  readonly doer: string | undefined
  readonly mentions: readonly string[]
}

/** All that a report says, item by item, in the order of the reading. */
export function toItems(reading: Reading): Item[] {
  const look = lookUp(reading)
  return withOwnKeys([
    ...reading.statements.map((statement) => statementItem(statement, look)),
    ...[...reading.namings, ...reading.labels].map((naming) => namingItem(naming, look)),
    ...reading.figures.map((figure) => figureItem(figure, look)),
    ...reading.events.map((event) => eventItem(event, look)),
  ])
}

/** Two items of the same words, a verb that tells two events, are told apart by their order. */
function withOwnKeys(items: readonly Item[]): Item[] {
  const seen = new Map<string, number>()
  return items.map((item) => {
    const count = (seen.get(item.key) ?? 0) + 1
    seen.set(item.key, count)
    return count === 1 ? item : { ...item, key: hashOf([item.key, count]) }
  })
}

/** What every item looks up in its reading. */
interface Look {
  readonly reading: Reading
  readonly passage: Passage
  readonly published: DayRange
  readonly statements: ReadonlyMap<string, Statement>
  readonly times: ReadonlyMap<string, DayRange>
  readonly places: ReadonlyMap<string, string>
  readonly mentioned: (spans: readonly Span[]) => string[]
  /** Places named within spans, in the order of the reading. */
  readonly placed: (spans: readonly Span[]) => string[]
}

function lookUp(reading: Reading): Look {
  return {
    reading,
    passage: passageOf(reading),
    published: dayRange(reading.report.published),
    statements: new Map(reading.statements.map((each) => [each.id, each])),
    times: new Map(reading.times.map(({ id, edtf }) => [id, dayRange(edtf)])),
    places: new Map(reading.places.map(({ id, name }) => [id, name])),
    mentioned: mentionsWithin(reading.actors),
    placed: placesWithin(reading),
  }
}

function statementItem(statement: Statement, look: Look): Item {
  const { source, cue, content, form, act, negated, confidence } = statement
  const words = look.passage.words(content)
  return {
    ...placed('statement', statement.id, { source: source.spans, cue, content }, statement, look),
    words,
    fold: foldKey(words, statement),
    ...voiceOf(statement, look),
    mentions: look.mentioned(content),
    places: look.placed(content),
    statement: statement.within ?? null,
    form,
    act,
    negated,
    ...said(statement, look),
    confidence,
  }
}

function namingItem(naming: Naming, look: Look): Item {
  const { namer, named, label, statement } = naming
  const inside = statement === undefined ? undefined : look.statements.get(statement)
  const parts = { namer: namer.spans, named: named.spans, label }
  const voice =
    namer.spans.length > 0 || namer.actor !== undefined
      ? { voice_kind: 'named' as const, voice: namer.actor, voice_words: wordsOf(namer, look) }
      : voiceOf(inside, look)
  return {
    ...placed('naming', naming.id, parts, naming, look),
    words: look.passage.words([...named.spans, ...label]),
    ...voice,
    other: named.actor,
    other_words: wordsOf(named, look),
    mentions: look.mentioned([...named.spans, ...label]),
    statement: statement ?? null,
    ...said(inside, look),
    label: look.passage.words(label),
  }
}

function figureItem(figure: Figure, look: Look): Item {
  const { span, counts, value, low, high, statement } = figure
  const inside = statement === undefined ? undefined : look.statements.get(statement)
  const beside = counts.filter(([start, end]) => end <= span[0] || start >= span[1])
  return {
    ...placed('figure', figure.id, { span: [span], counts }, figure, look),
    words: look.passage.words([span, ...beside]),
    ...voiceOf(inside, look),
    mentions: look.mentioned(counts),
    statement: statement ?? null,
    ...said(inside, look),
    counts: counts.length > 0 ? look.passage.words(counts) : null,
    low: low ?? value ?? null,
    high: high ?? value ?? null,
  }
}

function eventItem(event: Event, look: Look): Item {
  const { actor, recipient, object, trigger, voice, type, mode, time, place } = event
  const inside = look.statements.get(voice)
  const spans = [actor, recipient, object].flatMap((party) => party?.spans ?? [])
  const days = time === undefined ? undefined : look.times.get(time)
  const parts = {
    trigger,
    actor: actor?.spans ?? [],
    recipient: recipient?.spans ?? [],
    object: object?.spans ?? [],
  }
  return {
    ...placed('event', event.id, parts, event, look),
    words: look.passage.words(inOrder([...trigger, ...spans])),
    ...voiceOf(inside, look),
    doer: actor?.actor,
    doer_words: wordsOf(actor, look),
    other: recipient?.actor,
    other_words: wordsOf(recipient, look),
    mentions: look.mentioned(spans),
    statement: inside?.id ?? null,
    type,
    mode,
    ...said(inside, look),
    meant_from: days?.from ?? null,
    meant_to: days?.to ?? null,
    place: place === undefined ? null : (look.places.get(place) ?? null),
    places: place !== undefined && look.places.has(place) ? [place] : [],
  }
}

/** What all kinds have: where the item stands and what decisions know it by. Columns of other kinds are left empty. */
function placed(
  kind: ItemKind,
  local: string,
  parts: Readonly<Record<string, readonly Span[]>>,
  body: object,
  { reading, passage, published }: Look,
) {
  const spans = Object.values(parts).flat()
  const [sentence_start, sentence_end] = passage.sentences(spans)
  const { text, lang, outlet } = reading.report
  return {
    ...EMPTY,
    kind,
    local,
    key: itemKey(kind, parts, text),
    body: JSON.stringify(body),
    start: Math.min(...spans.map(([start]) => start)),
    sentence_start,
    sentence_end,
    lang,
    outlet: outlet ?? null,
    published_from: published.from,
  }
}

const EMPTY = {
  fold: null,
  other: undefined,
  other_words: null,
  doer: undefined,
  doer_words: null,
  form: null,
  act: null,
  negated: null,
  type: null,
  mode: null,
  label: null,
  counts: null,
  low: null,
  high: null,
  meant_from: null,
  meant_to: null,
  place: null,
  places: [],
  confidence: null,
} as const

interface Voice {
  readonly voice_kind: VoiceKind
  readonly voice: string | undefined
  readonly voice_words: string | null
}

/** Whose account it is: that of the statement it stands in, or the narrator's. */
function voiceOf(statement: Statement | undefined, look: Look): Voice {
  if (statement === undefined)
    return { voice_kind: 'narrator', voice: undefined, voice_words: null }
  const { source } = statement
  return {
    voice_kind: source.anonymous ? 'anonymous' : 'named',
    voice: source.actor,
    voice_words: wordsOf(source, look),
  }
}

/** When it was said: what the statement tells, else the day of publication. */
function said(statement: Statement | undefined, { times, published }: Look) {
  const stated = statement?.time === undefined ? undefined : times.get(statement.time)
  const known = stated !== undefined && (stated.from ?? stated.to) !== null
  const { from, to } = known ? stated : published
  return { said_from: from, said_to: to }
}

const wordsOf = (party: Pick<Party, 'spans'> | undefined, { passage }: Look) =>
  party === undefined || party.spans.length === 0 ? null : passage.words(party.spans)

const inOrder = (spans: readonly Span[]) => [...spans].sort((a, b) => a[0] - b[0])

function placesWithin({ places }: Reading): Look['placed'] {
  const named = mentionsWithin(places)
  return (spans) => {
    const found = new Set(named(spans))
    return places.flatMap(({ id }) => (found.has(id) ? [id] : []))
  }
}

interface Mentioned {
  readonly id: string
  readonly mentions: readonly Span[]
}

/** Who or what is mentioned within spans; mentions are looked up by binary search over where they begin. */
function mentionsWithin(things: readonly Mentioned[]): Look['mentioned'] {
  const mentions = things
    .flatMap(({ id, mentions }) => mentions.map(([start, end]) => ({ id, start, end })))
    .sort((a, b) => a.start - b.start)
  return (spans) => {
    const found = new Set<string>()
    for (const [start, end] of spans) {
      for (let at = firstFrom(mentions, start); at < mentions.length; at++) {
        const mention = mentions[at]
        if (mention === undefined || mention.start >= end) break
        if (mention.end <= end) found.add(mention.id)
      }
    }
    return [...found]
  }
}

function firstFrom(mentions: readonly { readonly start: number }[], offset: number): number {
  let [low, high] = [0, mentions.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle]?.start ?? Infinity) < offset) low = middle + 1
    else high = middle
  }
  return low
}
