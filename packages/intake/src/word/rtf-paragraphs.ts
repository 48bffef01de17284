import iconv from 'iconv-lite'
import type { Document } from '../article.ts'
import { rtfBroken } from './errors.ts'
import { paragraphsIn, roleOf, type Paragraph } from './paragraph.ts'
import { rtfTokens, type Token } from './rtf-tokens.ts'
import { CHARACTERS, CHARSETS, CODE_PAGES, ENDS, SKIPPED, SYMBOLS } from './rtf-words.ts'

/** Word processors stay below 50. */
const MAX_DEPTH = 500

/** What holds within a group. */
interface Group {
  readonly within: 'text' | 'fonts' | 'styles' | 'skipped'
  /** Characters that stand after each \u for programs that don't know it. */
  readonly fallback: number
  readonly font: number | undefined
  readonly style: number
  /** Hidden, or deleted while changes were tracked. */
  readonly unseen: boolean
}

/** What the document has said so far. */
interface Reading {
  groups: Group[]
  /** After \*: an unknown word makes the group be skipped. */
  optional: boolean
  /** Bytes of text that wait for a decoder, one character each. */
  bytes: string
  /** The paragraph so far, or the name of a style. */
  text: string
  toSkip: number
  codePage: string
  readonly charsets: Map<number, string>
  readonly styles: Map<number, string>
  readonly paragraphs: Paragraph[]
}

const OUTSIDE: Group = { within: 'text', fallback: 1, font: undefined, style: 0, unseen: false }

/**
 * The paragraphs of an RTF document: no headers, footers, notes, comments, pictures, hidden or deleted words.
 *
 * Throws `rtf-broken`, also where the document is cut off.
 */
export function rtfParagraphs({ name, bytes }: Document): Paragraph[] {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  if (!/^\s*\{\\rtf/.test(source.slice(0, 100))) throw rtfBroken(name, 'does not begin as RTF')
  const reading: Reading = {
    groups: [OUTSIDE],
    optional: false,
    bytes: '',
    text: '',
    toSkip: 0,
    codePage: 'cp1252',
    charsets: new Map(),
    styles: new Map(),
    paragraphs: [],
  }
  for (const token of rtfTokens(source)) {
    take(reading, token)
    if (reading.groups.length > MAX_DEPTH) {
      throw rtfBroken(name, `has groups within groups, more than ${MAX_DEPTH} deep`)
    }
  }
  // Half a report must not stand for the whole of it.
  if (reading.groups.length > 1) throw rtfBroken(name, 'is cut off: its last groups are open')
  endParagraph(reading)
  return reading.paragraphs
}

const groupOf = ({ groups }: Reading): Group => groups.at(-1) ?? OUTSIDE

function set(reading: Reading, changed: Partial<Group>): void {
  reading.groups[reading.groups.length - 1] = { ...groupOf(reading), ...changed }
}

function take(reading: Reading, token: Token): void {
  switch (token.kind) {
    case 'open':
      decode(reading)
      reading.toSkip = 0
      reading.groups.push(groupOf(reading))
      break
    case 'close':
      closeGroup(reading)
      break
    case 'hex':
    case 'text':
      takeBytes(reading, token.bytes)
      break
    case 'symbol':
      if (token.symbol === '*') reading.optional = true
      else if (token.symbol === '\n' || token.symbol === '\r') endParagraph(reading)
      else add(reading, SYMBOLS.get(token.symbol) ?? '')
      break
    case 'word':
      takeWord(reading, token.word, token.parameter)
  }
}

function takeBytes(reading: Reading, bytes: string): void {
  const kept = bytes.slice(reading.toSkip)
  reading.toSkip = Math.max(0, reading.toSkip - bytes.length)
  const { within, unseen } = groupOf(reading)
  if (within === 'styles' || (within === 'text' && !unseen)) reading.bytes += kept
}

/** Adds characters after those that wait. */
function add(reading: Reading, characters: string): void {
  decode(reading)
  const { within, unseen } = groupOf(reading)
  if (within === 'text' && !unseen) reading.text += characters
}

function decode(reading: Reading): void {
  if (reading.bytes === '') return
  const font = groupOf(reading).font
  const page = (font === undefined ? undefined : reading.charsets.get(font)) ?? reading.codePage
  reading.text += iconv.decode(Buffer.from(reading.bytes, 'latin1'), page)
  reading.bytes = ''
}

function takeWord(reading: Reading, word: string, parameter: number | undefined): void {
  if (reading.toSkip > 0 && word !== 'u') {
    reading.toSkip--
    return
  }
  const optional = reading.optional
  reading.optional = false
  const character = CHARACTERS.get(word)
  if (character !== undefined) add(reading, character)
  else if (ENDS.has(word)) endParagraph(reading)
  else if (word === 'u') takeUnicode(reading, parameter ?? 0)
  else if (!takeProperty(reading, word, parameter) && (optional || SKIPPED.has(word))) {
    decode(reading)
    set(reading, { within: 'skipped' })
  }
}

function takeUnicode(reading: Reading, parameter: number): void {
  // Negative above 7FFF; a pair of them makes one character beyond FFFF.
  add(reading, String.fromCharCode(parameter & 0xffff))
  reading.toSkip = groupOf(reading).fallback
}

/** False for a word that it does not know. */
function takeProperty(reading: Reading, word: string, parameter: number | undefined): boolean {
  const { within } = groupOf(reading)
  const on = parameter !== 0
  decode(reading)
  if (word === 'uc') set(reading, { fallback: Math.max(0, parameter ?? 1) })
  else if (word === 'f') set(reading, { font: parameter ?? 0 })
  else if (word === 's' && within !== 'skipped') set(reading, { style: parameter ?? 0 })
  else if (word === 'v' || word === 'deleted') set(reading, { unseen: on })
  else if (word === 'plain') set(reading, { unseen: false })
  else if (word === 'pard') set(reading, { style: 0 })
  else if (word === 'fonttbl') set(reading, { within: 'fonts' })
  else if (word === 'stylesheet') set(reading, { within: 'styles', style: 0 })
  else if (word === 'fcharset' && within === 'fonts') setCharset(reading, parameter ?? 0)
  else if (word === 'ansicpg') setCodePage(reading, `cp${parameter ?? 1252}`)
  else if (CODE_PAGES.has(word)) setCodePage(reading, CODE_PAGES.get(word) ?? '')
  else return false
  return true
}

function setCharset(reading: Reading, charset: number): void {
  const page = CHARSETS.get(charset)
  const { font } = groupOf(reading)
  if (page !== undefined && font !== undefined) reading.charsets.set(font, page)
}

function setCodePage(reading: Reading, page: string): void {
  const known = page === 'cp65001' ? 'utf8' : page
  if (iconv.encodingExists(known)) reading.codePage = known
}

function closeGroup(reading: Reading): void {
  decode(reading)
  reading.toSkip = 0
  const { within, style } = groupOf(reading)
  if (within === 'styles') {
    const name = reading.text.replace(/;.*/s, '').trim()
    if (name !== '' && !reading.styles.has(style)) reading.styles.set(style, name)
    reading.text = ''
  }
  // A brace too many ends nothing: some programs write one after the document.
  if (reading.groups.length > 1) reading.groups.pop()
}

function endParagraph(reading: Reading): void {
  decode(reading)
  const { within, style } = groupOf(reading)
  if (within !== 'text') return
  reading.paragraphs.push(...paragraphsIn(reading.text, roleOf(reading.styles.get(style))))
  reading.text = ''
}
