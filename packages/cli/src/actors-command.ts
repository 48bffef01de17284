import {
  actorMembers,
  listActors,
  openStore,
  requireDossier,
  suggestActors,
  type ListedActor,
  type Store,
} from '@volgens/record'
import { write, type Io } from './io.ts'
import { recordPlace, type RecordOptions } from './record-place.ts'
import { actorMembersOf, knownActors } from './terminal/known-actors.ts'
import { screenOf, type Screen } from './terminal/style.ts'
import { suggestedPairs } from './terminal/suggested-pairs.ts'
import { toJson } from './to-json.ts'

export interface ActorsOptions extends RecordOptions {
  readonly json?: boolean
}

export interface ListOptions extends ActorsOptions {
  readonly dossier?: string
  readonly find?: string
  readonly limit?: number
}

/** `volgens actors`: who is in the record. */
export async function printActors(options: ListOptions, io: Io): Promise<void> {
  const { find, limit } = options
  await withStore(options, io, async (store) => {
    const dossier = await dossierOf(store, options.dossier)
    const actors = await listActors(store.db, { dossier, find, limit })
    await show(options, io, actors, (screen) =>
      actors.length === 0
        ? [nobody(options)]
        : [...knownActors(actors, screen), ...more(actors, limit)],
    )
  })
}

function nobody({ find, dossier }: ListOptions): string {
  if (find !== undefined)
    return `Nobody in the record is called "${find}" in any spelling; volgens actors lists everybody.`
  return dossier === undefined
    ? 'No actors yet: volgens add FILE reads reports into the record.'
    : `No actors in "${dossier}" yet: volgens add FILE --dossier "${dossier}" reads reports into it.`
}

const more = (actors: readonly ListedActor[], limit: number | undefined) =>
  actors.length === limit ? ['', `  The ${limit} most mentioned; --limit N shows more.`] : []

/** `volgens actors show NO.`: what belongs to one actor. */
export async function printActor(id: number, options: ActorsOptions, io: Io): Promise<void> {
  await withStore(options, io, async (store) => {
    const members = await actorMembers(store.db, id)
    const [actor] = await listActors(store.db, { ids: [id] })
    await show(options, io, { ...actor, members }, (screen) =>
      actor === undefined ? [] : actorMembersOf(actor, members, screen),
    )
  })
}

export interface SuggestOptions extends ActorsOptions {
  readonly dossier?: string
  readonly actor?: number
  readonly limit?: number
}

/** `volgens actors suggest`: who may be the same. */
export async function printSuggestions(options: SuggestOptions, io: Io): Promise<void> {
  const { actor, limit } = options
  await withStore(options, io, async (store) => {
    const dossier = await dossierOf(store, options.dossier)
    const suggestions = await suggestActors(store.db, { dossier, actor, limit })
    await show(options, io, suggestions, (screen) =>
      suggestions.length === 0
        ? ['Nobody seems to be here twice. volgens actors --find NAME looks a name up.']
        : [...suggestedPairs(suggestions, screen), '', ANSWERS],
    )
  })
}

const ANSWERS = '  volgens actors same NO. NO. makes two one; different and unsure are remembered.'

async function dossierOf({ db }: Store, name: string | undefined): Promise<number | undefined> {
  return name === undefined ? undefined : (await requireDossier(db, name)).id
}

/** Opens the record for one piece of work. */
export async function withStore(
  options: RecordOptions,
  io: Io,
  work: (store: Store) => Promise<void>,
): Promise<void> {
  const store = await openStore(recordPlace(options, io.env))
  try {
    await work(store)
  } finally {
    await store.close()
  }
}

/** The value with --json, else its lines. */
export async function show(
  { json }: ActorsOptions,
  io: Io,
  value: unknown,
  lines: (screen: Screen) => readonly string[],
): Promise<void> {
  const text = json === true ? toJson(value) : `${lines(screenOf(io)).join('\n')}\n`
  await write(io.stdout, text)
}
