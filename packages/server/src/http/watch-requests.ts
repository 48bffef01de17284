import { randomUUID } from 'node:crypto'
import type { Context } from 'hono'
import { matchedRoutes } from 'hono/route'
import type { Api } from './api.ts'
import type { Log } from './log.ts'
import type { Metrics } from './metrics.ts'

/** Gives each request an id, and tells log and metrics of it. What was searched for stays out of the log. */
export function watchRequests(api: Api, log: Log, metrics: Metrics): void {
  api.use(async (c, next) => {
    const began = performance.now()
    const id = randomUUID()
    c.set('requestId', id)
    await next()
    c.header('X-Request-Id', id)
    const { method, path } = c.req
    const { status } = c.res
    const ms = performance.now() - began
    metrics.request({ method, route: routeOf(c), status: String(status) }, ms / 1000)
    log.info({ id, method, path, status, ms: Math.round(ms) }, 'request')
  })
}

/** A label with few values: the API's routes, and one for what the web app and those who guess ask. */
const routeOf = (c: Context) =>
  matchedRoutes(c).find(({ path }) => !path.endsWith('*'))?.path ?? 'other'
