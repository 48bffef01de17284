// The commands of package.json in a clone that has nothing installed: installs once, builds what changed, runs.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = new URL('..', import.meta.url)
const path = (relative) => fileURLToPath(new URL(relative, root))
const json = (relative) => JSON.parse(readFileSync(path(relative), 'utf8'))
const say = (line) => process.stderr.write(`volgens: ${line}\n`)

const example = { folder: 'examples/kazakhstan-2022', dossier: 'Kazakhstan, January 2022' }
const command = 'packages/cli/dist/main.js'
const parts = ['format', 'lint', 'types', 'arrows', 'unused', 'generated', 'web']

const tasks = {
  build,
  start: (args) => (args.length > 0 ? built(command, args) : build() && openExample()),
  test: (args) => build() && run(path('node_modules/.bin/vitest'), ['run', ...args]),
  check: () => everyPart(),
  eval: (args) => built('bench/dist/eval.js', args),
  bench: (args) => built('bench/dist/speed.js', args),
  'bench:record': ([program = '', ...args]) => built(`bench/dist/record/${program}.js`, args),
  'bench:views': (args) => built('bench/dist/views.js', args),
  'bench:intake': ([program = '', ...args]) => built(`bench/dist/intake/${program}.js`, args),
  'bench:web': (args) => built('bench/dist/web.js', args),
  corpus: (args) => built('bench/dist/corpus.js', args),
  pages: (args) => built('bench/dist/pages.js', args),
  cases: (args) => built('bench/dist/cases.js', args),
  calibrate: (args) => built('bench/dist/calibrate.js', args),
}

function build() {
  return run(path('node_modules/.bin/tsc'), ['-b']) && buildWeb()
}

/** The web app, where its sources or what it is made with changed since it was last built. */
function buildWeb() {
  const built = 'packages/web/dist/index.html'
  const sources = ['packages/web', 'package-lock.json']
  if (
    existsSync(path(built)) &&
    sources.every((each) => newest(each) <= statSync(path(built)).mtimeMs)
  )
    return true
  return npm([
    'run',
    '--silent',
    'build',
    '--workspace',
    '@volgens/web',
    '--',
    '--logLevel',
    'error',
  ])
}

/** When a file, or what is in a folder, was last changed; what is built and installed does not count. */
function newest(relative) {
  const found = statSync(path(relative))
  if (!found.isDirectory()) return found.mtimeMs
  const names = readdirSync(path(relative)).filter((name) => !SKIPPED.has(name))
  return Math.max(0, ...names.map((name) => newest(`${relative}/${name}`)))
}

const SKIPPED = new Set(['dist', 'node_modules', 'e2e'])

/**
 * Serves the web app. Where there is no record yet, the example dossier is loaded into it first: a record of one's own
 * stays as it is.
 */
function openExample() {
  const { folder, dossier } = example
  const record = process.env.VOLGENS_DATA || 'volgens-data'
  const volgens = (...args) => run(process.execPath, [path(command), ...args])
  if (!process.env.DATABASE_URL && !existsSync(resolve(path('.'), record))) {
    say(`reading eight reports that disagree, once, into ${record}`)
    const names = readdirSync(path(folder)).filter((name) => name.endsWith('.txt'))
    const files = names.map((name) => `${folder}/${name}`)
    if (!volgens('add', ...files, '--dossier', dossier)) return false
  }
  say('the web app is at the address below: open it in your browser')
  return serving()
}

/** Runs until it is told to end, which it does in good order; then so do we. */
function serving() {
  const child = spawn(process.execPath, [path(command), 'serve'], {
    cwd: path('.'),
    stdio: 'inherit',
  })
  // Ctrl-C reaches both of us by itself.
  process.on('SIGINT', () => undefined)
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  return new Promise((resolve) =>
    child.on('exit', (code) => {
      exitCode = code ?? 1
      // Ctrl-C is how it is meant to end.
      resolve(code === 0 || code === 130)
    }),
  )
}

function built(program, args) {
  return build() && run(process.execPath, [path(program), ...args])
}

/** Runs every part, so that one run shows all there is to mend. */
function everyPart() {
  const failed = parts.filter((part) => {
    say(`check:${part}`)
    return !npm(['run', '--silent', `check:${part}`])
  })
  say(failed.length === 0 ? 'check: all right' : `check: to mend: ${failed.join(', ')}`)
  return failed.length === 0
}

/** Stops with a plain sentence where Node is older than package.json asks for. */
function requireNode() {
  const wanted = json('package.json').engines.node.match(/\d+/g).map(Number)
  const found = process.versions.node.split('.').map(Number)
  if (found[0] > wanted[0] || (found[0] === wanted[0] && found[1] >= wanted[1])) return
  say(`this is Node ${process.versions.node}; Node ${wanted.join('.')} or newer is needed.`)
  say(
    'Install a newer one from nodejs.org or with your version manager, then run the command again.',
  )
  process.exit(2)
}

/**
 * Whether node_modules has what the lock file names. Compared by version, not by date, so that a checkout or a
 * `npm install` of one's own does not set off another installation. Optional packages are for other platforms.
 */
function installed() {
  const mark = 'node_modules/.package-lock.json'
  if (!existsSync(path(mark))) return false
  const wanted = json('package-lock.json').packages
  const found = json(mark).packages
  return Object.entries(wanted).every(([place, entry]) => {
    if (!place.startsWith('node_modules/') || entry.optional) return true
    const there = found[place]
    return there !== undefined && there.version === entry.version && there.link === entry.link
  })
}

function install() {
  if (installed()) return
  say('installing packages, once; this takes about a minute')
  if (npm(['ci', '--no-fund', '--no-audit', '--loglevel=error'])) return
  say(
    'npm ci failed (see above). The first run needs a connection to the package registry, later ones do not.',
  )
  process.exit(1)
}

function npm(args) {
  const cli = process.env.npm_execpath
  return cli?.endsWith('.js') ? run(process.execPath, [cli, ...args]) : run('npm', args)
}

function run(command, args) {
  // onnxruntime-node would fetch GPU libraries where it sees CUDA; they are never used.
  const env = { ...process.env, ONNXRUNTIME_NODE_INSTALL: 'skip' }
  const shell = process.platform === 'win32' && command !== process.execPath
  const result = spawnSync(command, args, { cwd: path('.'), stdio: 'inherit', env, shell })
  if (result.error) throw result.error
  exitCode = result.status ?? 1
  return exitCode === 0
}

let exitCode = 0
const [name = 'start', ...args] = process.argv.slice(2)
const task = tasks[name]
if (task === undefined) {
  say(`there is no task ${name}; there are ${Object.keys(tasks).join(', ')}`)
  process.exit(2)
}
requireNode()
install()
process.exit((await task(args)) ? 0 : exitCode || 1)
