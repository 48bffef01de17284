import {
  actorMembers,
  answerPair,
  mergeActors,
  renameActor,
  sameActors,
  splitActor,
  undoDecisions,
  type Entry,
  type Member,
  type Store,
} from '@volgens/record'
import { show, withStore, type ActorsOptions } from './actors-command.ts'
import { wrongUse } from './exit-codes.ts'
import type { Io } from './io.ts'
import { reviewerOf, type ReviewerOptions } from './reviewer.ts'
import { harmless } from './terminal/columns.ts'

export type DecideOptions = ActorsOptions & ReviewerOptions

/** What a person decides about actors, as the command line has it. */
export type ActorsDecision =
  | {
      readonly kind: 'merge' | 'same' | 'different' | 'unsure'
      readonly a: number
      readonly b: number
    }
  | { readonly kind: 'rename'; readonly actor: number; readonly name: string }
  | { readonly kind: 'undo'; readonly seq: number }
  | ({ readonly kind: 'split'; readonly actor: number } & SplitOptions)

export interface SplitOptions {
  readonly report?: readonly string[]
  readonly spelling?: readonly string[]
  readonly name?: string
}

/** `volgens actors merge` and the like: writes the decision down and says how to take it back. */
export async function decideActors(
  decision: ActorsDecision,
  options: DecideOptions,
  io: Io,
): Promise<void> {
  await withStore(options, io, async (store) => {
    const entry = await carryOut(store, decision, reviewerOf(options))
    await show(options, io, entry, () => [harmless(inWords(entry)), ...takeBack(entry)])
  })
}

async function carryOut(store: Store, decision: ActorsDecision, by: string): Promise<Entry> {
  switch (decision.kind) {
    case 'merge':
      return mergeActors(store, decision.a, decision.b, by)
    case 'same':
      return sameActors(store, decision.a, decision.b, by)
    case 'different':
    case 'unsure':
      return answerPair(store, decision.a, decision.b, decision.kind, by)
    case 'rename':
      return renameActor(store, decision.actor, decision.name, by)
    case 'undo':
      return undone(store, decision.seq, by)
    case 'split':
      return splitActor(store, decision.actor, await chosen(store, decision), by, decision.name)
  }
}

async function undone(store: Store, seq: number, reviewer: string): Promise<Entry> {
  const [entry] = await undoDecisions(store, { from: seq, to: seq, reviewer })
  if (entry === undefined) throw new RangeError('undoing writes one entry')
  return entry
}

/** Of what belongs to the actor, what has one of these spellings and stands in one of these reports. */
async function chosen(
  { db }: Store,
  { actor, report, spelling }: SplitOptions & { readonly actor: number },
): Promise<Member[]> {
  if (report === undefined && spelling === undefined) {
    throw wrongUse(
      'split needs --report or --spelling: what is to go; volgens actors show lists it',
    )
  }
  const members = await actorMembers(db, actor)
  return members.filter(
    (member) =>
      (report === undefined || report.some((id) => member.report.startsWith(id))) &&
      (spelling === undefined || spelling.includes(member.name)),
  )
}

type Body = Readonly<Record<'merged' | 'into' | 'from' | 'made' | 'undoes', number>> & {
  readonly actors: readonly number[]
  readonly names: readonly [string, string]
  readonly name: string
  readonly before: string
  readonly moved: readonly unknown[]
}

function inWords(entry: Entry): string {
  const decision = entry.decision as ActorsDecision['kind']
  const { actors, names, merged, into, from, made, name, before, moved, undoes } =
    entry.body as Body
  switch (decision) {
    case 'merge':
    case 'same':
      return `${merged} ${names[0]} is part of ${into} ${names[1]} now.`
    case 'split':
      return `${moved.length} of ${from} now belong to a new actor, ${made} ${name}.`
    case 'rename':
      return `${actors[0]} ${before} is called ${name} now.`
    case 'different':
      return `${actors[0]} ${names[0]} and ${actors[1]} ${names[1]} are not one; it will not be asked again.`
    case 'unsure':
      return `${actors[0]} ${names[0]} and ${actors[1]} ${names[1]}: nobody can tell; asked last from now on.`
    case 'undo':
      return `Decision ${undoes} is undone.`
  }
}

const takeBack = ({ seq, decision }: Entry) =>
  decision === 'undo' ? [] : [`volgens actors undo ${seq} takes it back.`]
