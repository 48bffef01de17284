import { spawn, type ChildProcess } from 'node:child_process'
import { commandFile } from './command-file.ts'

/** A record that is served by the built command, as people start it. */
export interface Served {
  /** http://127.0.0.1:PORT */
  readonly url: string
  stop(): Promise<void>
}

/** A folder, or the address of a PostgreSQL database. */
export type Place = { readonly folder: string } | { readonly url: string }

/** Starts `volgens serve` on a port that is free; main: the command, that of this clone unless given. */
export function serveBuilt(place: Place, main = commandFile): Promise<Served> {
  const args = 'folder' in place ? ['--data', place.folder] : []
  const env = { ...process.env, TZ: 'UTC', ...('url' in place && { DATABASE_URL: place.url }) }
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

/** Ends it as Ctrl-C does. */
function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.removeAllListeners('exit')
    child.on('exit', () => resolve())
    child.kill('SIGINT')
  })
}
