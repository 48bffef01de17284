import { tidy } from '../printed/paragraphs.ts'

/** A paragraph of a document, whatever file it comes from. */
export interface Paragraph {
  readonly text: string
  /** What its style says that it is. */
  readonly role: 'title' | 'heading' | 'body'
}

/** The role that the name of a style gives: Word and LibreOffice keep the English names under every language's. */
export function roleOf(style: string | undefined): Paragraph['role'] {
  if (style === undefined) return 'body'
  if (/^(?:title|titel)$/i.test(style)) return 'title'
  return /^(?:heading|kop) ?\d?$/i.test(style) ? 'heading' : 'body'
}

/** What stands up to the end of a paragraph: one, but for two line breaks after another, with which some set paragraphs apart. */
export const paragraphsIn = (text: string, role: Paragraph['role']): Paragraph[] =>
  text
    .split(/\n[\t ]*\n/)
    .map((part) => ({ text: tidy(part), role }))
    .filter((paragraph) => paragraph.text !== '')
