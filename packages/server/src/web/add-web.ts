import { existsSync } from 'node:fs'
import { serveStatic } from '@hono/node-server/serve-static'
import type { Api } from '../http/api.ts'
import { answerProblem } from '../http/problem.ts'

/**
 * The web app for every address that is not the API's: its files as they are, its page for the addresses that it knows
 * itself. Files under `assets/` have their hash in their name and never change.
 */
export function addWeb(api: Api, folder: string | undefined): void {
  if (folder === undefined || !existsSync(folder)) {
    api.notFound((c) =>
      answerProblem(c, 'no-such-route', 'the web app is not built; run npm run build'),
    )
    return
  }
  api.use('/assets/*', async (c, next) => {
    await next()
    if (c.res.ok) c.header('Cache-Control', 'public, max-age=31536000, immutable')
  })
  api.use(serveStatic({ root: folder }))
  api.get('/assets/*', (c) => answerProblem(c, 'no-such-route', `${c.req.path} is not there`))
  api.get('*', serveStatic({ root: folder, path: 'index.html' }))
}
