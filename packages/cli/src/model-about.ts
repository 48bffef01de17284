import { readFile } from 'node:fs/promises'
import type { Language } from '@volgens/reading'
import type { LanguageAbout } from '@volgens/server'
import { LANGUAGES } from './languages.ts'

/** What the cards of the models say (CARD.md beside each). */
export const aboutLanguages = (): Promise<LanguageAbout[]> =>
  Promise.all(LANGUAGES.map(async ({ load }) => aboutLanguage(await load())))

async function aboutLanguage({ code, names, model }: Language): Promise<LanguageAbout> {
  const card = await readFile(new URL('CARD.md', model), 'utf8')
  const scores = tableUnder('Scores', card).filter(([set]) => set !== 'to beat')
  return {
    ...{ code, names: { ...names } },
    model: /^# (\S+):/m.exec(card)?.[1] ?? code,
    licence: /^Licence of the weights: ([^.]+(?:\.\d+)*)/m.exec(card)?.[1] ?? '',
    treebanks: tableUnder('Treebanks', card).map(([name = '', release = '', licence = '']) => ({
      ...{ name, release, licence },
    })),
    scores: scores.map(([set = '', upos, lemma, uas, las]) => ({
      ...{ set, upos: Number(upos), lemma: Number(lemma), uas: Number(uas), las: Number(las) },
    })),
  }
}

/** The rows of the first table under a heading, without its head. */
function tableUnder(heading: string, card: string): string[][] {
  const section = card.split(/^## /m).find((each) => each.startsWith(heading)) ?? ''
  const rows = section.split('\n').filter((line) => line.startsWith('|'))
  return rows.slice(2).map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
}
