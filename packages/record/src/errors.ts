import { VolgensError } from '@volgens/shapes'

/*
 * Codes of this package:
 *
 * store-in-use           another process has the folder open
 * store-unreadable       the folder can't be made, read or written
 * store-damaged          what is in the folder is no store, or half of one
 * store-newer            the store was made by a newer version
 * disk-full              no space was left while writing
 * store-failed           the database gave an error that we did not foresee
 * database-unreachable   no answer from the PostgreSQL server
 * database-refused       the server refuses this user, password or database
 * dossier-unknown        no dossier has this name
 * actor-unknown          no actor of the record has this number
 * actor-merged           the actor is part of another by now
 * same-actor             two actors are asked for, and one is given twice
 * actors-different       a person said that these two are not one
 * not-of-actor           what is to be split off belongs to somebody else
 * nothing-to-split       nothing, or all of it, is to be split off
 * empty-name             an actor can't be called nothing
 * decision-unknown       no such decision about actors in the chain
 * decision-undone        it was taken back already
 * decision-depended-on   a later decision needs it
 */

export const storeInUse = (folder: string, holder: string) =>
  new VolgensError(
    'store-in-use',
    `${folder} is open in ${holder}; expected it free, because two programs that write in it lose each other's work; wait for that one or stop it, or use another folder (--data) or PostgreSQL (DATABASE_URL)`,
  )

export const storeUnreadable = (folder: string, cause: unknown) =>
  new VolgensError(
    'store-unreadable',
    `${folder} can't be opened for writing (${reasonOf(cause)}); expected a folder of yours; give another with --data or change its permissions`,
    { cause },
  )

export const storeDamaged = (folder: string, cause: unknown) =>
  new VolgensError(
    'store-damaged',
    `${folder} holds no whole store (${reasonOf(cause)}); expected one made by volgens; nothing was changed: restore a backup into another folder (volgens restore), or give another folder with --data`,
    { cause },
  )

export const storeNewer = (found: number, known: number) =>
  new VolgensError(
    'store-newer',
    `the store is of version ${found}; expected at most ${known}; use a newer volgens, nothing was changed`,
  )

export const databaseUnreachable = (place: string, cause: unknown) =>
  new VolgensError(
    'database-unreachable',
    `no answer from PostgreSQL at ${place} (${reasonOf(cause)}); expected a running server; check DATABASE_URL and that it is started`,
    { cause },
  )

export const databaseRefused = (place: string, cause: unknown) =>
  new VolgensError(
    'database-refused',
    `PostgreSQL at ${place} refuses (${reasonOf(cause)}); expected a user, password and database that it knows; check DATABASE_URL`,
    { cause },
  )

export const diskFull = (cause: unknown) =>
  new VolgensError(
    'disk-full',
    'no space was left on the disk; what was finished before is kept; make space and run the command again',
    { cause },
  )

export const storeFailed = (cause: unknown) =>
  new VolgensError(
    'store-failed',
    `the database gave an error (${reasonOf(cause)}); what was finished before is kept; please report it`,
    { cause },
  )

export const dossierUnknown = (name: string, known: readonly string[]) =>
  new VolgensError(
    'dossier-unknown',
    `there is no dossier "${name}"; expected ${known.length === 0 ? 'one, and there is none: add reports with --dossier first' : `one of ${known.slice(0, 10).join(', ')}`}`,
  )

export const actorUnknown = (id: number) =>
  new VolgensError(
    'actor-unknown',
    `there is no actor ${id}; expected the number of one of the record; \`volgens actors\` lists them`,
  )

export const actorMerged = (id: number, name: string, into: number) =>
  new VolgensError(
    'actor-merged',
    `actor ${id} (${name}) is part of actor ${into} by now; expected one of its own; use ${into}, or undo the merge`,
  )

export const sameActor = (id: number) =>
  new VolgensError('same-actor', `actor ${id} is given twice; expected two actors`)

export const actorsDifferent = (a: number, b: number, seq: number) =>
  new VolgensError(
    'actors-different',
    `decision ${seq} says that actors ${a} and ${b} are not one; nothing was changed: undo ${seq} first if that was wrong`,
  )

export const notOfActor = (id: number, report: string, local: string) =>
  new VolgensError(
    'not-of-actor',
    `${local} of report ${report} does not belong to actor ${id}; expected what belongs to it (\`volgens actors show ${id}\`)`,
  )

export const nothingToSplit = (id: number) =>
  new VolgensError(
    'nothing-to-split',
    `nothing, or all that actor ${id} has, would be split off; expected a part of it (\`volgens actors show ${id}\`)`,
  )

export const emptyName = () =>
  new VolgensError('empty-name', 'the name is empty; expected what the actor is called')

export const actorDecisionUnknown = (seq: number) =>
  new VolgensError(
    'decision-unknown',
    `decision ${seq} is not one about actors; expected the number that a merge, split, renaming or answer was given`,
  )

export const decisionUndone = (seq: number) =>
  new VolgensError('decision-undone', `decision ${seq} was taken back already; nothing was changed`)

export const decisionDependedOn = (seq: number, later: readonly number[]) =>
  new VolgensError(
    'decision-depended-on',
    `decision ${seq} can't be undone while ${later.length === 1 ? 'decision' : 'decisions'} ${later.join(', ')} ${later.length === 1 ? 'stands' : 'stand'}; nothing was changed: undo the latest first`,
  )

/** The first line of what went wrong, short enough for a message: PGlite's own run to pages. */
export function reasonOf(cause: unknown): string {
  const message = cause instanceof Error ? cause.message : String(cause)
  return (message.split('\n', 1)[0] ?? '').slice(0, 200)
}
