import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A PostgreSQL server on a socket of its own. */
export interface OwnPostgres {
  /** Address of its database `postgres`. */
  readonly url: string
  stop(): void
}

/** Starts a server on a folder, which is made where it is not there and kept for the next time. */
export function ownPostgres(data: string): OwnPostgres {
  // A socket has a short name, and its folder is open to the user that the server runs as.
  const socket = mkdtempSync(join(tmpdir(), 'volgens-views-'))
  chmodSync(socket, 0o777)
  if (!existsSync(data)) {
    mkdirSync(dirname(data), { recursive: true })
    mkdirSync(data)
    if (isRoot()) execFileSync('chown', ['postgres', data])
    const settings = ['-U', 'volgens', '-A', 'trust', '-N', '-E', 'UTF8', '--locale=C.UTF-8']
    run('initdb', ['-D', data, ...settings])
  }
  const log = join(socket, 'log')
  const options = `-c listen_addresses='' -c unix_socket_directories=${socket} -c shared_buffers=256MB`
  run('pg_ctl', ['-D', data, '-w', '-l', log, '-o', options, 'start'])
  return {
    url: `postgresql://volgens@localhost/postgres?host=${encodeURIComponent(socket)}`,
    stop() {
      run('pg_ctl', ['-D', data, '-w', '-m', 'fast', 'stop'])
      rmSync(socket, { recursive: true, force: true })
    },
  }
}

const isRoot = () => process.getuid?.() === 0

/** The server refuses to run as root: there it runs as the user that its package made. */
function run(program: string, args: readonly string[]): void {
  const file = join(programs(), program)
  const id = (flag: string) =>
    spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout.trim()
  const as = isRoot()
    ? ['setpriv', `--reuid=${id('-u')}`, `--regid=${id('-g')}`, '--clear-groups', file]
    : [file]
  const [command = file, ...rest] = as
  execFileSync(command, [...rest, ...args], { stdio: ['ignore', 'ignore', 'inherit'], cwd: '/' })
}

/** The folder with initdb and pg_ctl: where Debian keeps them, or on the path. */
function programs(): string {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian)
    ? readdirSync(debian).sort((a, b) => Number(b) - Number(a))
    : []
  const folders = [
    ...versions.map((version) => join(debian, version, 'bin')),
    ...(process.env['PATH'] ?? '').split(':'),
  ]
  const found = folders.find((folder) => existsSync(join(folder, 'initdb')))
  if (found === undefined)
    throw new Error('found no initdb; expected PostgreSQL 15; install it, or give --url')
  return found
}
