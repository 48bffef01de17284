import { fileTypeFromBuffer } from 'file-type'
import { isText } from './is-text.ts'
import { TYPE, type KnownType } from './kinds.ts'

/** What bytes are that are no text: a type that is read, or words for a message. */
export type Binary =
  { readonly type: KnownType } | { readonly words: string; readonly aside: boolean }

/** A PDF may have other bytes in front (ISO 32000-2, annex I). */
const PDF_WITHIN = 1024
/** A whole Word document of usual size is not needed: its first entries tell. */
const READ: Readonly<Record<string, KnownType>> = {
  'application/pdf': TYPE.pdf,
  'application/zip': TYPE.zip,
  'application/gzip': TYPE.gzip,
  'application/rtf': TYPE.rtf,
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': TYPE.docx,
  'application/vnd.openxmlformats-officedocument.wordprocessingml.template': TYPE.docx,
  'application/vnd.ms-word.document.macroenabled.12': TYPE.docx,
}

const NAMES: Readonly<Record<string, string>> = {
  'application/x-cfb': 'an older Office document or an Outlook message (.doc, .xls, .msg)',
  'application/vnd.oasis.opendocument.text': 'an OpenDocument text (.odt)',
  'application/epub+zip': 'an e-book (.epub)',
  'application/x-msdownload': 'a program (.exe)',
}

/** Pictures, sound and letter types lie beside reports and are none: archives are full of them. */
const ASIDE = /^(?:image|audio|video|font)\//u

/** undefined for text. head: the first bytes, 4 to 64 kB of them. */
export async function binaryKind(head: Uint8Array): Promise<Binary | undefined> {
  const start = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, PDF_WITHIN))
  if (start.includes('%PDF-')) return { type: TYPE.pdf }
  if (start[0] === 0x1f && start[1] === 0x8b) return { type: TYPE.gzip }
  if (/^\s*\{\\rtf/u.test(start.toString('latin1'))) return { type: TYPE.rtf }
  if (isWacz(head)) return { type: TYPE.wacz }
  const found = await fileType(head)
  const type = READ[found?.mime ?? '']
  if (type !== undefined) return { type }
  if (start.subarray(0, 4).equals(ZIP) || start.subarray(0, 4).equals(EMPTY_ZIP)) {
    if (found === undefined || found.mime === 'application/zip') return { type: TYPE.zip }
  }
  if (isText(head)) return undefined
  if (found === undefined) return { words: 'binary data of no kind that is known', aside: false }
  return { words: wordsOf(found), aside: ASIDE.test(found.mime) }
}

const ZIP = Buffer.from('PK\x03\x04')
const EMPTY_ZIP = Buffer.from('PK\x05\x06')

/** A zip whose first entry has a name that WACZ gives (WACZ 1.1.1, 5). */
function isWacz(head: Uint8Array): boolean {
  const bytes = Buffer.from(head.buffer, head.byteOffset, head.length)
  if (!bytes.subarray(0, 4).equals(ZIP)) return false
  const name = bytes.subarray(30, 230).toString('latin1')
  return /^(?:datapackage\.json|archive\/[^/]+\.warc|pages\/(?:pages|extraPages)\.jsonl|indexes\/index\.)/u.test(
    name,
  )
}

/** Bytes that are broken are of no kind. */
async function fileType(head: Uint8Array) {
  try {
    return await fileTypeFromBuffer(head)
  } catch {
    return undefined
  }
}

function wordsOf({ mime, ext }: { readonly mime: string; readonly ext: string }): string {
  const name = NAMES[mime]
  if (name !== undefined) return name
  const family = /^(?:image|audio|video|font)/u.exec(mime)?.[0]
  return family === undefined ? `a file of type ${mime} (.${ext})` : `${family} (${mime})`
}
