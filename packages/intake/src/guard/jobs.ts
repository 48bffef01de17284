import type { Article, Document } from '../article.ts'

/** What the thread can be asked to do with a document. Each loads its libraries when it is first asked. */
export const JOBS = {
  pdf: async (document) => (await import('../pdf/read-pdf.ts')).readPdf(document),
  docx: async (document) => (await import('../word/read-docx.ts')).readDocx(document),
  rtf: async (document) => (await import('../word/read-rtf.ts')).readRtf(document),
  mail: async (document) => (await import('../mail/read-mail.ts')).readMail(document),
  ninjs: async (document) => (await import('../news/read-ninjs.ts')).readNinjs(document),
  newsml: async (document) => (await import('../news/read-newsml.ts')).readNewsml(document),
} satisfies Record<string, (document: Document) => Promise<readonly Article[]>>

export type Job = keyof typeof JOBS

/** What the thread is handed. */
export interface Asked {
  readonly job: string
  readonly document: Document
}

/** What it answers: the articles, or a fault, for an error loses its class on the way. */
export type Answered =
  | { readonly kind: 'done'; readonly articles: readonly Article[] }
  | { readonly kind: 'refused'; readonly code: string; readonly message: string }
  | { readonly kind: 'failed'; readonly message: string }
