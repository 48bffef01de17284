import type { Article, Document } from '../article.ts'
import { textOf } from '../printed/paragraphs.ts'
import { wordEmpty } from './errors.ts'
import type { Paragraph } from './paragraph.ts'
import { splitArchive } from './split-archive.ts'

/** A first heading stands within this many paragraphs; further down it is one of the text. */
const TOP = 5

/** The articles in a document's paragraphs: those of an archive's export, otherwise one. Throws `word-empty`. */
export function articlesOf(
  document: Document,
  paragraphs: readonly Paragraph[],
): readonly Article[] {
  const split = splitArchive(paragraphs)
  const articles = split.length > 0 ? split : oneArticle(paragraphs)
  if (articles.length === 0) throw wordEmpty(document.name)
  return articles.map((article) => ({ ...document.known, ...article }))
}

function oneArticle(paragraphs: readonly Paragraph[]): Article[] {
  const top = paragraphs.slice(0, TOP)
  const title =
    top.find(({ role }) => role === 'title') ?? top.find(({ role }) => role === 'heading')
  const body = paragraphs.filter((paragraph) => paragraph !== title)
  const text = textOf(body.map((paragraph) => paragraph.text))
  return text === '' ? [] : [{ ...(title && { title: title.text }), text }]
}
