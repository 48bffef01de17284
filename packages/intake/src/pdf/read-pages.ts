import { getDocumentProxy } from 'unpdf'
import type { Document } from '../article.ts'
import { takesTooMuch } from '../guard/errors.ts'
import { pdfBroken, pdfEncrypted } from './errors.ts'
import { fragmentsOf, type Item } from './fragments.ts'
import type { Page } from './page.ts'

/** A newspaper on Saturday stays below this. */
const MAX_PAGES = 400
/** pdf.js's VerbosityLevel.ERRORS: faults are thrown anyway. */
const QUIET = 0

export interface Pages {
  readonly pages: readonly Page[]
  /** What the file says of itself: a hint only, for programs fill it in. */
  readonly info: PdfInfo
}

export interface PdfInfo {
  readonly title?: string
  readonly author?: string
}

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>

/** The text of all pages with its places. Throws `pdf-encrypted`, `pdf-broken`, `takes-too-much` beyond 400 pages. */
export async function readPages(document: Document): Promise<Pages> {
  const pdf = await openProxy(document)
  if (pdf.numPages > MAX_PAGES) {
    throw takesTooMuch(document.name, `has ${pdf.numPages} pages, of ${MAX_PAGES} at most`)
  }
  try {
    const pages: Page[] = []
    for (let number = 1; number <= pdf.numPages; number++) pages.push(await readPage(pdf, number))
    return { pages, info: await readInfo(pdf) }
  } catch (cause) {
    throw pdfBroken(document.name, cause)
  } finally {
    await pdf.destroy()
  }
}

async function openProxy({ name, bytes }: Document): Promise<Pdf> {
  try {
    // A copy, for pdf.js takes the buffer over.
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: QUIET, stopAtErrors: false })
  } catch (cause) {
    const asksPassword = cause instanceof Error && cause.name === 'PasswordException'
    throw asksPassword ? pdfEncrypted(name, cause) : pdfBroken(name, cause)
  }
}

async function readPage(pdf: Pdf, number: number): Promise<Page> {
  const page = await pdf.getPage(number)
  const { width, height, transform } = page.getViewport({ scale: 1 })
  const { items } = await page.getTextContent()
  page.cleanup()
  const texts = items.flatMap((item) => ('str' in item ? [item satisfies Item] : []))
  return { width, height, fragments: fragmentsOf(texts, transform) }
}

async function readInfo(pdf: Pdf): Promise<PdfInfo> {
  const { info } = await pdf.getMetadata()
  const said = (key: string) => {
    const value: unknown = (info as Record<string, unknown>)[key]
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
  }
  const [title, author] = [said('Title'), said('Author')]
  return { ...(title && { title }), ...(author && { author }) }
}
