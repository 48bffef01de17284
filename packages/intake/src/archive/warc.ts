import { VolgensError } from '@volgens/shapes'
import { TYPE, type KnownType } from '../kind/kinds.ts'
import { collect } from './collect.ts'
import { archiveBroken } from './errors.ts'
import { wordsOf } from './expand.ts'
import { httpBody } from './http-body.ts'
import { warcRecords, type Record } from './warc-file.ts'
import type { Refused } from '../article.ts'
import type { Budget } from './budget.ts'
import type { Inner, Packed } from './inner.ts'

/** A crawl fetches much more than reports. */
const ONLY: ReadonlySet<KnownType> = new Set([TYPE.html, TYPE.pdf, TYPE.text])
const READ_TYPE = /^(?:text\/(?:html|plain)|application\/(?:xhtml\+xml|pdf|octet-stream))\b|^$/iu

/**
 * The pages, PDFs and texts that a WARC file has (ISO 28500): responses that succeeded, resources, and conversions.
 * Their address is that of the capture; the day of the capture is not the day of publication.
 */
export async function* unpackWarc(
  { name, whole }: Packed,
  budget: Budget,
): AsyncGenerator<Inner | Refused> {
  try {
    for await (const record of warcRecords(whole)) {
      budget.entry()
      if (!isMeant(record)) continue
      yield await opened(name, record, budget)
      if (budget.isSpent()) return
    }
  } catch (fault) {
    throw fault instanceof VolgensError ? fault : archiveBroken(wordsOf(fault), fault)
  }
}

function isMeant(record: Record): boolean {
  const { type, httpStatus = type === 'response' ? 0 : 200 } = record
  const uri = addressOf(record)
  if (!['response', 'resource', 'conversion'].includes(type)) return false
  if (!/^(?:https?|ftp|file):/iu.test(uri) || /^[^?#]*\/robots\.txt$/iu.test(uri)) return false
  if (httpStatus < 200 || httpStatus > 203) return false
  return READ_TYPE.test(typeOf(record))
}

/** Some programs put it between angle brackets. */
const addressOf = ({ header }: Record) =>
  (header('WARC-Target-URI') ?? '').replace(/^<(?<uri>.*)>$/u, '$<uri>')

const typeOf = ({ type, header, httpHeader }: Record) =>
  (type === 'response' ? httpHeader('Content-Type') : header('Content-Type')) ?? ''

async function opened(archive: string, record: Record, budget: Budget): Promise<Inner | Refused> {
  const uri = addressOf(record)
  const name = `${archive}/${uri}`
  const type = typeOf(record)
  const known = /^https?:/iu.test(uri) ? { known: { url: uri } } : {}
  try {
    if (record.header('WARC-Truncated') !== undefined) {
      return { name, fault: archiveBroken('whoever made it cut this record off') }
    }
    const raw = await collect(record.body)
    const bytes = await bodyOf(record, raw, budget)
    return { name, type, ...known, only: ONLY, chunks: () => once(bytes) }
  } catch (fault) {
    if (!(fault instanceof VolgensError)) throw fault
    return { name, fault }
  }
}

async function bodyOf(record: Record, raw: Uint8Array, budget: Budget): Promise<Uint8Array> {
  const { httpHeader } = record
  if (record.type !== 'response') return raw
  const encodings = {
    transfer: httpHeader('Transfer-Encoding'),
    content: httpHeader('Content-Encoding'),
  }
  return httpBody(raw, encodings, budget)
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes)
}
