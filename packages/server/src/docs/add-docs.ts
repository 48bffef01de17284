import { readFile } from 'node:fs/promises'
import type { Api } from '../http/api.ts'
import { docsPage } from './docs-page.ts'
import type { Description } from './description.ts'

const STYLES = new URL('../../assets/docs.css', import.meta.url)

/** `/v1/openapi.json`, and `/v1/docs`: the same as a page that needs no script. */
export function addDocs(api: Api, version: string): void {
  const about = {
    openapi: '3.1.0',
    info: {
      title: 'Volgens',
      version,
      description: 'The record over HTTP: who said what, in news reports.',
    },
  }
  api.doc31('/v1/openapi.json', about)
  api.get('/v1/docs', (c) =>
    c.html(docsPage(api.getOpenAPI31Document(about) as unknown as Description)),
  )
  api.get('/v1/docs.css', async (c) =>
    c.body(await readFile(STYLES, 'utf8'), 200, { 'Content-Type': 'text/css; charset=utf-8' }),
  )
}
