export type { Article, Document, Found, FoundArticle, Known, Refused, Source } from './article.ts'
export { openPage } from './page/open-page.ts'
