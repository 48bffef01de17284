import { VolgensError } from '@volgens/shapes'
import { counted, openBudget, type Budget } from './archive/budget.ts'
import { collect } from './archive/collect.ts'
import { nestedTooDeep } from './archive/errors.ts'
import { UNPACKERS } from './archive/unpackers.ts'
import { emptyText, notOpenable } from './errors.ts'
import { unknownKind } from './kind/errors.ts'
import { TYPE, type KnownType } from './kind/kinds.ts'
import { count, textTooLarge } from './lines/errors.ts'
import { MOST_CHARACTERS } from './lines/limits.ts'
import { OPENERS } from './openers.ts'
import { peekHead } from './peek-head.ts'
import { ROWS } from './rows.ts'
import type { Article, Document, Found, Source } from './article.ts'
import type { Inner } from './archive/inner.ts'
import type { Columns } from './lines/columns.ts'

export interface IntakeOptions {
  /** Once aborted nothing more is opened. */
  readonly signal?: AbortSignal | undefined
  /** Of tables and lines: which column or member a field is, {text: 'Body', published: 'Datum'}. */
  readonly columns?: Columns | undefined
}

/** An archive may hold archives, and those again. */
const MOST_NESTED = 3

/**
 * The articles of a file, page, feed, archive or stream of rows, in their order; what it is goes by its content.
 *
 * Archives are taken apart, whatever they hold. Memory does not grow with the source, but for one document. What can't be
 * opened is told in its place and the rest goes on: nothing in the content makes it throw.
 */
export async function* articlesIn(
  source: Source,
  options: IntakeOptions = {},
): AsyncGenerator<Found> {
  const budget = openBudget()
  const chunks = () => counted(source.chunks(), budget.given)
  yield* guarded({ ...source, chunks }, { budget, options, depth: 0 })
}

/** Where in the source we are. */
interface Place {
  readonly budget: Budget
  readonly options: IntakeOptions
  /** Archives around it. */
  readonly depth: number
}

/** What is thrown by the content comes out as a refusal. */
async function* guarded(inner: Inner, place: Place): AsyncGenerator<Found> {
  try {
    yield* opened(inner, place)
  } catch (fault) {
    const { name } = inner
    yield { name, fault: fault instanceof VolgensError ? fault : notOpenable('a stream', fault) }
  }
}

async function* opened(inner: Inner, place: Place): AsyncGenerator<Found> {
  const { name, hint = name, only } = inner
  const { columns } = place.options
  const hints = { name: hint, type: inner.type, text: columns?.['text'] }
  const { kind, whole } = await peekHead(inner.chunks(), hints)
  try {
    if (kind.fault !== undefined) {
      // Pictures and programs lie beside the reports of an archive; whoever names one is told.
      if (only === undefined && !(kind.aside && place.depth > 0)) yield { name, fault: kind.fault }
      return
    }
    const { type } = kind
    if (only === undefined || only.has(type)) yield* openedAs(type, inner, whole, place)
  } finally {
    await whole.return(undefined)
  }
}

async function* openedAs(
  type: KnownType,
  inner: Inner,
  whole: AsyncIterable<Uint8Array>,
  place: Place,
): AsyncGenerator<Found> {
  const { name, known, charset = charsetIn(inner.type) } = inner
  const rows = ROWS[type]
  if (UNPACKERS[type] !== undefined) yield* unpacked(type, inner, whole, place)
  else if (rows !== undefined) {
    const { columns } = place.options
    for await (const found of (await rows())(name, whole, { known, charset, columns })) {
      if (isAborted(place)) return
      yield withWords(found)
    }
  } else yield* document(type, { ...inner, ...(charset === undefined ? {} : { charset }) }, whole)
}

/** "text/html; charset=utf-8" → "utf-8". */
const charsetIn = (type = '') =>
  /;\s*charset\s*=\s*["']?(?<label>[\w.:-]+)/iu.exec(type)?.groups?.['label']

const isAborted = ({ options }: Place) => options.signal?.aborted === true

async function* unpacked(
  type: KnownType,
  inner: Inner,
  whole: AsyncIterable<Uint8Array>,
  { depth, ...place }: Place,
): AsyncGenerator<Found> {
  const unpack = await UNPACKERS[type]?.()
  if (unpack === undefined) return
  if (depth > MOST_NESTED) throw nestedTooDeep(MOST_NESTED)
  let found = 0
  for await (const each of unpack({ ...inner, whole }, place.budget)) {
    if (isAborted({ ...place, depth })) return
    const within = 'fault' in each ? [each] : guarded(passedOn(each, inner), inside(place, depth))
    for await (const one of within) {
      found += 1
      yield one
    }
    // Whatever comes next would not be unpacked either.
    if (place.budget.isSpent()) return
  }
  // Of the pictures in it nobody was told.
  if (found === 0 && depth === 0) throw unknownKind('an archive without a document that is read')
}

const inside = (place: Omit<Place, 'depth'>, depth: number): Place => ({
  ...place,
  depth: depth + 1,
})

/** What is known of an archive holds for all that it has. */
const passedOn = (each: Inner, { known }: Inner): Inner =>
  known === undefined ? each : { ...each, known: { ...known, ...each.known } }

async function* document(
  type: KnownType,
  inner: Inner,
  whole: AsyncIterable<Uint8Array>,
): AsyncGenerator<Found> {
  const { name, known, charset } = inner
  const opener = OPENERS[type]
  if (opener === undefined) throw notOpenable(type, 'this kind is not opened yet')
  const bytes = await bytesOf(type, whole, opener.mostBytes)
  const about = { original: bytes, type, ...(charset === undefined ? {} : { charset }) }
  try {
    const open = await opener.load()
    const articles = await open(documentOf(inner, bytes))
    for (const [at, article] of articles.entries()) {
      const several = articles.length > 1
      yield withWords({
        name: several ? `${name}:${at + 1}` : name,
        article: { ...known, ...said(article) },
        ...about,
        ...(several ? { at: at + 1 } : {}),
      })
    }
  } catch (cause) {
    const fault = cause instanceof VolgensError ? cause : notOpenable(type, cause)
    yield { name, fault, ...about, ...(known === undefined ? {} : { known }) }
  }
}

/** A text has its own limit, in its own words. */
async function bytesOf(type: KnownType, whole: AsyncIterable<Uint8Array>, mostBytes?: number) {
  const isText = type === TYPE.text || type === TYPE.markdown
  return collect(whole, mostBytes).catch((fault: unknown) => {
    const isTooLarge = fault instanceof VolgensError && fault.code === 'document-too-large'
    if (!isText || !isTooLarge || mostBytes === undefined) throw fault
    throw textTooLarge(`more than ${count(mostBytes)} bytes`, MOST_CHARACTERS)
  })
}

const documentOf = ({ name, type, charset, known }: Inner, bytes: Uint8Array): Document => ({
  ...{ name, bytes },
  ...(type === undefined ? {} : { type }),
  ...(charset === undefined ? {} : { charset }),
  ...(known === undefined ? {} : { known }),
})

/** Without what is undefined: it would hide what is known. */
const said = (article: Article) =>
  Object.fromEntries(
    Object.entries(article).filter(([, value]) => value !== undefined),
  ) as unknown as Article

/** An article without words is none. */
function withWords(found: Found): Found {
  if ('fault' in found || /[^\s\u200b\u2060]/u.test(found.article.text)) return found
  const { article, at: _, ...document } = found
  const { text, reference: __, ...known } = article
  return { ...document, fault: emptyText(text), known }
}
