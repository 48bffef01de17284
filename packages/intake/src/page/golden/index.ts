// Saved pages and how well they are read: for tests here and for `npm run pages`.
export { FIELDS, readGoldenPages, scorePage } from './golden-pages.ts'
export type { ExpectedPage, Field, GoldenPage, PageScore } from './golden-pages.ts'
