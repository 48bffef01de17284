// `npm start`, `npm test` and `npm run check` in a clone that has nothing installed: installs, builds, runs.
import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'

const tasks = {
  start: [
    ['npm', ['run', '-s', 'build']],
    ['node', ['packages/cli/dist/main.js', 'read', 'examples/almaty.txt', '--published', '2022-01-07']],
  ],
  test: [
    ['npm', ['run', '-s', 'build']],
    ['npx', ['vitest', 'run']],
  ],
  check: ['format', 'lint', 'types', 'arrows', 'unused', 'generated'].map((part) => [
    'npm',
    ['run', '-s', `check:${part}`],
  ]),
}

const root = new URL('..', import.meta.url)
const inRoot = (path) => new URL(path, root)

/** Installs where node_modules is missing or older than the lock file. */
function install() {
  const mark = inRoot('node_modules/.package-lock.json')
  const lock = inRoot('package-lock.json')
  if (existsSync(mark) && statSync(mark).mtimeMs >= statSync(lock).mtimeMs) return
  process.stderr.write('volgens: installing packages (once; about a minute)\n')
  run('npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error'])
}

function run(command, args) {
  // The GPU libraries that onnxruntime-node would fetch where it sees CUDA are never used.
  const env = { ...process.env, ONNXRUNTIME_NODE_INSTALL: 'skip' }
  const result = spawnSync(command, args, { cwd: root, stdio: 'inherit', env, shell: process.platform === 'win32' })
  if (result.error) throw result.error
  if (result.status !== 0) process.exit(result.status ?? 1)
}

const [name = 'start', ...extra] = process.argv.slice(2)
const task = tasks[name]
if (task === undefined) {
  process.stderr.write(`volgens: unknown task ${name}; expected one of ${Object.keys(tasks).join(', ')}\n`)
  process.exit(2)
}
install()
task.forEach(([command, args], index) => run(command, index === task.length - 1 ? [...args, ...extra] : args))
