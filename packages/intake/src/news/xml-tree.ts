import iconv from 'iconv-lite'
import { XMLParser } from 'fast-xml-parser'
import type { Document } from '../article.ts'
import { newsmlBroken, xmlEntities } from './errors.ts'

/** An element with its children in order; names without their prefix. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (Element | string)[]
}

/** What the parser gives for each node: one key for the name, one for the attributes. */
type Raw = Readonly<Record<string, unknown>>

const TEXT = '#text'
const ATTRIBUTES = ':@'
const MAX_DEPTH = 200

/** The root element of XML. Throws `xml-entities`, `newsml-broken`. */
export function readXml(document: Document): Element {
  const text = decode(document)
  // An entity is defined before the first element; nothing is ever fetched.
  const root = text.search(/<[\p{L}_]/u)
  if (/<!ENTITY/i.test(root < 0 ? text : text.slice(0, root))) throw xmlEntities(document.name)
  const elements = parse(document.name, text).flatMap((raw) => elementOf(raw, 0) ?? [])
  const element = elements.find((one) => typeof one !== 'string' && !one.name.startsWith('?'))
  if (element === undefined || typeof element === 'string') {
    throw newsmlBroken(document.name, 'has no element')
  }
  return element
}

function parse(name: string, text: string): Raw[] {
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    removeNSPrefix: true,
    parseTagValue: false,
    trimValues: false,
    htmlEntities: true,
    // Of a long report each character could be written as an entity.
    processEntities: {
      enabled: true,
      maxTotalExpansions: 1_000_000,
      maxExpandedLength: 10_000_000,
    },
    maxNestedTags: MAX_DEPTH,
  })
  try {
    // True makes it refuse what is cut off or not well-formed.
    return parser.parse(text, true) as Raw[]
  } catch (cause) {
    throw newsmlBroken(
      name,
      `is no XML (${cause instanceof Error ? cause.message : String(cause)})`,
    )
  }
}

function elementOf(raw: Raw, depth: number): Element | string | undefined {
  if (TEXT in raw) return String(raw[TEXT])
  const name = Object.keys(raw).find((key) => key !== ATTRIBUTES)
  if (name === undefined || depth > MAX_DEPTH) return undefined
  return {
    name,
    attributes: (raw[ATTRIBUTES] ?? {}) as Record<string, string>,
    children: (raw[name] as Raw[]).flatMap((child) => elementOf(child, depth + 1) ?? []),
  }
}

/** By its byte order mark, then its declaration (XML 1.0, appendix F), then what came with it. */
function decode({ bytes, charset }: Document): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const [first, second] = buffer
  const isWide = (first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)
  const isWideSwapped = (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)
  if (isWide || isWideSwapped) return iconv.decode(buffer, isWide ? 'utf-16le' : 'utf-16be')
  const declared = /^\s*<\?xml[^>]{0,100}encoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(
    buffer.subarray(0, 300).toString('latin1').replace(/^ï»¿/, ''),
  )?.[1]
  const encoding = declared ?? charset ?? 'utf-8'
  return iconv.decode(buffer, iconv.encodingExists(encoding) ? encoding : 'utf-8')
}

/** The elements of that name at any depth, in order; not those within one of them. */
export function findAll(element: Element, name: string): Element[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string') return []
    return child.name === name ? [child] : findAll(child, name)
  })
}

/** The first element at the end of a path of names. */
export function find(element: Element, ...path: readonly string[]): Element | undefined {
  const [name, ...rest] = path
  if (name === undefined) return element
  for (const child of element.children) {
    if (typeof child === 'string' || child.name !== name) continue
    const found = find(child, ...rest)
    if (found !== undefined) return found
  }
  return undefined
}

/** All words in an element. */
export const wordsIn = (element: Element): string =>
  element.children.map((child) => (typeof child === 'string' ? child : wordsIn(child))).join('')
