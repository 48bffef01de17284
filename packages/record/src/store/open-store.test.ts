import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statfsSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { saveReport } from '../reports/save-report.ts'
import { smallReading } from '../testing/small-reading.ts'
import { describeStores, makeDatabase } from '../testing/stores.ts'
import { openStore, type Store, type StorePlace } from './open-store.ts'
import { restoreStore } from './restore-store.ts'

const top = mkdtempSync(join(tmpdir(), 'volgens-store-'))
afterAll(() => rmSync(top, { recursive: true }), 60_000)
const original = new TextEncoder().encode('as given')
const reading = smallReading('De dijk is dicht.')

/** A store with one report, closed; each test takes a copy. */
const made = join(top, 'made')
beforeAll(async () => {
  const store = await openStore({ folder: made })
  await saveReport(store, reading, { original })
  await store.settle()
  await store.close()
}, 120_000)

let copies = 0
function copy(): string {
  const folder = join(top, `copy-${++copies}`)
  cpSync(made, folder, { recursive: true })
  return folder
}

async function reportsOf(place: StorePlace): Promise<unknown[]> {
  const store = await openStore(place)
  try {
    return await store.db.selectFrom('reports').select('id').execute()
  } finally {
    await store.close()
  }
}

const whole = [{ id: reading.report.id }]
const opening = async (folder: string) =>
  (await openStore({ folder }).catch((fault: unknown) => fault)) as Store & { code: string }

describeStores('a store', (open) => {
  test('has each migration once', async () => {
    const { rows } = await sql`select version from migrations order by 1`.execute(open().db)
    expect(rows).toEqual([
      { version: 1 },
      { version: 2 },
      { version: 3 },
      { version: 4 },
      { version: 5 },
      { version: 6 },
    ])
  })

  test('rolls a transaction back whole', async () => {
    const { db, now } = open()
    const row = { name: 'nooit', created_at: now(), archived_at: null }
    const work = db.transaction().execute(async (transaction) => {
      await transaction.insertInto('dossiers').values(row).execute()
      throw new Error('stop')
    })
    await expect(work).rejects.toThrow('stop')
    const kept = await db.selectFrom('dossiers').select('id').where('name', '=', 'nooit').execute()
    expect(kept).toEqual([])
  })

  test('runs transactions that are begun at once without mixing them', async () => {
    const { db, now } = open()
    const add = (name: string) =>
      db.transaction().execute(async (transaction) => {
        for (const part of ['a', 'b', 'c']) {
          const row = { name: `${name}-${part}`, created_at: now(), archived_at: null }
          await transaction.insertInto('dossiers').values(row).execute()
          if (part === 'b' && name.endsWith('odd')) throw new Error('stop')
        }
      })
    await Promise.allSettled(['x', 'x-odd', 'y', 'y-odd'].map(add))
    const { rows } = await sql<{ name: string }>`
      select name from dossiers where name ~ '^[xy]-' order by name collate "C"`.execute(db)
    expect(rows.map(({ name }) => name)).toEqual(['x-a', 'x-b', 'x-c', 'y-a', 'y-b', 'y-c'])
  })

  test('gives numbers, days, lists and bytes alike', async () => {
    const { rows } = await sql`select 9007199254740991::bigint as big, count(*) as counted,
      date '2022-01-07' as day, '{1,2}'::bigint[] as list, '\\x0001ff'::bytea as bytes, null as none
      from (values (1), (2)) two`.execute(open().db)
    expect(rows).toMatchObject([
      { big: 9007199254740991, counted: 2, day: '2022-01-07', list: [1, 2], none: null },
    ])
    const [row] = rows as { bytes: Uint8Array }[]
    expect([...(row?.bytes ?? [])]).toEqual([0, 1, 255])
  })

  test('takes a text of a million characters', async () => {
    const long = smallReading('Nee. '.repeat(200_000))
    await saveReport(open(), long, { original })
    const query = open().db.selectFrom('reports').select('text').where('id', '=', long.report.id)
    expect((await query.executeTakeFirstOrThrow()).text).toBe(long.report.text)
  })
})

