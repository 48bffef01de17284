import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject } from 'vitest'
import { serveBuilt, type Served as Serving } from '@volgens/bench/running'

/** A record that is served by the built command, as people start it. */
export interface Served extends Serving {
  readonly data: string
}

/** Serves a copy of the example record, or an empty one. */
export async function serveRecord(what: 'example' | 'empty' = 'example'): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'volgens-web-'))
  const data = join(folder, 'data')
  const example = inject('exampleRecord')
  if (what === 'example' && example !== undefined) cpSync(example, data, { recursive: true })
  const { url, stop } = await serveBuilt({ folder: data })
  return {
    url,
    data,
    async stop() {
      await stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
