import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

/*
 * Vitest's global set-up: a PostgreSQL server of our own for one run, on a socket in a folder that is thrown away.
 * Where no PostgreSQL is installed the tests that need it are skipped and say so; CI forbids that.
 */
declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the server's database `postgres`; undefined where there is no server. */
    readonly postgresUrl: string | undefined
  }
}

export default function startPostgres(project: TestProject): (() => void) | undefined {
  const programs = findPrograms()
  if (programs === undefined) {
    if (process.env['CI'] !== undefined) throw new Error('CI needs PostgreSQL 15 (initdb, pg_ctl)')
    project.provide('postgresUrl', undefined)
    process.stderr.write('PostgreSQL is not installed: its tests are skipped\n')
    return undefined
  }
  const folder = mkdtempSync(join(tmpdir(), 'volgens-postgres-'))
  chmodSync(folder, 0o777)
  const data = join(folder, 'data')
  run(programs, 'initdb', [
    '-D',
    data,
    '-U',
    'volgens',
    '-A',
    'trust',
    '-N',
    '-E',
    'UTF8',
    '--locale=C.UTF-8',
  ])
  // One user needs a password, all others come in without.
  const rules = 'local all guarded scram-sha-256\nlocal all all trust\n'
  writeFileSync(join(folder, 'pg_hba.conf'), rules, { mode: 0o644 })
  const settings = `-c listen_addresses='' -c unix_socket_directories=${folder} -c fsync=off -c hba_file=${folder}/pg_hba.conf`
  run(programs, 'pg_ctl', ['-D', data, '-w', '-l', join(folder, 'log'), '-o', settings, 'start'])
  project.provide(
    'postgresUrl',
    `postgresql://volgens@localhost/postgres?host=${encodeURIComponent(folder)}`,
  )
  return () => {
    run(programs, 'pg_ctl', ['-D', data, '-w', '-m', 'immediate', 'stop'])
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The folder with initdb and pg_ctl: on the path, or where Debian keeps them. */
function findPrograms(): string | undefined {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian)
    ? readdirSync(debian).sort((a, b) => Number(b) - Number(a))
    : []
  const folders = [
    ...(process.env['PATH'] ?? '').split(':'),
    ...versions.map((version) => join(debian, version, 'bin')),
  ]
  return folders.find(
    (folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'pg_ctl')),
  )
}

/** The server refuses to run as root: there it runs as the user that its package made. */
function run(programs: string, program: string, args: readonly string[]): void {
  const file = join(programs, program)
  const asRoot = process.getuid?.() === 0
  const [command, ...rest] = asRoot ? ['setpriv', ...rootArgs(), file] : [file]
  execFileSync(command ?? file, [...rest, ...args], { stdio: ['ignore', 'ignore', 'inherit'] })
}

function rootArgs(): string[] {
  const id = (flag: string) =>
    spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout.trim()
  return [`--reuid=${id('-u')}`, `--regid=${id('-g')}`, '--clear-groups']
}