describe('a folder', () => {
  test('keeps its store from one time to the next', async () => {
    const folder = copy()
    for (let time = 0; time < 2; time++) expect(await reportsOf({ folder })).toEqual(whole)
  })

  test('is for one at a time', async () => {
    const folder = copy()
    const first = await openStore({ folder })
    expect(await opening(folder)).toMatchObject({ code: 'store-in-use' })
    await first.close()
    expect(await reportsOf({ folder })).toEqual(whole)
  })

  test('with a store of a newer version is left as it is', async () => {
    const folder = copy()
    const store = await openStore({ folder })
    await sql`insert into migrations values (99, now())`.execute(store.db)
    await store.close()
    expect(await opening(folder)).toMatchObject({
      code: 'store-newer',
      message: expect.stringContaining('version 99; expected at most 6') as string,
    })
  })

  test.each([
    ['without its version', (database: string) => rmSync(join(database, 'PG_VERSION'))],
    ['without its state', (database: string) => rmSync(join(database, 'global/pg_control'))],
    [
      'with a state that is none',
      (database: string) =>
        writeFileSync(join(database, 'global/pg_control'), new Uint8Array(8192).fill(7)),
    ],
    [
      'without its log',
      (database: string) => rmSync(join(database, 'pg_wal'), { recursive: true }),
    ],
    ['without its tables', (database: string) => emptyFolder(join(database, 'base/5'))],
    ['with tables that are cut off', (database: string) => truncateOurs(join(database, 'base/5'))],
  ])('%s is damaged and says so', async (_, damage) => {
    const folder = copy()
    damage(join(folder, 'database'))
    const before = readdirSync(join(folder, 'database'))
    expect(await opening(folder)).toMatchObject({
      code: 'store-damaged',
      message: expect.stringContaining('restore a backup') as string,
    })
    expect(readdirSync(join(folder, 'database'))).toEqual(before)
  })

  test('with something else in it is not touched', async () => {
    const folder = join(top, 'holiday')
    mkdirSync(folder)
    writeFileSync(join(folder, 'beach.jpg'), '')
    expect(await opening(folder)).toMatchObject({
      code: 'not-a-store',
      message: expect.stringContaining('beach.jpg') as string,
    })
    expect(readdirSync(folder)).toEqual(['beach.jpg'])
  })

  test('whose making was stopped begins anew', async () => {
    const folder = join(top, 'stopped')
    mkdirSync(join(folder, 'database.new/base'), { recursive: true })
    expect(await reportsOf({ folder })).toEqual([])
    expect(readdirSync(folder)).not.toContain('database.new')
  })

  test('that is a file is refused', async () => {
    const file = join(top, 'file')
    writeFileSync(file, 'words')
    expect(await opening(file)).toMatchObject({ code: 'store-unreadable' })
  })

  const tmpfs = canMount()
  test.skipIf(!tmpfs)('that may only be read is refused (needs root and mount)', async () => {
    const folder = copy()
    await mounted(folder, ['-o', 'bind,ro', folder], async () => {
      expect(await opening(folder)).toMatchObject({ code: 'store-unreadable' })
    })
  })

  describe.skipIf(!tmpfs)('on a full disk (needs root and mount)', () => {
    const full = async (work: (data: string, disk: string) => Promise<readonly string[]>) => {
      const disk = mkdtempSync(join(top, 'disk-'))
      await mounted(disk, ['-t', 'tmpfs', '-o', 'size=120m', 'tmpfs'], async () => {
        const data = join(disk, 'data')
        cpSync(made, data, { recursive: true })
        const saved = await work(data, disk)
        rmSync(join(disk, 'ballast'))
        const found = (await reportsOf({ folder: data })) as { id: string }[]
        expect(found.map(({ id }) => id).sort()).toEqual([...saved, reading.report.id].sort())
      })
    }

    test(
      'stops before there is no room, can still be read, and loses nothing',
      () =>
        full(async (data, disk) => {
          const store = await openStore({ folder: data })
          writeBallast(disk, 4)
          const saved: string[] = []
          const fillUp = async () => {
            for (;;) saved.push(await saveLong(store))
          }
          await expect(fillUp()).rejects.toMatchObject({ code: 'disk-full' })
          await store.close()
          expect(await reportsOf({ folder: data })).toHaveLength(saved.length + 1)
          expect(saved.length).toBeGreaterThan(0)
          return saved
        }),
      60_000,
    )

    test(
      'gives up a statement that finds no room, and loses nothing',
      () =>
        full(async (data, disk) => {
          const store = await openStore({ folder: data })
          const saved = [await saveLong(store)]
          const fillUp = store.db.transaction().execute(async (transaction) => {
            const { bavail, bsize } = statfsSync(disk)
            writeBallast(disk, (bavail * bsize) / 2 ** 20 - 2)
            for (let n = 0; n < 1000; n++) {
              const bytes = Buffer.from(crypto.getRandomValues(new Uint8Array(60_000)))
              await transaction
                .insertInto('originals')
                .values({ hash: `${n}`, bytes })
                .execute()
            }
          })
          await expect(fillUp).rejects.toMatchObject({ code: 'disk-full' })
          await store.close().catch(() => undefined)
          return saved
        }),
      60_000,
    )
  })
})

const writeBallast = (disk: string, mebibytes: number) =>
  writeFileSync(join(disk, 'ballast'), new Uint8Array(mebibytes * 2 ** 20))

async function saveLong(store: Store): Promise<string> {
  const bytes = crypto.getRandomValues(new Uint8Array(60_000))
  const long = smallReading([...bytes.subarray(0, 5000)].join(' '))
  await saveReport(store, long, { original: bytes })
  return long.report.id
}

