import iconv from 'iconv-lite'
import PostalMime, { type Email } from 'postal-mime'
import type { Article, Document } from '../article.ts'
import { plainParagraphs, textOf, tidy } from '../printed/paragraphs.ts'
import { dropFooter } from './drop-footer.ts'
import { dropReplies } from './drop-replies.ts'
import { mailBroken, mailEmpty } from './errors.ts'
import { htmlParagraphs, type Paragraph } from '../printed/html-paragraphs.ts'
import { readMailDate } from './mail-date.ts'

const HEADERS = new Set(['from', 'subject', 'date', 'message-id', 'mime-version', 'received'])

/** The article of a mail message; blocks its thread meanwhile. */
export async function readMail(document: Document): Promise<readonly Article[]> {
  const mail = await parse(document)
  const known = knownOf(mail)
  const [first = '', ...rest] = dropFooter(bodyOf(mail)).map((paragraph) => paragraph.text)
  const text = textOf(first === known.title ? rest : [first, ...rest])
  if (text === '') throw mailEmpty(document.name)
  return [{ ...document.known, ...known, text }]
}

async function parse({ name, bytes }: Document): Promise<Email> {
  let mail: Email
  try {
    // What is attached is not read; base64 of it in a string would be held twice.
    mail = await PostalMime.parse(bytes, { forceRfc822Attachments: true, maxNestingDepth: 50 })
  } catch (cause) {
    throw mailBroken(name, cause)
  }
  if (mail.headers.filter(({ key }) => HEADERS.has(key)).length >= 2) return mail
  throw mailBroken(name, new Error('it has no headers of a message'))
}

/** The HTML where it has words: the plain text of newsletters is often a stub. */
function bodyOf({ html, text }: Email): readonly Paragraph[] {
  const fromHtml = html === undefined ? [] : htmlParagraphs(repair(html))
  const fromText = plainParagraphs(dropReplies(repair(text ?? ''))).map(plain)
  return lengthOf(fromHtml) * 2 >= lengthOf(fromText) ? fromHtml : fromText
}

/** Node 20's decoder takes windows-1252 for ISO 8859-1: its dashes and quotes become control characters. */
const repair = (text: string) =>
  text.replace(/[\x80-\x9f]+/g, (run) => iconv.decode(Buffer.from(run, 'latin1'), 'cp1252'))

const plain = (text: string): Paragraph => ({ text, linked: '' })
const lengthOf = (paragraphs: readonly Paragraph[]) =>
  paragraphs.reduce((sum, { text }) => sum + text.length, 0)

function knownOf(mail: Email): Omit<Article, 'text'> {
  const title = tidy(repair(mail.subject ?? '')).replace(
    /^(?:(?:fwd?|doorst|re|antw)\s*:\s*)+/i,
    '',
  )
  const outlet = tidy(repair(mail.from?.name ?? ''))
  const published = readMailDate(mail.headers.find(({ key }) => key === 'date')?.value ?? '')
  const reference = mail.messageId?.trim().replace(/^<|>$/g, '')
  return {
    ...(title && { title }),
    ...(outlet && { outlet }),
    ...(published && { published }),
    ...(reference && { reference }),
  }
}
