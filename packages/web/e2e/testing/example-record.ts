import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { CHROMIUM } from '@volgens/bench/running'
import { fromRoot, volgens } from './command.ts'

/*
 * Global set-up of the tests in the browser: a record with the example dossier, made once by the built command. Each
 * test file serves a copy of it. Without Chromium the tests are skipped and say so; CI forbids that.
 */
declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the record with the example dossier; undefined without Chromium. */
    readonly exampleRecord: string | undefined
  }
}

export const DOSSIER = 'Kazakhstan, January 2022'

export default function makeExampleRecord(project: TestProject): (() => void) | undefined {
  if (!existsSync(CHROMIUM)) {
    if (process.env['CI'] !== undefined) throw new Error(`CI needs Chromium (${CHROMIUM})`)
    project.provide('exampleRecord', undefined)
    process.stderr.write(`${CHROMIUM} is not there: the tests in the browser are skipped\n`)
    return undefined
  }
  const folder = mkdtempSync(join(tmpdir(), 'volgens-example-'))
  const data = join(folder, 'data')
  const reports = fromRoot('examples/kazakhstan-2022')
  const names = readdirSync(reports).filter((name) => name.endsWith('.txt'))
  const files = names.sort().map((name) => join(reports, name))
  volgens(['add', ...files, '--dossier', DOSSIER, '--data', data])
  project.provide('exampleRecord', data)
  return () => rmSync(folder, { recursive: true, force: true })
}