describe('a backup', () => {
  test('is a store again in another folder', async () => {
    const folder = join(top, 'restored/deep')
    await restoreStore(folder, await backup())
    expect(await reportsOf({ folder })).toEqual(whole)
  })

  test('is not restored over a store or among other files', async () => {
    const folder = copy()
    const bytes = await backup()
    await expect(restoreStore(folder, bytes)).rejects.toMatchObject({ code: 'not-empty' })
    expect(await reportsOf({ folder })).toEqual(whole)
    const other = join(top, 'letters')
    mkdirSync(other)
    writeFileSync(join(other, 'letter.txt'), '')
    await expect(restoreStore(other, bytes)).rejects.toMatchObject({ code: 'not-a-store' })
  })

  test.each([
    ['cut off', (bytes: Uint8Array) => bytes.slice(0, bytes.length / 2)],
    ['empty', () => new Uint8Array()],
    ['words', () => original],
  ])('that is %s leaves no folder behind', async (_, spoil) => {
    const folder = join(top, 'spoilt')
    const bytes = spoil(await backup())
    await expect(restoreStore(folder, bytes)).rejects.toMatchObject({ code: 'bad-backup' })
    expect(existsSync(folder)).toBe(false)
  })
})

let dumped: Uint8Array | undefined
async function backup(): Promise<Uint8Array> {
  if (dumped !== undefined) return dumped
  const store = await openStore({ folder: copy() })
  dumped = await store.dump()
  await store.close()
  return dumped
}

const server = inject('postgresUrl')
describe.skipIf(server === undefined)('PostgreSQL', () => {
  const at = (change: (url: URL) => void) => {
    const url = new URL(server ?? '')
    change(url)
    return url.href
  }
  const open = async (url: string) =>
    (await openStore({ url }).catch((fault: unknown) => fault)) as { code: string }

  test('is migrated once by eight that open it at once', async () => {
    const url = await makeDatabase(server ?? '')
    const stores = await Promise.all(Array.from({ length: 8 }, () => openStore({ url })))
    const [first] = stores
    if (first === undefined) throw new RangeError('no stores')
    const { rows } = await sql`select version from migrations`.execute(first.db)
    expect(rows).toEqual([
      { version: 1 },
      { version: 2 },
      { version: 3 },
      { version: 4 },
      { version: 5 },
      { version: 6 },
    ])
    await expect(first.dump()).rejects.toMatchObject({ code: 'use-pg-dump' })
    await Promise.all(stores.map((store) => store.close()))
    expect(await reportsOf({ url })).toEqual([])
  })

  test('of a newer version is left as it is', async () => {
    const url = await makeDatabase(server ?? '')
    const store = await openStore({ url })
    await sql`insert into migrations values (99, now())`.execute(store.db)
    await store.close()
    expect(await open(url)).toMatchObject({ code: 'store-newer' })
  })

  test('that is not there is told from one that refuses', async () => {
    const gone = at((url) => url.searchParams.set('host', '/nowhere'))
    expect(await open(gone)).toMatchObject({ code: 'database-unreachable' })
    expect(await open('postgresql://volgens@127.0.0.1:1/postgres')).toMatchObject({
      code: 'database-unreachable',
    })
    const nothing = at((url) => (url.pathname = '/nothing'))
    expect(await open(nothing)).toMatchObject({ code: 'database-refused' })
    const nobody = at((url) => (url.username = 'nobody'))
    expect(await open(nobody)).toMatchObject({ code: 'database-refused' })
  })

  test('refuses a wrong password and none, and the message does not hold it', async () => {
    const admin = await openStore({ url: await makeDatabase(server ?? '') })
    await sql`create role guarded login password 'right'`.execute(admin.db)
    await admin.close()
    for (const password of ['wrong-one', '']) {
      const url = at((each) => Object.assign(each, { username: 'guarded', password }))
      const fault = (await open(url)) as { code: string; message?: string }
      expect(fault.code).toBe('database-refused')
      expect(fault.message).not.toContain('wrong-one')
    }
  })
})

function emptyFolder(folder: string): void {
  for (const name of readdirSync(folder)) rmSync(join(folder, name))
}

/** Tables that are not the system's own are numbered from 16384. */
function truncateOurs(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (/^\d+$/.test(name) && Number(name) >= 16_384) truncateSync(join(folder, name), 0)
  }
}

/** Whether this process may mount: root of a machine, but not of most containers. */
function canMount(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'volgens-mount-'))
  const may = spawnSync('mount', ['-t', 'tmpfs', 'tmpfs', folder]).status === 0
  if (may) spawnSync('umount', [folder])
  else process.stderr.write('may not mount: read-only folder and full disk are not tested\n')
  rmSync(folder, { recursive: true })
  return may
}

async function mounted(
  folder: string,
  args: readonly string[],
  work: () => Promise<void>,
): Promise<void> {
  const { status, stderr } = spawnSync('mount', [...args, folder], { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  try {
    await work()
  } finally {
    spawnSync('umount', ['-l', folder])
  }
}
