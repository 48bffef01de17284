import { grouped } from '../../lists/grouped.ts'
import type { Account, Naming } from './namings.ts'

/** A label with all who use it. */
export interface Label {
  readonly key: string
  readonly lang: string
  /** Each wording once, the most frequent first. */
  readonly wordings: readonly string[]
  /** By day. */
  readonly namings: readonly Naming[]
  readonly first: Naming
  /** By the day that each first used it. */
  readonly namers: readonly Account[]
  readonly quoted: number
}

/** The labels, by the day that each was first used. */
export function labelsOf(namings: readonly Naming[]): readonly Label[] {
  return [...grouped(namings, ({ key }) => key).values()].flatMap((inside) => {
    const [first] = inside
    if (first === undefined) return []
    const namers = new Map(inside.map(({ namer }) => [namer.key, namer]))
    return {
      key: first.key,
      lang: first.lang,
      wordings: wordingsOf(inside),
      namings: inside,
      first,
      namers: [...namers.values()],
      quoted: inside.filter(({ quoted }) => quoted).length,
    }
  })
}

/** A capital at the beginning of a sentence is no wording of its own. */
function wordingsOf(namings: readonly Naming[]): string[] {
  const wordings = grouped(namings, ({ words }) => words.toLocaleLowerCase())
  return [...wordings.values()]
    .sort((a, b) => b.length - a.length)
    .flatMap((inside) => {
      const all = inside.map(({ words }) => words)
      return all.find((each) => each === each.toLocaleLowerCase()) ?? all[0] ?? []
    })
}

/** The label that has this wording, in this language where one is given. */
export function labelOf(
  labels: readonly Label[],
  wording: string,
  lang: string | undefined,
): Label | undefined {
  const asked = wording.toLocaleLowerCase()
  return labels.find(
    (label) =>
      (lang === undefined || lang === label.lang) &&
      label.namings.some(({ words }) => words.toLocaleLowerCase() === asked),
  )
}

/** Other labels for those of whom this one is used; nobody knows whether nobody is the same. */
export function othersFor(label: Label, labels: readonly Label[]): readonly Label[] {
  const named = new Set(
    label.namings.map((each) => each.named.key).filter((key) => key !== 'nobody'),
  )
  return labels.filter(
    (each) => each !== label && each.namings.some((naming) => named.has(naming.named.key)),
  )
}
