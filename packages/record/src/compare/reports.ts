import type { Naming } from '@volgens/shapes'
import type { RecordItem } from '../items/item-query.ts'
import type { ItemKind } from '../store/tables.ts'
import { accountOf, type Account } from './account.ts'
import type { Fold } from './fold.ts'
import { grouped } from './grouped.ts'
import { nearIdentical, quotedWords, runsOf } from './near-identical.ts'

/** An item of each report that says the same, in the same or nearly the same words. */
export interface Shared {
  readonly left: RecordItem
  readonly right: RecordItem
  /**
   * What the two differ in all the same: whose it is, its words, that it is denied, its number, its quotation marks.
   */
  readonly changed: readonly Change[]
}

export type Change = 'voice' | 'words' | 'denial' | 'number' | 'marks'

/** Of one kind of item: what both have, and what the other lacks. */
export interface SideBySide {
  readonly shared: readonly Shared[]
  readonly left: readonly RecordItem[]
  readonly right: readonly RecordItem[]
}

/** Two reports beside each other; of two versions of one, right is the later one. */
export interface ReportComparison {
  /** Who speaks in both, in the left one alone and in the right one alone. */
  readonly voices: {
    readonly shared: readonly Account[]
    readonly left: readonly Account[]
    readonly right: readonly Account[]
  }
  readonly statements: SideBySide
  readonly figures: SideBySide
  readonly namings: SideBySide
}

/** What each of two reports has that the other lacks. Takes their items; events are passed over. */
export function compareReports(
  left: readonly RecordItem[],
  right: readonly RecordItem[],
  fold: Fold,
): ReportComparison {
  const pair = (kind: ItemKind, keysOf: KeysOf, same?: Same): SideBySide =>
    sideBySide(ofKind(left, kind), ofKind(right, kind), keysOf, same)
  return {
    voices: voices(left, right),
    statements: pair(
      'statement',
      ({ words }) => runsOf(quotedWords(words)),
      (a, b) => nearIdentical(quotedWords(a.words), quotedWords(b.words)),
    ),
    figures: pair(
      'figure',
      (item) => [figureKey(item, fold)],
      (a, b) => sameVoice(a, b) || sameNumber(a, b),
    ),
    namings: pair('naming', (item) => [namingKey(item, fold)]),
  }
}

/** What an item must share with another to be the same. */
type KeysOf = (item: RecordItem) => readonly string[]
type Same = (a: RecordItem, b: RecordItem) => boolean

const ofKind = (items: readonly RecordItem[], kind: ItemKind) =>
  items.filter((item) => item.kind === kind)

/** Each item is shared with one at most: of those that say the same, the one with least changed. */
function sideBySide(
  left: readonly RecordItem[],
  right: readonly RecordItem[],
  keysOf: KeysOf,
  same: Same = () => true,
): SideBySide {
  const free = new Set(right)
  const byKey = keyed(right, keysOf)
  const shared: Shared[] = []
  for (const item of left) {
    const near = new Set(keysOf(item).flatMap((key) => byKey.get(key) ?? []))
    const [best] = [...near]
      .filter((other) => free.has(other) && same(item, other))
      .map((other) => ({ left: item, right: other, changed: changes(item, other) }))
      .sort((a, b) => a.changed.length - b.changed.length)
    if (best === undefined) continue
    free.delete(best.right)
    shared.push(best)
  }
  const taken = new Set(shared.map((pair) => pair.left))
  return { shared, left: left.filter((item) => !taken.has(item)), right: [...free] }
}

function keyed(items: readonly RecordItem[], keysOf: KeysOf): Map<string, RecordItem[]> {
  const pairs = items.flatMap((item) => [...new Set(keysOf(item))].map((key) => ({ key, item })))
  return new Map(
    [...grouped(pairs, ({ key }) => key)].map(([key, list]) => [key, list.map(({ item }) => item)]),
  )
}

function changes(a: RecordItem, b: RecordItem): Change[] {
  const changed: [Change, boolean][] = [
    ['voice', !sameVoice(a, b)],
    ['words', bare(a.words) !== bare(b.words)],
    ['denial', a.negated !== b.negated],
    ['number', !sameNumber(a, b)],
    ['marks', a.kind === 'naming' && (a.body as Naming).quoted !== (b.body as Naming).quoted],
  ]
  return changed.flatMap(([change, holds]) => (holds ? change : []))
}

const bare = (words: string) => quotedWords(words).join(' ')

const sameNumber = (a: RecordItem, b: RecordItem) => a.low === b.low && a.high === b.high

/** The narrators of two outlets are no change: each report has its own. Voices without a name are known by words. */
function sameVoice(a: RecordItem, b: RecordItem): boolean {
  if (a.voice.kind !== b.voice.kind) return false
  if (a.voice.kind === 'narrator') return true
  if (a.voice.actor !== undefined && a.voice.actor === b.voice.actor) return true
  const words = ({ voice }: RecordItem) => (voice.words ?? voice.name ?? '').toLowerCase()
  return words(a) === words(b)
}

/** What it counts; figures of nothing are the same where their words are. */
function figureKey({ counts, words, report }: RecordItem, fold: Fold): string {
  return counts === undefined
    ? `words ${words.toLowerCase()}`
    : fold.label({ words: counts, lang: report.lang })
}

const namingKey = ({ label = '', report }: RecordItem, fold: Fold) =>
  fold.label({ words: label, lang: report.lang })

function voices(
  left: readonly RecordItem[],
  right: readonly RecordItem[],
): ReportComparison['voices'] {
  const [inLeft, inRight] = [voicesIn(left), voicesIn(right)]
  const has =
    (map: ReadonlyMap<string, unknown>) =>
    ([key]: [string, Account]) =>
      map.has(key)
  const lacks =
    (map: ReadonlyMap<string, unknown>) =>
    ([key]: [string, Account]) =>
      !map.has(key)
  const accounts = (entries: [string, Account][]) => entries.map(([, account]) => account)
  return {
    shared: accounts([...inLeft].filter(has(inRight))),
    left: accounts([...inLeft].filter(lacks(inRight))),
    right: accounts([...inRight].filter(lacks(inLeft))),
  }
}

/** Those of statements; by their actor, else by their words. */
function voicesIn(items: readonly RecordItem[]): Map<string, Account> {
  const accounts = ofKind(items, 'statement').map(accountOf)
  const byVoice = grouped(accounts, ({ actor, kind, name }) =>
    actor === undefined ? `${kind} ${(name ?? '').toLowerCase()}` : String(actor),
  )
  return new Map(
    [...byVoice].flatMap(([key, [first]]) => (first === undefined ? [] : [[key, first]])),
  )
}
