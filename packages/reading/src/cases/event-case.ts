import { overlap, sizeOf, type Event, type Reading, type Span } from '@volgens/shapes'

/** The one event that is to be read from a sentence. */
export interface WantedEvent {
  readonly type: string
  readonly rule: string
  readonly mode: string
  /** The narrator's, or that of a statement. */
  readonly voice: 'narrator' | 'source'
  readonly marks: Readonly<Record<Mark, readonly Span[]>>
}

/** Trigger, actor, recipient, object, voice. */
type Mark = 'T' | 'A' | 'R' | 'O' | 'V'

/** A row of events.tsv: the sentence, and its event where it has one. */
export function eventRow(cells: readonly string[]): {
  readonly text: string
  readonly events: readonly WantedEvent[]
} {
  const [type = '', rule = '', mode = '', voice = '', example = ''] = cells
  if (!['', 'narrator', 'source'].includes(voice))
    throw new Error(`found the voice ${voice}, expected narrator or source`)
  const { text, marks } = marked(example)
  const wanted = {
    type,
    rule,
    mode,
    voice: voice === 'source' ? voice : 'narrator',
    marks,
  } as const
  return { text, events: type === '' ? [] : [wanted] }
}

function marked(example: string): { text: string; marks: WantedEvent['marks'] } {
  const marks: Record<Mark, Span[]> = { T: [], A: [], R: [], O: [], V: [] }
  let text = ''
  let last = 0
  for (const { 0: whole, 1: mark, 2: words = '', index } of example.matchAll(
    /\{([TAROV]) ([^}]*)\}/g,
  )) {
    text += example.slice(last, index)
    marks[mark as Mark].push([text.length, text.length + words.length])
    text += words
    last = index + whole.length
  }
  return { text: text + example.slice(last), marks }
}

/** What is wrong with the events of a text: nothing where they are those wanted, at most one. */
export function judgeEvents(
  text: string,
  [wanted]: readonly WantedEvent[],
  reading: Reading,
): string[] {
  const shown = reading.events.map(({ type, trigger }) => `${type} “${wordsOf(text, trigger)}”`)
  if (wanted === undefined) return shown.map((event) => `found ${event}`)
  const [event] = reading.events
  if (event === undefined) return ['found nothing']
  if (reading.events.length > 1) return [`found ${shown.join(', ')}`]
  return problemsOf(event, wanted, reading)
}

function problemsOf(event: Event, wanted: WantedEvent, reading: Reading): string[] {
  const { marks } = wanted
  const source = reading.statements.find(({ id }) => id === event.voice)?.source.spans ?? []
  const voice = wanted.voice === 'source' ? (marks.V.length > 0 ? marks.V : marks.A) : []
  const checks: readonly (readonly [string, boolean])[] = [
    [`type ${event.type}`, event.type === wanted.type],
    [`rule ${event.rule}`, event.rule === wanted.rule],
    [`mode ${event.mode}`, event.mode === wanted.mode],
    ['trigger', agree(event.trigger, marks.T, 0)],
    ['actor', agree(event.actor?.spans ?? [], marks.A)],
    ['recipient', agree(event.recipient?.spans ?? [], marks.R)],
    ['object', marks.O.length === 0 || agree(event.object?.spans ?? [], marks.O)],
    ['voice', (event.voice === 'narrator') === (voice.length === 0) && agree(source, voice)],
  ]
  return checks.filter(([, right]) => !right).map(([what]) => what)
}

/** Both empty, or alike: each of them covers more than a share of the other. */
function agree(found: readonly Span[], wanted: readonly Span[], share = 0.5): boolean {
  if (found.length === 0 || wanted.length === 0) return found.length === wanted.length
  const common = found.reduce((sum, a) => sum + wanted.reduce((n, b) => n + overlap(a, b), 0), 0)
  return common > share * Math.min(sizeOf(found), sizeOf(wanted)) && common > 0
}

const wordsOf = (text: string, spans: readonly Span[]): string =>
  spans.map(([start, end]) => text.slice(start, end)).join(' … ')
