import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Reading } from '@volgens/shapes'
import type { Volgens } from 'volgens'
import { corpusFolder, type About } from './cases.ts'
import { toPhrases, type ExpectedRecord } from './expected.ts'

export interface NewCase {
  readonly file: string
  readonly slug: string
  readonly published?: string
  readonly lang?: string
}

/**
 * Makes a folder of the corpus from a text file, with what the engine reads in it as the first draft of the
 * expected record. Gives back the folder. Throws where the slug is taken or the file is not there.
 */
export async function addCase(
  volgens: Volgens,
  { file, slug, lang, published }: NewCase,
): Promise<string> {
  const folder = join(corpusFolder, slug)
  if (existsSync(folder))
    throw new Error(`corpus/${slug} is there already; give another name with --slug`)
  const text = readFileSync(file, 'utf8').replace(/\r\n?/g, '\n').normalize('NFC')
  const reading = await volgens.read(text, {
    ...(lang === undefined ? {} : { lang }),
    ...(published === undefined ? {} : { published }),
  })
  const about: About = {
    lang: reading.report.lang,
    ...(published === undefined ? {} : { published }),
  }
  mkdirSync(folder)
  const write = (name: string, content: string): void => writeFileSync(join(folder, name), content)
  write('report.txt', reading.report.text)
  write('meta.json', JSON.stringify(about, null, 2) + '\n')
  write('expected.json', JSON.stringify(draft(reading), null, 2) + '\n')
  write(
    'SOURCE.md',
    'Who wrote this report, where it was published, and under which licence it is here.\n',
  )
  return folder
}

function draft({ report, statements, namings }: Reading): ExpectedRecord {
  const phrases = (spans: Parameters<typeof toPhrases>[1]) => toPhrases(report.text, spans)
  return {
    statements: statements.map(({ source, cue, content, form, act }) => ({
      source: phrases(source.spans),
      cue: phrases(cue),
      content: phrases(content) ?? '',
      form,
      act,
      ...(source.anonymous ? { anonymous: true } : {}),
      ...(source.implicit ? { implicit: true } : {}),
    })),
    namings: namings.map(({ namer, named, label, quoted }) => ({
      namer: phrases(namer.spans),
      named: phrases(named.spans),
      label: phrases(label) ?? '',
      quoted,
    })),
  }
}
