import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { root } from '../command-file.ts'

/** A record that is served by the built command, as people start it. */
export interface Served {
  /** http://127.0.0.1:PORT */
  readonly url: string
  stop(): Promise<void>
}

/** A folder, or the address of a PostgreSQL database. */
export type Place = { readonly folder: string } | { readonly url: string }

/** main: the command; that of this clone unless given. */
export function serveBuilt(
  place: Place,
  main = join(root, 'packages/cli/dist/main.js'),
): Promise<Served> {
  const args = 'folder' in place ? ['--data', place.folder] : []
  const env = 'url' in place ? { ...process.env, DATABASE_URL: place.url } : process.env
  const child = spawn(process.execPath, [main, 'serve', '--port', '0', ...args], { env })
  return new Promise((resolve, reject) => {
    let said = ''
    const hear = (chunk: Buffer) => {
      said += chunk.toString()
      const url = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0]
      if (url !== undefined) resolve({ url, stop: () => ended(child) })
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.on('exit', (code) => reject(new Error(`volgens serve ended with ${code}: ${said}`)))
  })
}

function ended(child: ReturnType<typeof spawn>): Promise<void> {
  return new Promise((resolve) => {
    child.on('exit', () => resolve())
    child.kill('SIGINT')
  })
}
