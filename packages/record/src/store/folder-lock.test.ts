import { spawn, type ChildProcess } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { NOW } from '../testing/stores.ts'
import { lockFolder } from './folder-lock.ts'

const top = mkdtempSync(join(tmpdir(), 'volgens-lock-'))
afterAll(() => rmSync(top, { recursive: true }))
const clock = () => NOW

let folders = 0
function newFolder(): string {
  const folder = join(top, String(++folders))
  mkdirSync(folder)
  return folder
}

test('is free again once it was released', async () => {
  const folder = newFolder()
  for (let time = 0; time < 3; time++) await (await lockFolder(folder, clock)).release()
  await lockFolder(folder, clock)
  await expect(lockFolder(folder, clock)).rejects.toMatchObject({
    code: 'store-in-use',
    message: expect.stringContaining(`process ${process.pid} on ${hostname()}`) as string,
  })
})

test('says where the folder is served', async () => {
  const folder = newFolder()
  const lock = await lockFolder(folder, clock)
  await lock.tell('http://127.0.0.1:4747')
  await expect(lockFolder(folder, clock)).rejects.toMatchObject({
    message: expect.stringContaining('which serves it at http://127.0.0.1:4747;') as string,
  })
  expect(readdirSync(folder)).toEqual(['lock.1.json'])
  await lock.release()
  await (await lockFolder(folder, clock)).release()
})

test('takes over from a process that is gone, also where its number is used again', async () => {
  const folder = newFolder()
  await lockFolder(folder, clock)
  const held = JSON.parse(readFileSync(join(folder, 'lock.1.json'), 'utf8')) as object
  if ('begun' in held) {
    writeFileSync(join(folder, 'lock.1.json'), JSON.stringify({ ...held, begun: '1' }))
    await (await lockFolder(folder, clock)).release()
  }
  writeFileSync(join(folder, 'lock.7.json'), JSON.stringify({ ...held, pid: 2 ** 22 + 5 }))
  await lockFolder(folder, clock)
})

test('takes over what a loss of power cut off', async () => {
  const folder = newFolder()
  writeFileSync(join(folder, 'lock.4.json'), '{"pid": 1')
  await lockFolder(folder, clock)
  expect(readdirSync(folder).sort()).toEqual(['lock.4.json', 'lock.5.json'])
})

test('leaves what another machine holds, and says which file says so', async () => {
  const folder = newFolder()
  const elsewhere = { pid: process.pid, host: 'elsewhere', program: 'volgens add', since: 'today' }
  writeFileSync(join(folder, 'lock.2.json'), JSON.stringify(elsewhere))
  await expect(lockFolder(folder, clock)).rejects.toMatchObject({
    code: 'store-in-use',
    message: expect.stringMatching(/on elsewhere, .*remove .*lock\.2\.json/) as string,
  })
})

test('goes to exactly one of twenty processes, and on at once when that one is killed', async () => {
  const folder = newFolder()
  const answers = await Promise.all(Array.from({ length: 20 }, () => take(folder)))
  const [holder, ...others] = answers.filter(({ said }) => said === 'taken')
  expect(others).toEqual([])
  expect(answers.filter(({ said }) => said === 'store-in-use')).toHaveLength(19)
  const gone = new Promise((resolve) => holder?.child.on('exit', resolve))
  holder?.child.kill('SIGKILL')
  await gone
  const next = await take(folder)
  expect(next.said).toBe('taken')
  next.child.kill('SIGKILL')
}, 60_000)

/** As built: a process can't run the source. It takes the lock and keeps it until it is killed. */
const PROGRAM = `
import { lockFolder } from ${JSON.stringify(new URL('../../dist/store/folder-lock.js', import.meta.url).href)}
try {
  await lockFolder(process.argv[1], () => new Date())
  process.stdout.write('taken')
  setInterval(() => undefined, 1000)
} catch (fault) {
  process.stdout.write(fault.code)
}`

async function take(folder: string): Promise<{ said: string; child: ChildProcess }> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', PROGRAM, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const said = await new Promise<string>((resolve) =>
    child.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString())),
  )
  return { said, child }
}
