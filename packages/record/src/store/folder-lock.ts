import { randomUUID } from 'node:crypto'
import { readFileSync, readlinkSync } from 'node:fs'
import { link, open, readdir, readFile, rename, rm, truncate } from 'node:fs/promises'
import { hostname } from 'node:os'
import { basename, join } from 'node:path'
import { storeInUse } from '../errors.ts'

/*
 * A lock is a file lock.1.json, lock.2.json …: the highest number counts. Who finds it free, or its process gone, makes
 * the next one; only one can. A file is never taken away while it is the highest, so that nobody who looked too early
 * can make a number again that was given already. (One file that is deleted and made anew can't do this: between
 * looking and deleting, another may have taken it.)
 */
const LOCK = /^lock\.(\d+)\.json$/

/** Who holds a folder, as its lock file says. */
interface Holder {
  readonly pid: number
  /** When the process began, in the system's own ticks: a number that is used again is another process. */
  readonly begun?: string
  readonly host: string
  /** Where its number counts: a container has numbers of its own. */
  readonly namespace?: string
  readonly program: string
  readonly since: string
  /** Where the record can be had meanwhile, if it is served. */
  readonly address?: string
}

/** An exclusive hold of a folder. */
export interface FolderLock {
  /** Tells others who find the folder held where the record is served. */
  tell(address: string): Promise<void>
  release(): Promise<void>
}

/** Whether a name in the folder is a lock's. */
export const isLockFile = (name: string) => name.startsWith('lock.')

const TRIES = 50

/**
 * Takes the folder for this process alone; PGlite would let two write in it and lose the rows of one.
 *
 * A lock whose process is gone is taken over at once. Throws `store-in-use` with who holds it.
 */
export async function lockFolder(folder: string, now: () => Date): Promise<FolderLock> {
  const mine = holderNow(now())
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const last = await lastNumber(folder)
    const held = await read(fileOf(folder, last))
    if (held !== undefined && isAlive(held)) throw inUse(folder, last, held)
    const number = last + 1
    if (!(await create(folder, number, mine))) continue
    // Somebody who looked earlier may have been faster by more than one.
    if ((await lastNumber(folder)) === number) {
      await removeBelow(folder, last)
      return {
        tell: (address) => replace(folder, number, { ...mine, address }),
        // Emptied, it is nobody's; that needs no room on a full disk.
        release: () => truncate(fileOf(folder, number)),
      }
    }
    await rm(fileOf(folder, number), { force: true })
  }
  throw storeInUse(folder, 'another program that is starting')
}

const fileOf = (folder: string, number: number) => join(folder, `lock.${number}.json`)

async function numbers(folder: string): Promise<number[]> {
  return (await readdir(folder)).flatMap((name) => {
    const match = LOCK.exec(name)
    return match === null ? [] : Number(match[1])
  })
}

/** 0 where there is no lock yet. */
const lastNumber = async (folder: string) => Math.max(0, ...(await numbers(folder)))

async function removeBelow(folder: string, last: number): Promise<void> {
  for (const number of await numbers(folder)) {
    if (number < last) await rm(fileOf(folder, number), { force: true })
  }
}

function holderNow(now: Date): Holder {
  const begun = beginningOf(process.pid)
  const namespace = ownNamespace()
  return {
    pid: process.pid,
    ...(begun === undefined ? {} : { begun }),
    host: hostname(),
    ...(namespace === undefined ? {} : { namespace }),
    program: [basename(process.argv[1] ?? 'node', '.js'), process.argv[2] ?? ''].join(' ').trim(),
    since: now.toISOString(),
  }
}

/** False where there is one of this number already. */
function create(folder: string, number: number, holder: Holder): Promise<boolean> {
  return drafted(folder, holder, async (draft) => {
    try {
      await link(draft, fileOf(folder, number))
      return true
    } catch (fault) {
      if ((fault as NodeJS.ErrnoException).code === 'EEXIST') return false
      throw fault
    }
  })
}

/** Says more in a lock that is ours. */
const replace = (folder: string, number: number, holder: Holder) =>
  drafted(folder, holder, (draft) => rename(draft, fileOf(folder, number)))

/** Writes a lock aside, to be put into place at once: nobody ever reads half of it. */
async function drafted<Result>(
  folder: string,
  holder: Holder,
  place: (draft: string) => Promise<Result>,
): Promise<Result> {
  const draft = join(folder, `lock.${randomUUID()}.draft`)
  try {
    const handle = await open(draft, 'wx')
    await handle.writeFile(JSON.stringify(holder)).finally(() => handle.close())
    return await place(draft)
  } finally {
    await rm(draft, { force: true })
  }
}

/** undefined where nobody holds it: it is not there, was emptied, or was cut off by a loss of power. */
async function read(file: string): Promise<Holder | undefined> {
  try {
    const holder = JSON.parse(await readFile(file, 'utf8')) as Partial<Holder>
    return typeof holder.pid === 'number' ? (holder as Holder) : undefined
  } catch (fault) {
    const absent = (fault as NodeJS.ErrnoException).code === 'ENOENT'
    if (absent || fault instanceof SyntaxError) return undefined
    throw fault
  }
}

/** A holder on another machine or in another container counts as alive: nobody here can tell. */
function isAlive(holder: Holder): boolean {
  if (isElsewhere(holder)) return true
  try {
    process.kill(holder.pid, 0)
  } catch (fault) {
    return (fault as NodeJS.ErrnoException).code === 'EPERM'
  }
  return holder.begun === undefined || holder.begun === beginningOf(holder.pid)
}

const isElsewhere = ({ host, namespace }: Holder) =>
  host !== hostname() || namespace !== ownNamespace()

/** Of process numbers: pid_namespaces(7); undefined where there is no /proc. */
function ownNamespace(): string | undefined {
  try {
    return readlinkSync('/proc/self/ns/pid')
  } catch {
    return undefined
  }
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

function inUse(folder: string, number: number, holder: Holder) {
  const { pid, program, since, host, address } = holder
  const served = address === undefined ? '' : `, which serves it at ${address}`
  const who = `"${program}" (process ${pid} on ${host}, since ${since})${served}`
  return storeInUse(folder, who, isElsewhere(holder) ? fileOf(folder, number) : undefined)
}
