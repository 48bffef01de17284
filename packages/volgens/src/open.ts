import { createHash } from 'node:crypto'
import { MOST_CHARACTERS } from '@volgens/intake'
import type { Analysis, Language, Reader, Source } from '@volgens/reading'
import type { Reading, Report } from '@volgens/shapes'
import {
  badDate,
  badId,
  count,
  textTooLarge,
  unclearLanguage,
  unsupportedLanguage,
} from './errors.ts'
import { openDetector, type Detector } from './language/detector.ts'
import { isPublishedDate } from './published-date.ts'

/** A language whose words are loaded on first need. */
export interface LazyLanguage {
  readonly code: string
  readonly load: () => Promise<Language>
}

export interface OpenOptions {
  readonly languages: readonly (Language | LazyLanguage)[]
  /** Threads of one model; 1 unless told. */
  readonly threads?: number
}

/** What is known of a report beside its words. */
export interface ReadOptions {
  /** BCP 47, `nl` or `nl-BE`; detected when left out. */
  readonly lang?: string | undefined
  /** EDTF date of publication: 2022, 2022-01, 2022-01-07 or a full timestamp. */
  readonly published?: string | undefined
  /** The first 128 bits of the SHA-256 of the text (NFC, LF, as UTF-8) in hexadecimal unless given. */
  readonly id?: string | undefined
  readonly title?: string | undefined
  readonly outlet?: string | undefined
  readonly url?: string | undefined
  /** Who signed it. */
  readonly author?: string | undefined
  /** The news agency that it credits. */
  readonly agency?: string | undefined
}

/** Reads reports; holds a model for each language that it has met. */
export interface Volgens {
  /** Codes of the languages that it reads. */
  readonly languages: readonly string[]
  /**
   * Who said what in one text. Offsets are in `reading.report.text`, which is the text in NFC with LF.
   *
   * Throws VolgensError: `empty-text`, `binary-input`, `invalid-utf8`, `text-too-large`, `unsupported-language`,
   * `unclear-language`, `bad-date`, `bad-id`.
   */
  read(text: string | Uint8Array, options?: ReadOptions): Promise<Reading>
  /** The words of a text with their syntax. Throws as `read` does. */
  analyse(text: string | Uint8Array, options?: Pick<ReadOptions, 'lang'>): Promise<Analysis>
  /** The language that would be read for a text. Throws `unsupported-language`, `unclear-language`. */
  language(text: string, lang?: string): Promise<Language>
  close(): Promise<void>
}

/** What reads: handed in, so that tests need no model. */
export interface Engine {
  normalise(input: string | Uint8Array): Source
  openReader(language: Language, options?: { readonly threads?: number }): Promise<OpenReader>
}

type OpenReader = Pick<Reader, 'read' | 'analyse' | 'close'>

/** Opens the library. Nothing is loaded yet: a language and its model are, once, when the first text needs them. */
export function open(options: OpenOptions): Promise<Volgens> {
  return Promise.resolve(openWith(options, () => import('@volgens/reading')))
}

export function openWith(options: OpenOptions, load: () => Promise<Engine>): Volgens {
  const languages = options.languages.map(({ code }) => code)
  const detect = openDetector()
  const readers = new Map<string, Promise<OpenReader>>()

  const readerFor = (code: string): Promise<OpenReader> => {
    const known = readers.get(code)
    if (known !== undefined) return known
    const opening = openReaderFor(code, options, load)
    readers.set(code, opening)
    opening.catch(() => readers.delete(code))
    return opening
  }

  return {
    languages,
    async read(text, given = {}) {
      checkOptions(given)
      const source = normalised(text, await load())
      const code = await languageOf(source, given.lang, languages, detect)
      const reader = await readerFor(code)
      return reader.read(toReport(source, given.lang ?? code, given))
    },
    async analyse(text, given = {}) {
      const source = normalised(text, await load())
      const code = await languageOf(source, given.lang, languages, detect)
      const reader = await readerFor(code)
      return reader.analyse(source)
    },
    async language(text, lang) {
      return loadLanguage(await languageOf(text, lang, languages, detect), options)
    },
    async close() {
      const open = await Promise.allSettled(readers.values())
      readers.clear()
      for (const reader of open) if (reader.status === 'fulfilled') await reader.value.close()
    },
  }
}

async function openReaderFor(
  code: string,
  { languages, threads }: OpenOptions,
  load: () => Promise<Engine>,
): Promise<OpenReader> {
  const [engine, language] = await Promise.all([load(), loadLanguage(code, { languages })])
  return engine.openReader(language, threads === undefined ? {} : { threads })
}

async function loadLanguage(
  code: string,
  { languages }: Pick<OpenOptions, 'languages'>,
): Promise<Language> {
  const found = languages.find((language) => language.code === code)
  if (found === undefined)
    throw unsupportedLanguage(
      code,
      languages.map((each) => each.code),
    )
  return 'load' in found ? found.load() : found
}

function checkOptions({ published, id }: ReadOptions): void {
  if (published !== undefined && !isPublishedDate(published)) throw badDate(published)
  if (id === '') throw badId()
}

/** The text as it is kept; refused before it is decoded where its bytes alone tell that it is too large. */
function normalised(input: string | Uint8Array, engine: Engine): string {
  if (typeof input !== 'string' && input.length > 3 * (MOST_CHARACTERS + 1)) {
    throw textTooLarge(`${count(input.length)} bytes`, MOST_CHARACTERS)
  }
  if (typeof input === 'string') checkLength(input)
  const { text } = engine.normalise(input)
  checkLength(text)
  return text
}

function checkLength(text: string): void {
  if (text.length > MOST_CHARACTERS) {
    throw textTooLarge(`${count(text.length)} characters`, MOST_CHARACTERS)
  }
}

async function languageOf(
  text: string,
  lang: string | undefined,
  supported: readonly string[],
  detect: Detector,
): Promise<string> {
  const found = lang === undefined ? await detect(text) : primarySubtag(lang)
  if (found === undefined) throw unclearLanguage(supported)
  if (!supported.includes(found)) throw unsupportedLanguage(found, supported)
  return found
}

/** "nl-BE" → "nl". */
const primarySubtag = (lang: string) => lang.toLowerCase().split('-', 1)[0] ?? lang

function toReport(text: string, lang: string, given: ReadOptions): Report {
  const { id, title, outlet, url, published, author, agency } = given
  return {
    id: id ?? contentId(text),
    lang,
    ...(title === undefined ? {} : { title }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(url === undefined ? {} : { url }),
    ...(published === undefined ? {} : { published }),
    ...(author === undefined ? {} : { author }),
    ...(agency === undefined ? {} : { agency }),
    text,
  }
}

function contentId(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 32)
}
