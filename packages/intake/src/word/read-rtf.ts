import type { Article, Document } from '../article.ts'
import { articlesOf } from './articles-of.ts'
import { rtfParagraphs } from './rtf-paragraphs.ts'

/** The articles of an RTF; blocks its thread meanwhile. */
export const readRtf = (document: Document): Promise<readonly Article[]> =>
  Promise.resolve().then(() => articlesOf(document, rtfParagraphs(document)))
