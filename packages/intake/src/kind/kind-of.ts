import { encodingOf } from '../charset/decode.ts'
import iconv from 'iconv-lite'
import { unknownKind } from './errors.ts'
import { binaryKind } from './binary-kind.ts'
import { hintedType, isProgram } from './hinted.ts'
import { jsonKind } from './json-kind.ts'
import { TYPE, type Hints, type KnownType } from './kinds.ts'
import { isMail } from './mail-kind.ts'
import { markupKind } from './markup-kind.ts'
import { tableKind } from './table-kind.ts'
import type { VolgensError } from '@volgens/shapes'

/** Bytes from the beginning of a document that always tell its kind; fewer where it is shorter. */
export const HEAD_BYTES = 65_536

/** A kind that is read, or why it is not. */
export type Kind =
  | { readonly type: KnownType; readonly fault?: undefined }
  | {
      readonly type?: undefined
      /** `unknown-kind`, with what it is. */
      readonly fault: VolgensError
      /** A picture, sound, style sheet or program: something that lies beside reports. */
      readonly aside: boolean
    }

/**
 * The kind of a document by its content; the ending of its name and its declared type only where content leaves it open:
 * one plain text, Markdown, a table, lines.
 *
 * head: the first bytes, `HEAD_BYTES` of them or the whole. Never throws.
 */
export async function kindOf(head: Uint8Array, hints: Hints = {}): Promise<Kind> {
  const hinted = hintedType(hints)
  const binary = await binaryKind(head)
  // Brotli has no mark of its own.
  if (hinted === TYPE.brotli && (binary === undefined || 'words' in binary)) return { type: hinted }
  if (binary !== undefined) {
    if ('type' in binary) return { type: binary.type }
    return { fault: unknownKind(binary.words), aside: binary.aside }
  }
  return textKind(textOf(head).trimStart(), hinted, hints)
}

/** As far as it can be told; what it is in full is told when it is read. */
const textOf = (head: Uint8Array) =>
  iconv.decode(head, encodingOf(head, { html: true }), { stripBOM: true })

function textKind(text: string, hinted: KnownType | undefined, hints: Hints): Kind {
  if (/^WARC\/[01]\.\d/u.test(text)) return { type: TYPE.warc }
  const markup = markupKind(text)
  const isMarkdown = hinted === TYPE.markdown || hinted === TYPE.text
  if (markup !== undefined && !(markup.weak && isMarkdown)) {
    if (markup.type !== undefined) return { type: markup.type }
    const words = markup.root === 'svg' ? 'a drawing (SVG)' : `XML with the root ${markup.root}`
    return { fault: unknownKind(words), aside: markup.root === 'svg' }
  }
  if (isMail(text)) return { type: TYPE.mail }
  if (hinted !== undefined && hinted !== TYPE.json && hinted !== TYPE.brotli)
    return { type: hinted }
  const json = jsonKind(text, hints.text ?? 'text')
  // One object on one line: what is declared decides whether more may come.
  if (json !== undefined) return { type: json === TYPE.jsonLines ? (hinted ?? json) : json }
  if (hinted === TYPE.json) return { type: TYPE.json }
  const table = tableKind(text, hints.text ?? 'text')
  if (table !== undefined) return { type: table }
  if (isProgram(hints)) return { fault: unknownKind('a style sheet or program'), aside: true }
  return { type: TYPE.text }
}
