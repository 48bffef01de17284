import type { LabelConcept, Naming } from '@volgens/shapes'
import type { RecordItem } from '../items/item-query.ts'
import { accountOf, dayOf, type Account } from './account.ts'
import type { ComparedItem } from './compared-item.ts'
import type { Fold } from './fold.ts'
import { byText, grouped, mostFrequent } from './grouped.ts'
import { quoteOf, type Quote } from './quote.ts'

/** Who or what is called something. */
export interface Named {
  readonly key: string
  /** Id of the actor of the record, where it is one. */
  readonly actor: number | undefined
  /** The actor's, else the words of the report; undefined where the report does not say who is meant. */
  readonly name: string | undefined
  /** Of a column of words for one kind of people or events: no claim that they name the same ones. */
  readonly concept?: LabelConcept | undefined
}

/** A label as one voice uses it for one party; within quotation marks and without are two uses. */
export interface LabelUse {
  /** What makes it the same label: its stems. */
  readonly label: string
  readonly quoted: boolean
  /** Each wording once, as the reports have it, the most frequent first. */
  readonly words: readonly string[]
  readonly quotes: readonly Quote[]
}

interface NamingCell {
  readonly namer: string
  readonly named: string
  readonly uses: readonly LabelUse[]
}

/** Where a label is met first, whoever uses it. */
interface FirstUse {
  readonly label: string
  readonly lang: string
  /** ISO day; undefined where no report that has it is dated. */
  readonly day: string | undefined
  readonly namer: string
  readonly quote: Quote
}

/** Who calls whom what: rows and columns with most namings first, and only the cells that have any. */
export interface NamingComparison {
  readonly namers: readonly Account[]
  readonly named: readonly Named[]
  readonly cells: readonly NamingCell[]
  readonly firstUses: readonly FirstUse[]
}

/** The matrix of namers and named. Linear in the items but for sorting; items of other kinds are passed over. */
export function compareNamings(items: readonly ComparedItem[], fold: Fold): NamingComparison {
  const namings = readNamings(items, fold)
  return {
    namers: mostFirst(inMostOutlets(namings.map(({ namer }) => namer))),
    named: nobodyLast(mostFirst(namings.map(({ named }) => named))),
    cells: cellsOf(namings),
    firstUses: firstUses(namings),
  }
}

/** The column of those of whom no report says who is meant. */
const NOBODY = 'nobody'

export interface ReadNaming {
  readonly item: ComparedItem
  readonly namer: Account
  readonly named: Named
  /** Its stems. */
  readonly label: string
  readonly quoted: boolean
}

/** The namings among items, with who calls whom what. */
export function readNamings(items: readonly ComparedItem[], fold: Fold): ReadNaming[] {
  const found = items.filter(({ kind }) => kind === 'naming')
  const tied = tiedActors(found)
  return found.map((item) => read(item, tied, fold))
}

function read(item: ComparedItem, tied: ReadonlySet<number>, fold: Fold): ReadNaming {
  const { label = '', report } = item
  const phrase = { words: label, lang: report.lang }
  return {
    item,
    namer: accountOf(item),
    named: namedOf(item, tied, fold),
    label: fold.label(phrase) || label.toLowerCase(),
    quoted: (item.body as Naming).quoted,
  }
}

/** Actors that several reports have: groups among them were tied by a person. */
function tiedActors(items: readonly RecordItem[]): Set<number> {
  const reports = new Map<number, Set<string>>()
  for (const { other, report } of items) {
    if (other?.actor === undefined) continue
    reports.set(other.actor, (reports.get(other.actor) ?? new Set()).add(report.id))
  }
  return new Set([...reports].flatMap(([actor, { size }]) => (size > 1 ? actor : [])))
}

/**
 * A group that nobody has tied stands with what such words are for: a column for the demonstrators of each report would
 * hide what this table is for. Else it is its name.
 */
function namedOf(
  { other, report, body }: RecordItem,
  tied: ReadonlySet<number>,
  fold: Fold,
): Named {
  const { actor, actorKind, name, words } = other ?? {}
  if (actor !== undefined && (actorKind !== 'group' || tied.has(actor)))
    return { key: `actor:${actor}`, actor, name }
  const { concept, rule } = body as Naming
  if (concept !== undefined)
    return { key: `concept:${concept}`, actor: undefined, name: undefined, concept }
  // Its own words say nothing of whom else it means.
  if (rule === 'label-plain') return { key: NOBODY, actor: undefined, name: undefined }
  const shown = name ?? words
  if (shown === undefined) return { key: NOBODY, actor: undefined, name: undefined }
  const folded = fold.label({ words: shown, lang: report.lang })
  return { key: `words:${report.lang}:${folded}`, actor: undefined, name: shown }
}

function mostFirst<Party extends { readonly key: string }>(parties: readonly Party[]): Party[] {
  return [...grouped(parties, ({ key }) => key).values()]
    .sort((a, b) => b.length - a.length)
    .flatMap(([first]) => first ?? [])
}

/** Of a namer who is printed in several outlets only at times, the most of them is told. */
const inMostOutlets = (namers: readonly Account[]) =>
  [...namers].sort((a, b) => (b.outlets ?? 1) - (a.outlets ?? 1))

const nobodyLast = (named: readonly Named[]) => [
  ...named.filter(({ key }) => key !== NOBODY),
  ...named.filter(({ key }) => key === NOBODY),
]

function cellsOf(namings: readonly ReadNaming[]): NamingCell[] {
  const cells = grouped(namings, ({ namer, named }) => `${namer.key}\n${named.key}`)
  return [...cells.values()].flatMap((inside) => {
    const [first] = inside
    if (first === undefined) return []
    return { namer: first.namer.key, named: first.named.key, uses: usesOf(inside) }
  })
}

function usesOf(namings: readonly ReadNaming[]): LabelUse[] {
  const uses = grouped(namings, ({ quoted, label }) => `${quoted}\n${label}`)
  return [...uses.values()]
    .sort((a, b) => b.length - a.length)
    .flatMap((inside) => {
      const [first] = inside
      if (first === undefined) return []
      return {
        label: first.label,
        quoted: first.quoted,
        words: mostFrequent(inside.map(({ item }) => item.label ?? '')),
        quotes: inside.map(({ item }) => quoteOf(item)),
      }
    })
}

/** By the day it was said; one without a day is first only where there is no other. */
function firstUses(namings: readonly ReadNaming[]): FirstUse[] {
  const inTime = [...namings].sort((a, b) => byText(dayOf(a.item), dayOf(b.item)))
  const byLabel = grouped(inTime, ({ item, label }) => `${item.report.lang}\n${label}`)
  return [...byLabel.values()].flatMap(([first]) => {
    if (first === undefined) return []
    const { item, label, namer } = first
    const { lang } = item.report
    return { label, lang, day: dayOf(item), namer: namer.key, quote: quoteOf(item) }
  })
}
