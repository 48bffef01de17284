import { VolgensError } from '@volgens/shapes'

/*
 * Codes of this package:
 *
 * store-in-use           another process has the folder open
 * store-unreadable       the folder can't be made, read or written
 * store-damaged          the store in the folder lacks files, or what is in them is no database
 * not-a-store            the folder holds something else
 * not-empty              the folder to restore into has a store already
 * bad-backup             the file to restore is no backup, or cut off
 * use-pg-dump            PostgreSQL has a program of its own for backups
 * store-newer            the store was made by a newer version
 * disk-full              no space was left while writing
 * store-failed           the database gave an error that we did not foresee
 * no-such-item           no item of the record has that id
 * no-such-dossier        no dossier has that name
 * no-such-decision       no decision that can be taken back has that number
 * no-such-search         no search was saved under that number
 * no-such-report         a reading is given of a report that is not there
 * other-text             a reading is given of other words than the report has
 * changed-meanwhile      somebody decided on the item after what the person saw
 * bad-decision           a decision without a name or a note, or with what can't be written down
 * bad-correction         a correction that the item's shape or the report's text does not allow
 * cannot-undo            a decision that has been taken back, or that a later one rests on
 * not-an-export          the file is no export of a record as JSON Lines
 * export-newer           the export was made by a newer version
 * export-damaged         the export was cut short or changed
 * bad-line               a line of the export is not what it should be
 * snippets-only          the export holds snippets only: no store can be made of it
 * chain-in-part          the export holds a part of the decisions
 * chain-differs          the export's decisions are not those of the store, nor what came after
 * decisions-elsewhere    decisions about actors that only an empty store can take
 * database-unreachable   no answer from the PostgreSQL server
 * database-refused       the server refuses this user, password or database
 * bad-search             a search asks for what can't be
 * actor-unknown          no actor of the record has this number
 * actor-merged           the actor is part of another by now
 * same-actor             two actors are asked for, and one is given twice
 * actors-different       a person said that these two are not one
 * not-of-actor           what is to be split off belongs to somebody else
 * nothing-to-split       nothing, or all of it, is to be split off
 * empty-name             an actor or a dossier can't be called nothing
 * name-taken             another dossier has that name
 */

/** elsewhere: the lock's file, where its process is on another machine or in another container. */
export const storeInUse = (folder: string, holder: string, elsewhere?: string) =>
  new VolgensError(
    'store-in-use',
    `${folder} is open in ${holder}; expected it free, because two programs that write in it lose each other's work; wait for that one or stop it, or use another folder (--data) or PostgreSQL (DATABASE_URL)` +
      (elsewhere === undefined
        ? ''
        : `; that one runs elsewhere: only if it is surely gone, remove ${elsewhere}`),
  )

export const storeUnreadable = (folder: string, cause: unknown) =>
  new VolgensError(
    'store-unreadable',
    `${folder} can't be opened for writing (${reasonOf(cause)}); expected a folder of yours; give another with --data or change its permissions`,
    { cause },
  )

export const storeDamaged = (folder: string, reason: string, cause?: unknown) =>
  new VolgensError(
    'store-damaged',
    `the store in ${folder} is damaged (${reason}); expected it whole; keep a copy of it as it is and restore a backup into another folder (volgens restore FILE --data DIR)`,
    { cause },
  )

export const notAStore = (folder: string, names: readonly string[]) =>
  new VolgensError(
    'not-a-store',
    `${folder} holds other things (${names.slice(0, 3).join(', ')}${names.length > 3 ? ', …' : ''}); expected a store, an empty folder or none; nothing was written: give another folder with --data`,
  )

export const notEmpty = (folder: string) =>
  new VolgensError(
    'not-empty',
    `${folder} has a store already; expected an empty folder or none; nothing was written: give another with --data`,
  )

/** A fault of the store or the disk stays what it is; all others are the file's. */
export function badBackup(cause: unknown): VolgensError {
  const kept = cause instanceof VolgensError && ['store-newer', 'disk-full'].includes(cause.code)
  return kept
    ? cause
    : new VolgensError(
        'bad-backup',
        'the file is no whole backup of a store; expected one that volgens backup wrote; nothing was restored: try an earlier backup',
        { cause },
      )
}

