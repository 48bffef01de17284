import { atLeast, open, toAttributions, toHtml, wordsIn, type Volgens } from 'volgens'
import type { Reading } from '@volgens/shapes'
import { wrongUse } from './exit-codes.ts'
import { write, type Io } from './io.ts'
import { LANGUAGES } from './languages.ts'
import { readDocument } from './read-document.ts'
import type { ReadCommandOptions } from './read-options.ts'
import { screenOf } from './terminal/style.ts'
import { toJson } from './to-json.ts'
import { uiLanguage } from './ui-language.ts'

/** `volgens read FILE`: one report. */
export async function readReport(
  file: string | undefined,
  options: ReadCommandOptions,
  io: Io,
): Promise<void> {
  const { as = 'text', explain, ui, workers, lang, published, minConfidence = 0 } = options
  if (options.json === true && as !== 'json') {
    throw wrongUse(`--json and --as ${as} ask for two forms; give one of them`)
  }
  if (workers !== undefined) throw wrongUse('--workers goes with --jsonl; leave it out')
  if (explain === true && as !== 'text') {
    throw wrongUse(`--explain goes with --as text, not ${as}; every reading has its rules in json`)
  }
  if (ui !== undefined && as !== 'text') {
    throw wrongUse(`--ui goes with --as text, not ${as}; a page speaks the language of its report`)
  }
  const { text, ...said } = await readDocument(file, io)
  const volgens = await open({ languages: LANGUAGES })
  try {
    const known = { lang: lang ?? said.lang, published: published ?? said.published }
    const reading = atLeast(await volgens.read(text, known), minConfidence)
    await write(io.stdout, await rendered(reading, options, await pronounsOf(volgens, reading), io))
  } finally {
    await volgens.close()
  }
}

async function pronounsOf(volgens: Volgens, { report }: Reading): Promise<ReadonlySet<string>> {
  const { lexicon } = await volgens.language(report.text, report.lang)
  return new Set(lexicon.pronouns.map(({ form }) => form))
}

async function rendered(
  reading: Reading,
  options: ReadCommandOptions,
  pronouns: ReadonlySet<string>,
  io: Io,
): Promise<string> {
  switch (options.as ?? 'text') {
    case 'text': {
      const { renderReading } = await import('./terminal/render-reading.ts')
      return renderReading(reading, screenOf(io), {
        explain: options.explain === true,
        words: wordsIn(uiLanguage(options.ui, io.env)),
        pronouns,
      })
    }
    case 'json':
      return toJson(reading)
    case 'attributions':
      return `${JSON.stringify(toAttributions(reading, { suggestions: options.minConfidence !== undefined }))}\n`
    case 'html':
      return toHtml(reading, pronouns)
  }
}
