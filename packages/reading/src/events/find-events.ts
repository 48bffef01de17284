import type { Event, EventType, Party, Span, Statement } from '@volgens/shapes'
import { dependents, relation, spansOf, subtree, wordAt, type Tree } from '../syntax/tree.ts'
import { governorOf } from './clause.ts'
import type { EventDraft, FoundEvent } from './draft.ts'
import { draftsOf } from './drafts.ts'
import { isKind, type EventIndex } from './event-index.ts'
import { hasOrder, modeOf, stanceOf, type Stance } from './mode.ts'
import { partAt, type Part } from './part.ts'
import { settle } from './settle.ts'
import { subjectOf } from './subject.ts'
import { voicesOf, type Voices } from './voice.ts'

/**
 * Who did what to whom in a report: events in text order, ids e1, e2 …
 *
 * The voice of an event is the smallest statement whose content holds its trigger, else the narrator.
 */
export function findEvents(
  trees: readonly Tree[],
  statements: readonly Statement[],
  events: EventIndex,
): FoundEvent[] {
  const voices = voicesOf(statements)
  const drafts = trees.flatMap((tree) => settle(draftsOf(tree, events), events))
  return drafts
    .flatMap((draft) => toEvent(draft, voices, events) ?? [])
    .map((found, i) => ({ ...found, event: { ...found.event, id: `e${i + 1}` } }))
}

function toEvent(draft: EventDraft, voices: Voices, events: EventIndex): FoundEvent | undefined {
  const statement = voices(spanAt(draft.tree, draft.head))
  const stance = stanceOf(draft.tree, draft.head, draft.carrier, events)
  const told = asOrder(draft, stance, events) ?? draft
  const mode = modeOf(stance, statement, told.type)
  if (mode === undefined) return undefined
  const { actor, recipient, object } = told.parts
  const event: Event = {
    id: 'e',
    type: told.type,
    trigger: triggerOf(draft),
    ...(actor === undefined ? {} : { actor: party(actor) }),
    ...(recipient === undefined ? {} : { recipient: party(recipient) }),
    ...(object === undefined ? {} : { object: party(object) }),
    mode,
    voice: statement?.id ?? 'narrator',
    rule: told.rule,
  }
  return { event: asThreat(event, stance, statement) ?? event, reach: reachOf(draft) }
}

const HURTS = new Set<EventType>(['ASSAULT', 'COERCE', 'SANCTION'])

/** Force that is ordered is coercion by who orders it. */
function asOrder(draft: EventDraft, stance: Stance, events: EventIndex): EventDraft | undefined {
  if (!stance.ordered || !HURTS.has(draft.type)) return undefined
  const { tree, head, carrier } = draft
  const order = orderAbove(tree, carrier ?? head, events) ?? carrier
  const subject = order === undefined ? undefined : subjectOf(tree, order, events)
  if (subject === undefined) return undefined
  const type = draft.type === 'ASSAULT' ? 'COERCE' : draft.type
  return {
    ...draft,
    type,
    rule: 'ordered-force',
    parts: { ...draft.parts, actor: partAt(tree, subject) },
  }
}

/** The verb of the order above an infinitive or a noun. */
function orderAbove(tree: Tree, index: number, events: EventIndex): number | undefined {
  const isNoun = wordAt(tree, index).upos === 'NOUN'
  let here = isNoun ? wordAt(tree, index).head : governorOf(tree, index)
  for (let steps = 0; here !== undefined && here >= 0 && steps < 3; steps++) {
    if (hasOrder(tree, here, events)) return here
    if (isKind(tree, here, 'order', events)) return verbOf(tree, here)
    here = governorOf(tree, here)
  }
  return undefined
}

const verbOf = (tree: Tree, i: number): number => {
  const { upos, head } = wordAt(tree, i)
  return upos === 'NOUN' && relation(wordAt(tree, i)) === 'obj' ? head : i
}

/** Force that its own voice says will be used is a threat by that voice. */
function asThreat(
  event: Event,
  stance: Stance,
  statement: Statement | undefined,
): Event | undefined {
  if (statement === undefined || !HURTS.has(event.type) || event.mode !== 'planned')
    return undefined
  const passive = event.rule === 'verb-passive' && event.actor === undefined
  if (!stance.future || !passive || statement.source.spans.length === 0) return undefined
  const actor = { spans: statement.source.spans }
  return { ...event, type: 'THREATEN', actor, mode: 'threatened', rule: 'announced-force' }
}

function party({ spans }: Part): Party {
  return { spans: spans.map(([start, end]): [number, number] => [start, end]) }
}

function spanAt(tree: Tree, index: number): [number, number] {
  const { start, end } = wordAt(tree, index)
  return [start, end]
}

/** The words that tell it: its head with particles and companions, and the verb that carries a noun. */
function triggerOf({ tree, head, carrier, row }: EventDraft): [number, number][] {
  const heads = carrier === undefined ? [head] : [head, carrier]
  const near = subtree(tree, head).filter((i) => i !== head && isFixed(tree, i, row.companions))
  const words = [...heads, ...near, ...heads.flatMap((i) => dependents(tree, i, 'compound:prt'))]
  const ordered = [...new Set(words)].sort((a, b) => a - b)
  return spansOf(tree, ordered).map(([start, end]): [number, number] => [start, end])
}

function isFixed(tree: Tree, index: number, companions: readonly string[]): boolean {
  const { form, lemma } = wordAt(tree, index)
  return companions.includes(form.toLowerCase()) || companions.includes(lemma.toLowerCase())
}

const OTHER_CLAUSES = new Set(['ccomp', 'parataxis', 'advcl', 'conj'])

/** The words of the clause: of the trigger or the verb it leans on, without the clauses below. */
function reachOf({ tree, head, carrier }: EventDraft): Span[] {
  const leave = (child: number): boolean => OTHER_CLAUSES.has(relation(wordAt(tree, child)))
  return spansOf(tree, subtree(tree, carrier ?? head, leave))
}