export const dumpByPostgres = () =>
  new VolgensError(
    'use-pg-dump',
    'the record is in PostgreSQL; expected one in a folder; make and restore backups with its own programs (pg_dump, pg_restore)',
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

export const diskFull = (cause?: unknown) =>
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

export const badSearch = (found: string, expected: string) =>
  new VolgensError('bad-search', `${found}; expected ${expected}`)

export const noSuchItem = (id: number) =>
  new VolgensError(
    'no-such-item',
    `there is no item ${id}; expected the id of one in the record, as the list of items shows it; ids change when a report is read again`,
  )

export const noSuchDossier = (name: string, names: readonly string[]) =>
  new VolgensError(
    'no-such-dossier',
    names.length === 0
      ? `there is no dossier "${name}", nor any other; add reports to it first (volgens add FILE --dossier NAME)`
      : `there is no dossier "${name}"; expected one of ${names.slice(0, 20).join(', ')}`,
  )

export const noSuchSearch = (id: number) =>
  new VolgensError(
    'no-such-search',
    `there is no saved search ${id}; expected the number of one; it may have been removed: list them anew`,
  )

export const noSuchDecision = (seq: number) =>
  new VolgensError(
    'no-such-decision',
    `there is no decision ${seq} that can be taken back; expected the number that was given when it was made`,
  )

export const noSuchReport = (id: string) =>
  new VolgensError(
    'no-such-report',
    `there is no report ${id}; expected one that is in the record; add it first`,
  )

export const otherText = (id: string) =>
  new VolgensError(
    'other-text',
    `the reading has other words than report ${id}; expected a reading of the text as it is kept; add changed words as a report`,
  )

export const decidedMeanwhile = (
  id: number,
  last: { readonly seq: number; readonly decision: string; readonly reviewer: string } | undefined,
) =>
  new VolgensError(
    'changed-meanwhile',
    last === undefined
      ? `nobody has decided on item ${id}; expected an earlier decision; nothing was changed: read it again`
      : `${last.reviewer} decided on item ${id} meanwhile (decision ${last.seq}, ${last.decision}); nothing was changed: read it again and decide anew`,
  )

export const badDecision = (reason: string) => new VolgensError('bad-decision', reason)

export const badCorrection = (reason: string) =>
  new VolgensError(
    'bad-correction',
    `${reason}; expected the fields of the item that change, as JSON; nothing was changed`,
  )

export const cannotUndo = (seq: number, reason: string) =>
  new VolgensError('cannot-undo', `decision ${seq} can't be undone: ${reason}`)

export const notAnExport = (reason: string) =>
  new VolgensError(
    'not-an-export',
    `line 1: ${reason}; expected the header of an export of Volgens as JSON Lines (volgens export)`,
  )

export const exportNewer = (format: string, known: string) =>
  new VolgensError(
    'export-newer',
    `line 1: the export has the format ${format}; expected ${known}; use a newer volgens, nothing was changed`,
  )

export const exportDamaged = (line: number, found: string, expected: string) =>
  new VolgensError(
    'export-damaged',
    `line ${line}: ${found}; expected ${expected}; the file was cut short or changed on its way: fetch it again, nothing was changed`,
  )

export const badLine = (line: number, found: string, expected: string, cause?: unknown) =>
  new VolgensError(
    'bad-line',
    `line ${line}: ${found}; expected ${expected}; nothing was changed`,
    cause === undefined ? {} : { cause },
  )

export const snippetsOnly = (words: number) =>
  new VolgensError(
    'snippets-only',
    `line 1: the export holds at most ${words} words around each item and no reports; expected whole reports; export without --snippets, nothing was changed`,
  )

export const chainInPart = () =>
  new VolgensError(
    'chain-in-part',
    'line 1: the export is of one dossier and holds a part of the chain of decisions, which no store can continue; import it --without-decisions, or export the whole record; nothing was changed',
  )

export const chainDiffers = (line: number, seq: number, found: string, expected: string) =>
  new VolgensError(
    'chain-differs',
    `line ${line}: decision ${seq} is ${found}; expected ${expected}; the two records went apart: import into an empty store, or --without-decisions; nothing was changed`,
  )

export const decisionsElsewhere = (line: number, seq: number, decision: string) =>
  new VolgensError(
    'decisions-elsewhere',
    `line ${line}: decision ${seq} (${decision}) is about actors by their numbers, which are others in this store; expected an empty one; import into a new folder (--data), or --without-decisions; nothing was changed`,
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

/** The first line of what went wrong, short enough for a message: PGlite's own run to pages. */
export function reasonOf(cause: unknown): string {
  const message = cause instanceof Error ? cause.message : String(cause)
  return (message.split('\n', 1)[0] ?? '').slice(0, 200)
}

export const nameTaken = (name: string) =>
  new VolgensError(
    'name-taken',
    `there is a dossier “${name}” already; expected a name of its own; nothing was changed: give another name or use that dossier`,
  )

export const emptyDossierName = () =>
  new VolgensError(
    'empty-name',
    'a dossier without a name; expected at least one letter or digit; nothing was changed: give it a name',
  )
