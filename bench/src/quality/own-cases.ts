import { openReader, type Language, type Reader } from '@volgens/reading'
import { isSilent, judgeCase, readCases, type Case, type CaseTable } from '@volgens/reading/cases'

/** The folder of a language's own cases. */
export const casesFolder = (language: Language): URL => new URL('../cases/', language.model)

/** A case with what is wrong in its reading; nothing where it is right. */
export interface JudgedCase {
  readonly row: Case
  readonly problems: readonly string[]
}

/** Reads every case of a table. */
export async function judgeCases(reader: Reader, table: CaseTable): Promise<JudgedCase[]> {
  const judged: JudgedCase[] = []
  for (const row of readCases(casesFolder(reader.language), table)) {
    judged.push({ row, problems: await judgeCase(row, reader, reader.language.code) })
  }
  return judged
}

/** One construction of a language's own cases: how many of its sentences are read right. */
export interface OwnConstruction {
  readonly lang: string
  /** As the table numbers it: 12 for 12 and 12b. */
  readonly n: string
  readonly construction: string
  readonly rows: number
  readonly right: number
  /** From some of them nothing must be read. */
  readonly silent: number
}

/** The constructions of constructions.tsv, in the order of their numbers. */
export async function scoreOwnConstructions(language: Language): Promise<OwnConstruction[]> {
  const reader = await openReader(language)
  const judged = await judgeCases(reader, 'constructions')
  await reader.close()
  return byConstruction(language.code, judged)
}

/** Sentences with one number are one construction, called as the first of them is. */
export function byConstruction(lang: string, judged: readonly JudgedCase[]): OwnConstruction[] {
  const groups = new Map<string, JudgedCase[]>()
  for (const one of judged) {
    const n = /^\d+/.exec(one.row.id)?.[0] ?? one.row.id
    groups.set(n, [...(groups.get(n) ?? []), one])
  }
  return [...groups]
    .map(([n, group]) => ({
      lang,
      n,
      construction: group[0]?.row.about ?? '',
      rows: group.length,
      right: group.filter(({ problems }) => problems.length === 0).length,
      silent: group.filter(({ row }) => isSilent(row)).length,
    }))
    .sort((a, b) => Number(a.n) - Number(b.n))
}
