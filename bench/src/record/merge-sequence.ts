import {
  mergeActors,
  renameActor,
  sameActors,
  splitActor,
  undoDecisions,
  type Entry,
  type Store,
} from '@volgens/record'
import { asText, replay, type Ties } from './merge-model.ts'

const BY = 'bench'

export interface SequenceCount {
  decisions: number
  undone: number
  /** Refused as it should be: nothing was changed. */
  refused: number
}

/**
 * A random sequence of merges, splits, renamings and undoings over a few actors, after each of which the store must be
 * what a plain reckoning of the decisions left in force gives; then all is undone, and the store must be as it was.
 * Throws where it is not.
 */
export async function runSequence(
  store: Store,
  actors: readonly number[],
  steps: number,
  random: (below: number) => number,
): Promise<SequenceCount> {
  const known = [...actors]
  const before = await tiesOf(store, known)
  const inForce: Entry[] = []
  const count = { decisions: 0, undone: 0, refused: 0 }
  const check = async () => {
    const [found, expected] = [asText(await tiesOf(store, known)), asText(replay(before, inForce))]
    if (found !== expected) throw new Error(`the store has ${found}; expected ${expected}`)
  }
  for (let step = 0; step < steps; step++) {
    const undoing = inForce.length > 0 && random(3) === 0
    const done = undoing
      ? await undo(store, inForce, random(inForce.length))
      : await decideSomething(store, known, inForce, random)
    count[!done ? 'refused' : undoing ? 'undone' : 'decisions']++
    await check()
  }
  while (inForce.length > 0) {
    if (!(await undo(store, inForce, inForce.length - 1))) throw new Error('the last is not undone')
    count.undone++
  }
  await check()
  return count
}

/** False where it was refused. */
async function decideSomething(
  store: Store,
  known: number[],
  inForce: Entry[],
  random: (below: number) => number,
): Promise<boolean> {
  const pick = () => known[random(known.length)] ?? 0
  const works = [
    () => mergeActors(store, pick(), pick(), BY),
    () => sameActors(store, pick(), pick(), BY),
    () => renameActor(store, pick(), `Name ${random(1000)}`, BY),
    () => splitSome(store, pick(), random),
  ]
  const entry = await allowed(works[random(works.length)])
  if (entry === undefined) return false
  inForce.push(entry)
  if (entry.decision === 'split') known.push((entry.body as { made: number }).made)
  return true
}

async function splitSome(store: Store, actor: number, random: (below: number) => number) {
  const rows = await membersOf(store, [actor])
  const some = rows.filter(() => random(2) === 0)
  return splitActor(store, actor, some, BY)
}

async function undo(store: Store, inForce: Entry[], at: number): Promise<boolean> {
  const seq = inForce[at]?.seq ?? 0
  const entry = await allowed(async () => {
    const [written] = await undoDecisions(store, { from: seq, to: seq, reviewer: BY })
    return written
  })
  if (entry !== undefined) inForce.splice(at, 1)
  return entry !== undefined
}

const REFUSALS = new Set([
  'same-actor',
  'actor-merged',
  'actor-unknown',
  'actors-different',
  'nothing-to-split',
  'cannot-undo',
])

/** The entry; undefined where the record refuses, for a reason that it may have. */
async function allowed(work?: () => Promise<Entry | undefined>): Promise<Entry | undefined> {
  try {
    return await work?.()
  } catch (fault) {
    if (REFUSALS.has((fault as { code?: string }).code ?? '')) return undefined
    throw fault
  }
}

async function tiesOf(store: Store, known: readonly number[]): Promise<Ties> {
  const rows = await store.db
    .selectFrom('actors')
    .select(['id', 'name', 'curated', 'merged_into'])
    .where('id', 'in', known)
    .orderBy('id')
    .execute()
  const members = await membersOf(store, known)
  return {
    actors: new Map(
      rows.map(({ id, name, curated, merged_into }) => [id, { name, curated, into: merged_into }]),
    ),
    owners: new Map(members.map(({ report, address, actor }) => [`${report} ${address}`, actor])),
  }
}

const membersOf = ({ db }: Store, actors: readonly number[]) =>
  db
    .selectFrom('report_actors')
    .select(['report', 'local', 'address', 'actor'])
    .where('actor', 'in', actors)
    .orderBy('id')
    .execute()
