import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { root } from '../command-file.ts'
import { expectedRecord, type ExpectedRecord } from './expected.ts'

/** Where the whole reports with their expected record are. */
export const corpusFolder = join(root, 'corpus')

const about = z.strictObject({
  lang: z.string(),
  title: z.string().optional(),
  outlet: z.string().optional(),
  published: z.string().optional(),
})

export type About = z.infer<typeof about>

/** One report of the corpus: a folder with report.txt, meta.json, expected.json and SOURCE.md. */
export interface Case {
  readonly slug: string
  readonly about: About
  readonly text: string
  readonly expected: ExpectedRecord
}

/** Every report of the corpus, by slug. Throws where a file is missing or not of the expected shape. */
export function readCases(folder: string = corpusFolder): Case[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'report.txt')))
    .map(({ name }) => readCase(folder, name))
    .sort((a, b) => a.slug.localeCompare(b.slug))
}

function readCase(folder: string, slug: string): Case {
  const read = (file: string): string => readFileSync(join(folder, slug, file), 'utf8')
  return {
    slug,
    about: about.parse(JSON.parse(read('meta.json'))),
    text: read('report.txt'),
    expected: expectedRecord.parse(JSON.parse(read('expected.json'))),
  }
}
