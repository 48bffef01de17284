import type { Reading } from '@volgens/shapes'
import { accountOf, dayOf, type Account } from './account.ts'
import type { ComparedItem } from './compared-item.ts'
import { disagreements, type Disagreement } from './disagreement.ts'
import type { Fold } from './fold.ts'
import { byText, grouped, mostFrequent } from './grouped.ts'
import { onceFor, onceForList } from './once.ts'
import { quoteOf, type Quote } from './quote.ts'
import { rangeOf, type Range } from './range.ts'
import { toldOf } from './told.ts'

/** A figure of one account. */
export interface CountedFigure {
  readonly account: Account
  /** ISO day on which it was said. */
  readonly day: string | undefined
  /** As it is given; one number has both. Undefined where open, both where the words have no number ("dozens"). */
  readonly low: number | undefined
  readonly high: number | undefined
  readonly approximate: boolean
  /** What it leaves possible, see `rangeOf`. */
  readonly range: Range
  /** Its words are the number and what it counts: "bijna achtduizend relschoppers". */
  readonly quote: Quote
  /** A figure of another source that leaves none of the same numbers possible. */
  readonly disagrees: Disagreement | undefined
}

/** Figures that count the same, as far as the words and the event tell. */
export interface FigureGroup {
  readonly key: string
  /** What is counted, in the words of the reports, the most frequent first; none where the reports do not say. */
  readonly counts: readonly string[]
  /** Type of the event that they are part of: arrested and wounded agents are two counts. */
  readonly event: string | undefined
  /** What befell those who are counted, and who of them are counted apart; undefined where the reports do not tell. */
  readonly befell: Befell | undefined
  /** By the day they were said. */
  readonly figures: readonly CountedFigure[]
}

/** Whoever is `labelled` is called otherwise by each account: protesters, rioters, terrorists. */
export interface Befell {
  readonly fate: NonNullable<Reading['figures'][number]['fate']>
  readonly whom: 'people' | 'forces' | 'children' | 'journalists' | 'doctors' | 'labelled'
}

export interface FigureOptions {
  /** Words that a person takes to count the same, also across languages: [['doden', 'dead']]. */
  readonly same?: readonly (readonly string[])[]
}

/**
 * The same thing counted by several: never summed, never averaged. Groups with most figures first. Linear in the items
 * but for sorting; events tell what befell those who are counted, other kinds are passed over.
 */
export function compareFigures(
  items: readonly ComparedItem[],
  fold: Fold,
  { same = [] }: FigureOptions = {},
): FigureGroup[] {
  const told = toldOf(items)
  const figures = items.filter(({ kind }) => kind === 'figure')
  const keyed = figures.map((item) => keyedIn(fold)(item)(told(item)))
  const chosen = chosenKeys(keyed, same)
  const groups = grouped(keyed, ({ key }) => (key === '' ? key : (chosen.get(key) ?? key)))
  return [...groups]
    .map(([key, inside]) => groupOf(inside, key))
    .sort((a, b) => b.figures.length - a.figures.length || byText(a.key, b.key))
}

interface Keyed {
  readonly item: ComparedItem
  readonly event: string | undefined
  readonly key: string
}

/** What an item has as part of an event of this type: the same object each time. */
const keyedIn = onceFor((fold: Fold) =>
  onceFor((item: ComparedItem) => {
    const known = new Map<string | undefined, Keyed>()
    return (event: string | undefined): Keyed => {
      const keyed = known.get(event) ?? { item, event, key: keyOf(item, event, fold) }
      known.set(event, keyed)
      return keyed
    }
  }),
)

/** Who are counted apart among the dead, wounded, arrested …: the others are called as each account calls them. */
const APART: Readonly<Record<string, Befell['whom']>> = {
  police: 'forces',
  soldiers: 'forces',
  'security-forces': 'forces',
  children: 'children',
  journalists: 'journalists',
  doctors: 'doctors',
}

function befellOf({ body }: ComparedItem): Befell | undefined {
  const { fate, concept = '' } = body as Reading['figures'][number]
  if (fate === undefined) return undefined
  // Whoever is held is held for what he is called; whoever is dead belongs to one side, or is counted among all.
  if (concept === 'labelled' && ['dead', 'wounded'].includes(fate)) return { fate, whom: concept }
  return { fate, whom: APART[concept] ?? 'people' }
}

/**
 * What makes two figures answers to one question, in whatever language: what befell those who are counted, else what is
 * counted, else its words in their own language with the event that they are part of. Empty where nobody can tell: people
 * alone are any people.
 */
function keyOf(item: ComparedItem, event: string | undefined, fold: Fold): string {
  const { concept } = item.body as Reading['figures'][number]
  const { counts, report } = item
  const befell = befellOf(item)
  if (befell !== undefined) return `${befell.fate} ${befell.whom}`
  if (concept === 'people') return ''
  if (concept !== undefined && concept !== 'labelled') return `${concept} ${event ?? ''}`
  const words = counts === undefined ? '' : fold.label({ words: counts, lang: report.lang })
  return words === '' ? '' : `${report.lang} ${words} ${event ?? ''}`
}

/** The keys of groups that have a word which a person takes to be the same as another. */
function chosenKeys(
  keyed: readonly Keyed[],
  same: readonly (readonly string[])[],
): Map<string, string> {
  const chosen = new Map<string, string>()
  const setOf = new Map(same.flatMap((words) => words.map((word) => [word.toLowerCase(), words])))
  for (const { item, key } of keyed) {
    const words = setOf.get(item.counts?.toLowerCase() ?? '')
    if (words !== undefined) chosen.set(key, `same ${words.join('=')}`)
  }
  return chosen
}

const groupOf = onceForList((keyed: readonly Keyed[], key: string): FigureGroup => {
  const figures = keyed
    .map(({ item }) => figureOf(item))
    .sort((a, b) => byText(a.day, b.day) || a.quote.item - b.quote.item)
  const events = new Set(keyed.map(({ event }) => event))
  // Figures of nothing that we know are no answers to one question.
  const found = key === '' ? [] : disagreements(figures)
  return {
    key,
    counts: mostFrequent(keyed.flatMap(({ item }) => item.counts ?? [])),
    event: events.size === 1 ? keyed[0]?.event : undefined,
    befell: befellOfAll(keyed),
    figures: figures.map((figure, at) => ({ ...figure, disagrees: found[at] })),
  }
})

/** A person may take words to count the same that befell different people: then it is nothing of all. */
function befellOfAll(keyed: readonly Keyed[]): Befell | undefined {
  const [first, ...others] = keyed.map(({ item }) => befellOf(item))
  const isSame = others.every((each) => each?.fate === first?.fate && each?.whom === first?.whom)
  return isSame ? first : undefined
}

const figureOf = onceFor((item: ComparedItem): Omit<CountedFigure, 'disagrees'> => {
  const { approximate } = item.body as Reading['figures'][number]
  const bounds = { low: item.low, high: item.high, approximate }
  return {
    account: accountOf(item),
    day: dayOf(item),
    ...bounds,
    range: rangeOf(bounds),
    quote: quoteOf(item),
  }
})
