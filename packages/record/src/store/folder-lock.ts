import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { link, open, readFile, rename, rm } from 'node:fs/promises'
import { hostname } from 'node:os'
import { basename, join } from 'node:path'
import { storeInUse } from '../errors.ts'

/** Who holds a folder, as its lock file says. */
interface Holder {
  /** Of this taking: two holders are never the same. */
  readonly id: string
  readonly pid: number
  /** When the process began, in the system's own ticks: a number that is used again is another process. */
  readonly begun?: string
  readonly host: string
  readonly program: string
  readonly since: string
}

/** An exclusive hold of a folder. */
export interface FolderLock {
  release(): Promise<void>
}

const TRIES = 20

/**
 * Takes the folder for this process alone; PGlite would let two write in it and lose the rows of one.
 *
 * A lock whose process is gone is taken over. Throws `store-in-use` with who holds it.
 */
export async function lockFolder(folder: string, now: () => Date): Promise<FolderLock> {
  const file = join(folder, 'lock.json')
  const mine = holderNow(now())
  for (let attempt = 0; attempt < TRIES; attempt++) {
    if (await create(file, mine)) return { release: () => release(file, mine) }
    const holder = await read(file)
    if (holder === undefined) continue
    if (isAlive(holder)) throw storeInUse(folder, describe(holder))
    await takeAway(file, holder)
  }
  throw storeInUse(folder, 'another program that is starting')
}

function holderNow(now: Date): Holder {
  const begun = beginningOf(process.pid)
  return {
    id: randomUUID(),
    pid: process.pid,
    ...(begun === undefined ? {} : { begun }),
    host: hostname(),
    program: [basename(process.argv[1] ?? 'node'), process.argv[2] ?? ''].join(' ').trim(),
    since: now.toISOString(),
  }
}

/**
 * Written aside and linked into place, so that nobody ever reads half a lock; false where there is one already.
 */
async function create(file: string, holder: Holder): Promise<boolean> {
  const draft = `${file}.${holder.id}`
  const handle = await open(draft, 'wx')
  await handle.writeFile(JSON.stringify(holder))
  await handle.close()
  try {
    await link(draft, file)
    return true
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw fault
  } finally {
    await rm(draft, { force: true })
  }
}

async function read(file: string): Promise<Holder | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Holder
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw fault
  }
}

/** Removes the lock of a process that is gone; one that somebody else has taken meanwhile is put back. */
async function takeAway(file: string, gone: Holder): Promise<void> {
  const aside = `${file}.${randomUUID()}`
  try {
    await rename(file, aside)
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return
    throw fault
  }
  const taken = await read(aside)
  if (taken !== undefined && taken.id !== gone.id) await link(aside, file).catch(() => undefined)
  await rm(aside, { force: true })
}

async function release(file: string, mine: Holder): Promise<void> {
  const holder = await read(file)
  if (holder?.id === mine.id) await rm(file, { force: true })
}

/** A holder on another machine counts as alive: nobody here can tell. */
function isAlive({ pid, host, begun }: Holder): boolean {
  if (host !== hostname()) return true
  try {
    process.kill(pid, 0)
  } catch (fault) {
    return (fault as NodeJS.ErrnoException).code === 'EPERM'
  }
  return begun === undefined || begun === beginningOf(pid)
}

/** Field 22 of /proc/PID/stat (proc(5)); undefined where there is no /proc. */
function beginningOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name of the program, in parentheses, may hold spaces.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]
  } catch {
    return undefined
  }
}

const describe = ({ pid, program, since, host }: Holder) =>
  `"${program}" (process ${pid} on ${host}, since ${since})`
