import type { Event, EventType, Statement } from '@volgens/shapes'
import type { EventWordKind } from '../words/event-word.ts'
import { dependents, hasFeature, relation, wordAt, type Tree } from '../syntax/tree.ts'
import { governorOf } from './clause.ts'
import { isKind, type EventIndex } from './event-index.ts'
import { isOrdered, orderAround } from './orders.ts'

/** Under which words an event stands, as far as its mode goes. */
export interface Stance {
  readonly negated: boolean
  readonly ordered: boolean
  readonly averted: boolean
  readonly planned: boolean
  readonly possible: boolean
  readonly future: boolean
  readonly ongoing: boolean
  /** It is demanded, or awaited: moeten, totdat. */
  readonly awaited: boolean
}

const OPEN_ENDED = new Set<EventType>([
  'AID',
  'ASSAULT',
  'COERCE',
  'CONSULT',
  'COOPERATE',
  'MOBILIZE',
  'PROTEST',
  'SUPPORT',
])

/** What is denied when somebody says that it did not happen; that no talks were held is no denial of talks. */
const HOSTILE = new Set<EventType>(['ASSAULT', 'COERCE', 'MOBILIZE', 'SANCTION', 'THREATEN'])

/**
 * The mode of an event, or undefined where nothing happened and nobody denies that it did: the report says itself that
 * it did not, or it was refused or prevented.
 */
export function modeOf(
  stance: Stance,
  statement: Statement | undefined,
  type: EventType,
): Event['mode'] | undefined {
  if (stance.averted || stance.awaited) return undefined
  if (stance.negated) return statement !== undefined && HOSTILE.has(type) ? 'denied' : undefined
  if (statement?.negated === true) return 'denied'
  if (stance.ordered) return 'ordered'
  if (stance.possible) return 'possible'
  if (stance.planned || stance.future) return 'planned'
  return stance.ongoing && OPEN_ENDED.has(type) ? 'ongoing' : 'happened'
}

/** How a verb or noun stands; carrier: the verb that a noun leans on. */
export function stanceOf(
  tree: Tree,
  index: number,
  carrier: number | undefined,
  events: EventIndex,
): Stance {
  const own = carrier === undefined ? [index] : [index, carrier]
  const above = aboveOf(tree, carrier ?? index, events)
  const around = own.flatMap((i) => dependents(tree, i, 'aux', 'advmod', 'amod', 'det', 'xcomp'))
  const governed = (kind: EventWordKind): boolean =>
    above.some((i) => isKind(tree, i, kind, events))
  const beside = (kind: EventWordKind): boolean => around.some((i) => isKind(tree, i, kind, events))
  const carried = (kind: EventWordKind): boolean =>
    carrier !== undefined && isKind(tree, carrier, kind, events)
  const any = (kind: EventWordKind): boolean => governed(kind) || beside(kind) || carried(kind)
  return {
    negated: own.some((i) => isNegated(tree, i, events)),
    ordered: governed('order') || carried('order') || orderAround(tree, index, above, events),
    averted: governed('averted') || carried('averted'),
    planned: any('plan'),
    possible: any('possible') || own.some((i) => isConditional(tree, i, events)),
    future: own.some((i) => isFuture(tree, i, events)),
    awaited: beside('must') || own.some((i) => isAwaited(tree, i, events)),
    ongoing: isPresent(tree, carrier ?? index, events),
  }
}

/** The verbs and nouns that a verb is the infinitive or clause of, at most three up. */
function aboveOf(tree: Tree, index: number, events: EventIndex): number[] {
  const found: number[] = []
  for (let here = rowHead(tree, index); found.length < 3;) {
    const word = wordAt(tree, here)
    const rel = relation(word)
    const governs =
      rel === 'xcomp' || rel === 'acl' || rel === 'ccomp' || isOrdered(tree, here, events)
    const governor = governs ? governorOf(tree, here) : undefined
    if (governor === undefined) return found
    found.push(governor)
    here = governor
  }
  return found
}

/** The first of a row of verbs that share their form: to crush and silence; not: vowed to crush and urged. */
function rowHead(tree: Tree, index: number): number {
  let here = index
  for (let steps = 0; steps < 8 && relation(wordAt(tree, here)) === 'conj'; steps++) {
    const { head, feats } = wordAt(tree, here)
    if (feats.includes('VerbForm=Fin') !== wordAt(tree, head).feats.includes('VerbForm=Fin')) break
    here = head
  }
  return here
}

function isNegated(tree: Tree, index: number, { lexicon }: EventIndex): boolean {
  const near = dependents(tree, index, 'advmod', 'det', 'obj', 'nsubj', 'cc')
  return near.some((i) => {
    const words = relation(wordAt(tree, i)) === 'advmod' ? [i] : [i, ...dependents(tree, i, 'det')]
    return words.some((w) => lexicon.grammarWords.negator.has(wordAt(tree, w).form.toLowerCase()))
  })
}

/** A future auxiliary in the present: zal, zullen; zou is a reserve, not a future. */
function isFuture(tree: Tree, index: number, events: EventIndex): boolean {
  return dependents(tree, index, 'aux').some(
    (i) => isKind(tree, i, 'future', events) && !hasFeature(wordAt(tree, i), 'Tense=Past'),
  )
}

function isAwaited(tree: Tree, index: number, events: EventIndex): boolean {
  return dependents(tree, index, 'mark').some((i) => isKind(tree, i, 'until', events))
}

function isConditional(tree: Tree, index: number, { lexicon }: EventIndex): boolean {
  return dependents(tree, index, 'mark').some((i) =>
    lexicon.grammarWords.condition.has(wordAt(tree, i).form.toLowerCase()),
  )
}

/** The clause is in the present: a finite verb in it, or its auxiliary beside an infinitive or a passive. */
function isPresent(tree: Tree, index: number, events: EventIndex): boolean {
  const word = wordAt(tree, index)
  if (hasFeature(word, 'VerbForm=Fin') || word.upos !== 'VERB')
    return hasFeature(word, 'Tense=Pres')
  const auxiliaries = dependents(tree, index, 'aux').map((i) => wordAt(tree, i))
  const finite = auxiliaries.find((aux) => hasFeature(aux, 'VerbForm=Fin'))
  if (finite === undefined || !hasFeature(finite, 'Tense=Pres')) return false
  const over = hasFeature(word, 'VerbForm=Part') && !hasFeature(word, 'Tense=Pres')
  return !over || dependents(tree, index, 'aux').some((i) => isKind(tree, i, 'lasting', events))
}
