import type { Event, EventParty, Statement } from '@volgens/shapes'
import { dependents, spansOf, wordAt, type Tree } from '../syntax/tree.ts'
import { statementAround, type StatementAround } from '../text/statement-around.ts'
import { labelConcept } from '../syntax/label-concept.ts'
import type { EventDraft, FoundEvent } from './draft.ts'
import { draftsOf } from './drafts.ts'
import { nearWords, type EventIndex } from './event-index.ts'
import { asOrder, asThreat } from './force-ahead.ts'
import { modeOf, stanceOf } from './mode.ts'
import type { Part } from './part.ts'
import { reachOf } from './reach.ts'
import { settle } from './settle.ts'

/**
 * Who did what to whom in a report: events in text order, ids e1, e2 …
 *
 * The voice of an event is the smallest statement whose content holds its trigger, be it only a suggestion, else the
 * narrator.
 */
export function findEvents(
  trees: readonly Tree[],
  statements: readonly Statement[],
  events: EventIndex,
): FoundEvent[] {
  const voices = statementAround(statements)
  const drafts = trees.flatMap((tree) => settle(draftsOf(tree, events), events))
  return drafts
    .flatMap((draft) => toEvent(draft, voices, events) ?? [])
    .map((found, i) => ({ ...found, event: { ...found.event, id: `e${i + 1}` } }))
}

function toEvent(
  draft: EventDraft,
  voices: StatementAround,
  events: EventIndex,
): FoundEvent | undefined {
  const { start, end } = wordAt(draft.tree, draft.head)
  const statement = voices([start, end])
  const stance = stanceOf(draft.tree, draft.head, draft.carrier, events)
  const told = asOrder(draft, stance, events) ?? draft
  const mode = modeOf(stance, statement, told.type)
  if (mode === undefined) return undefined
  const { actor, recipient, object } = told.parts
  const partyOf = (part: Part) => party(part, draft.tree, events)
  const event: Event = {
    id: 'e',
    type: told.type,
    trigger: triggerOf(draft),
    ...(actor === undefined ? {} : { actor: partyOf(actor) }),
    ...(recipient === undefined ? {} : { recipient: partyOf(recipient) }),
    ...(object === undefined ? {} : { object: partyOf(object) }),
    mode,
    voice: statement?.id ?? 'narrator',
    rule: told.rule,
  }
  return { event: asThreat(event, stance, statement) ?? event, ...reachOf(draft, events) }
}

function party({ head, spans }: Part, tree: Tree, { lexicon }: EventIndex): EventParty {
  const concept = labelConcept(tree, head, lexicon)
  return {
    spans: spans.map(([start, end]): [number, number] => [start, end]),
    ...(concept === undefined ? {} : { concept }),
  }
}

/** The words that tell it: its head with particles and companions, and the verb that carries a noun. */
function triggerOf({ tree, head, carrier, row }: EventDraft): [number, number][] {
  const heads = carrier === undefined ? [head] : [head, carrier]
  const near = nearWords(tree, head).filter((i) => isFixed(tree, i, row.companions))
  const words = [...heads, ...near, ...heads.flatMap((i) => dependents(tree, i, 'compound:prt'))]
  const ordered = [...new Set(words)].sort((a, b) => a - b)
  return spansOf(tree, ordered).map(([start, end]): [number, number] => [start, end])
}

function isFixed(tree: Tree, index: number, companions: readonly string[]): boolean {
  const { form, lemma } = wordAt(tree, index)
  return companions.includes(form.toLowerCase()) || companions.includes(lemma.toLowerCase())
}
