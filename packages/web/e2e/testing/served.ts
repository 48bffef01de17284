import { spawn, type ChildProcess } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject } from 'vitest'
import { MAIN } from './command.ts'

/** A record that is served by the built command, as people start it. */
export interface Served {
  /** http://127.0.0.1:PORT */
  readonly url: string
  readonly data: string
  stop(): Promise<void>
}

/** Serves a copy of the example record, or an empty one. */
export async function serveRecord(what: 'example' | 'empty' = 'example'): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'volgens-web-'))
  const data = join(folder, 'data')
  const example = inject('exampleRecord')
  if (what === 'example' && example !== undefined) cpSync(example, data, { recursive: true })
  const { child, url } = await start(data)
  return {
    url,
    data,
    async stop() {
      await ended(child)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Starts `volgens serve` on a folder; resolves with the address that it prints. */
function start(data: string): Promise<{ readonly child: ChildProcess; readonly url: string }> {
  const child = spawn(process.execPath, [MAIN, 'serve', '--port', '0', '--data', data], {
    env: { ...process.env, TZ: 'UTC', LC_ALL: 'C' },
  })
  return new Promise((resolve, reject) => {
    let said = ''
    const hear = (chunk: Buffer) => {
      said += chunk.toString()
      const url = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0]
      if (url !== undefined) resolve({ child, url })
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
