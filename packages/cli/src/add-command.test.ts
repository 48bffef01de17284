import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { MAIN, missing, volgens } from './testing/command.ts'

const why = missing()
const top = mkdtempSync(join(tmpdir(), 'volgens-add-'))
afterAll(() => rmSync(top, { recursive: true }))

const data = join(top, 'record')
const add = (args: readonly string[], stdin: string | Uint8Array = '') =>
  volgens(['add', ...args, '--data', data], stdin)

const about = (place: string) =>
  `De burgemeester van ${place} zei dinsdag dat de brug dicht blijft. De politie is gewaarschuwd.`
const line = (place: string) => JSON.stringify({ text: about(place), lang: 'nl' })

function file(name: string, content: string | Uint8Array): string {
  const path = join(top, name)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, content)
  return path
}

describe.skipIf(why !== undefined)(
  `volgens add${why === undefined ? '' : `: skipped, ${why}`}`,
  () => {
    test('takes files, folders and standard input, and what each says of itself', async () => {
      const folder = join(top, 'map')
      file(
        'map/b.txt',
        `---\ntitle: Brug dicht\noutlet: De Krant\npublished: 2022-01-07\n---\n\n${about('Delft')}`,
      )
      file('map/a/c.jsonl', `${line('Gouda')}\n${line('Breda')}\n`)
      file('map/a/d.csv', `\ufefftext;published\n"${about('Assen')}";2022-01-05\n`)
      file('map/.hidden.txt', about('Nergens'))
      file('map/README.md', about('Nergens'))
      file('map/e.png', Buffer.from('89504e470d0a1a0a0000000d4948445200000001', 'hex'))
      file('map/site.css', 'body { margin: 0 }')
      const { code, stdout } = await add([folder, '--dossier', 'brug', '--outlet', 'Anders'])
      expect(code).toBe(0)
      expect(stdout).toMatch(/^4 reports in dossier brug: 4 new \([\d.]+ s\)\n$/)
      const more = await add(['-', '--published', '2022-01-09'], about('Sneek'))
      expect(more.stdout).toMatch(/^1 report: 1 new/)
      const { stdout: json } = await volgens(['reports', '--json', '--data', data])
      const reports = JSON.parse(json) as { [key: string]: unknown }[]
      expect(reports).toMatchObject([
        { published: '2022-01-05', outlet: 'Anders', dossiers: ['brug'] },
        { published: '2022-01-07', outlet: 'De Krant', title: 'Brug dicht', statements: 1 },
        { published: '2022-01-09', reference: 'standard input', dossiers: [] },
        { reference: join(folder, 'a/c.jsonl:1') },
        { reference: join(folder, 'a/c.jsonl:2') },
      ])
    }, 120_000)

    test('says what is there already, and takes changed words as a new version', async () => {
      const again = await add([join(top, 'map'), '--outlet', 'Anders', '--json'])
      expect(JSON.parse(again.stdout)).toEqual({
        ...{ new: 0, changed: 0, known: 4, failed: 0, stopped: false, failures: [] },
      })
      const url = 'https://krant.example/brug'
      const versions = [about('Venlo'), `${about('Venlo')} Later ging zij open.`]
      const lines = versions.map((text) => JSON.stringify({ text, url })).join('\n')
      expect((await add(['-'], lines)).stdout).toMatch(/^2 reports: 1 new, 1 a new version /)
    }, 120_000)

    test('goes on after what fails, lists it, and tries it again', async () => {
      const short = file('fouten/kort.txt', 'Almaty')
      file('fouten/leeg.txt', ' \n')
      file('fouten/tabel.csv', 'woorden\nx\n')
      file('fouten/vreemd.txt', new Uint8Array([0x44, 0xe9, 0x20]))
      file('fouten/wel.txt', about('Hoorn'))
      const { code, stdout, stderr } = await add([join(top, 'fouten'), '--dossier', 'fout'])
      expect([code, stdout]).toEqual([
        1,
        expect.stringMatching(/^5 reports in dossier fout: 1 new, 4 failed/),
      ])
      for (const said of ['unclear-language', 'empty-text', 'bad-csv', '--retry']) {
        expect(stderr).toContain(said)
      }
      const kept = await add(['--failures', '--dossier', 'fout'])
      expect(kept.stdout).toContain(`${short}, dossier fout\n  unclear-language: `)
      expect(kept.stdout).not.toContain('tabel.csv')
      const retried = await add(['--retry', '--dossier', 'fout', '--lang', 'nl'])
      expect([retried.code, retried.stdout]).toEqual([
        1,
        expect.stringMatching(/^3 reports in dossier fout: 2 new, 1 failed/),
      ])
      const left = JSON.parse((await add(['--failures', '--json'])).stdout) as {
        attempts: number
      }[]
      expect(left.map(({ attempts }) => attempts)).toEqual([2])
    }, 120_000)

    test('reads the columns that it is told', async () => {
      const table = file('export.csv', `Datum;Body\n2022-01-07;${about('Tiel')}\n`)
      const columns = ['--column', 'text=Body', '--column', 'published=Datum']
      expect((await add([table, ...columns])).stdout).toMatch(/^1 report: 1 new/)
    }, 120_000)

    test('is told who has the record, and waits for nobody', async () => {
      const holder = start(['add', '-', '--data', data])
      await holder.until(/1 reports/, () =>
        holder.child.stdin.write(`${line('Emmen')}\n`.repeat(1)),
      )
      const { code, stderr } = await add([file('een.txt', about('Zwolle'))])
      expect(code).toBe(1)
      expect(stderr).toMatch(
        new RegExp(`^volgens: store-in-use: .*main add.*process ${holder.child.pid}`),
      )
      holder.child.stdin.end()
      expect(await holder.ended).toBe(0)
      expect((await add([join(top, 'een.txt')])).stdout).toMatch(/^1 report: 1 new/)
    }, 120_000)

    test('ends after Ctrl-C with a whole record, and goes on from there', async () => {
      const many = file(
        'veel.jsonl',
        Array.from({ length: 400 }, (_, n) => line(`plaats ${n}`)).join('\n'),
      )
      const first = start(['add', many, '--dossier', 'veel', '--data', data])
      await first.until(/[1-9]\d* reports/)
      first.child.kill('SIGINT')
      expect(await first.ended).toBe(130)
      const added = Number(/^(\d+) reports in .*: \1 new/m.exec(first.said())?.[1])
      expect(added).toBeGreaterThan(0)
      expect(first.said()).toContain('the same command goes on')
      const { code, stdout } = await add([many, '--dossier', 'veel'])
      expect([code, stdout]).toEqual([0, expect.stringContaining(`${added} there already`)])
      expect(stdout).toContain(`: ${400 - added} new`)
    }, 120_000)

    test('loses nothing when Ctrl-C stops it at once', async () => {
      const many = file(
        'nog.jsonl',
        Array.from({ length: 400 }, (_, n) => line(`oord ${n}`)).join('\n'),
      )
      const first = start(['add', many, '--data', data])
      await first.until(/[1-9]\d* reports/)
      const told = Number(/(\d+) reports/.exec(first.said())?.[1])
      first.child.kill('SIGINT')
      await first.until(/again stops at once/)
      first.child.kill('SIGINT')
      await first.ended
      const { stdout } = await add([many, '--json'])
      const { known, ...rest } = JSON.parse(stdout) as { known: number; new: number }
      expect(known).toBeGreaterThanOrEqual(told)
      expect(known + rest.new).toBe(400)
    }, 120_000)

    test('writes the record into one file and makes a record of it', async () => {
      const backup = join(top, 'backup.tar.gz')
      const written = await volgens(['backup', backup, '--data', data])
      expect([written.code, written.stdout]).toEqual([
        0,
        expect.stringMatching(/backup\.tar\.gz: [\d.]+ MiB\n$/),
      ])
      expect(await volgens(['backup', backup, '--data', data])).toMatchObject({
        code: 1,
        stderr: expect.stringContaining('file-exists') as string,
      })
      const restored = join(top, 'restored')
      expect((await volgens(['restore', backup, '--data', restored])).code).toBe(0)
      const list = (place: string) => volgens(['reports', '--data', place])
      expect((await list(restored)).stdout).toBe((await list(data)).stdout)
      expect((await volgens(['restore', backup, '--data', restored])).stderr).toContain('not-empty')
      expect(readdirSync(top).filter((name) => name.endsWith('.part'))).toEqual([])
    }, 120_000)

    test('leaves backups of PostgreSQL to its own programs', async () => {
      const env = { DATABASE_URL: 'postgresql://nobody@localhost:1/none' }
      for (const command of ['backup', 'restore']) {
        const { code, stderr } = await volgens([command, 'x'], '', env)
        expect([code, stderr]).toEqual([2, expect.stringMatching(/pg_dump|psql/)])
      }
    })

    test('says what to do where there is nothing', async () => {
      const { stderr } = await volgens(['reports', '--dossier', 'niets', '--data', data])
      expect(stderr).toMatch(/^volgens: no-such-dossier: /)
      const { stdout } = await volgens(['reports', '--data', join(top, 'nieuw')])
      expect(stdout).toBe('no reports in the record; volgens add FILE… puts them there\n')
      mkdirSync(join(top, 'leeg'))
      expect((await add([join(top, 'leeg')])).stderr).toMatch(/^volgens: nothing-to-add: .*\.jsonl/)
      expect((await add([join(top, 'weg.txt')])).stderr).toMatch(/^volgens: no-such-file: /)
      mkdirSync(join(top, 'vreemd'))
      writeFileSync(join(top, 'vreemd', 'brief.doc'), 'x')
      expect((await volgens(['add', '-', '--data', join(top, 'vreemd')], 'x')).stderr).toMatch(
        /^volgens: not-a-store: /,
      )
      expect((await add(['-'], '')).stderr).toContain('empty-text')
    }, 120_000)

    test.each([
      [['add', '--retry', 'a.txt']],
      [['add', '--failures', 'a.txt']],
      [['add', 'a.txt', '--published', 'gisteren']],
      [['add', 'a.txt', '--lang', 'xx']],
      [['add', 'a.txt', '--workers', '0']],
      [['add', 'a.csv', '--column', 'woorden=Body']],
      [['backup']],
      [['restore']],
    ])('ends with 2 for %j', async (args) => {
      const { code, stderr } = await volgens(args)
      expect([code, stderr]).toEqual([2, expect.stringMatching(/^volgens: wrong-use: /)])
    })

    test.each(['add', 'reports', 'backup', 'restore'])('helps with %s', async (command) => {
      const { code, stdout } = await volgens([command, '--help'])
      expect([code, stdout]).toEqual([
        0,
        expect.stringMatching(/Examples:[^]*\$ volgens [^]*Exit codes:/),
      ])
    })
  },
)

/** A command that runs while the test goes on. */
function start(args: readonly string[]) {
  const child = spawn(process.execPath, [MAIN, ...args], { env: { ...process.env, TZ: 'UTC' } })
  let said = ''
  const take = (chunk: Buffer) => (said += chunk.toString())
  child.stdout.on('data', take)
  child.stderr.on('data', take)
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  return {
    child,
    said: () => said,
    ended,
    /** Waits until it has said this. */
    async until(words: RegExp, first?: () => void) {
      first?.()
      while (!words.test(said)) {
        if (child.exitCode !== null)
          throw new Error(`ended before it said ${String(words)}: ${said}`)
        await new Promise((done) => setTimeout(done, 50))
      }
    },
  }
}
