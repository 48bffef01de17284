import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { commandFile, root } from '../command-file.ts'
import { serveBuilt } from '../serve-built.ts'
import { longText } from './long-text.ts'

/** A record with the example dossier and a very long report, served by the built command. */
export interface Served {
  readonly url: string
  /** Addresses of the pages that are measured, by their names. */
  readonly pages: Readonly<Record<PageName, string>>
  readonly longReport: string
  stop(): Promise<void>
}

export type PageName = 'dossier' | 'report' | 'statements' | 'review' | 'overview' | 'names'

const EXAMPLE = join(root, 'examples/kazakhstan-2022')

/**
 * Makes the record, which takes a minute or two, for the long report is read as any other; and serves it.
 *
 * kept: a folder where it stays, to be measured again; it is only made where it is not there.
 */
export async function serveMadeRecord(
  kept: string | undefined,
  say: (line: string) => void,
): Promise<Served> {
  const folder = kept ?? mkdtempSync(join(tmpdir(), 'volgens-bench-web-'))
  const data = join(folder, 'data')
  if (!existsSync(data)) makeRecord(folder, data, say)
  const { url, stop } = await serveBuilt({ folder: data })
  return {
    url,
    pages: pagesOf(await firstReport(url, 1)),
    longReport: await firstReport(url, 2),
    async stop() {
      await stop()
      if (kept === undefined) rmSync(folder, { recursive: true, force: true })
    },
  }
}

function makeRecord(folder: string, data: string, say: (line: string) => void): void {
  const names = readdirSync(EXAMPLE).filter((name) => name.endsWith('.txt'))
  const reports = names.sort().map((name) => join(EXAMPLE, name))
  const long = join(folder, 'long.txt')
  mkdirSync(folder, { recursive: true })
  writeFileSync(long, longText(reports.filter((name) => name.endsWith('.nl.txt'))))
  say('reading the example dossier')
  volgens(['add', ...reports, '--dossier', 'Kazakhstan, January 2022', '--data', data])
  say('reading a report of 50,000 words')
  volgens(['add', long, '--lang', 'nl', '--dossier', 'Lang', '--data', data])
}

const pagesOf = (report: string) => ({
  dossier: '/dossiers/1',
  report: `/reports/${report}`,
  statements: '/statements?dossier=1',
  review: '/review?dossier=1',
  overview: '/overview?dossier=1',
  names: '/names?dossier=1',
})

const volgens = (args: readonly string[]) =>
  execFileSync(process.execPath, [commandFile, ...args], { stdio: 'ignore' })

async function firstReport(url: string, dossier: number): Promise<string> {
  const answer = await fetch(`${url}/v1/reports?dossier=${dossier}&limit=1`)
  const { items } = (await answer.json()) as { items: { id: string }[] }
  if (items[0] === undefined) throw new Error(`dossier ${dossier} has no report`)
  return items[0].id
}
