import { secureHeaders } from 'hono/secure-headers'
import type { Api } from './api.ts'
import { answerProblem } from './problem.ts'

/** Names under which this machine reaches itself, and nobody else reaches it. */
const OURS = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i

/**
 * What every request passes: a page elsewhere can neither read nor change what is here.
 *
 * A name of another that leads here (DNS rebinding) is refused, and so is a request that another site's page makes.
 * Nothing is loaded from outside, no script stands in a page.
 */
export function addGuard(api: Api): void {
  api.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
      },
      xFrameOptions: 'DENY',
      referrerPolicy: 'no-referrer',
      strictTransportSecurity: false,
    }),
  )
  api.use(async (c, next) => {
    const host = c.req.header('Host') ?? new URL(c.req.url).host
    if (!OURS.test(host))
      return answerProblem(
        c,
        'wrong-host',
        `asked for as ${host.slice(0, 100)}; expected localhost or 127.0.0.1: this server is for its own machine only`,
      )
    const origin = c.req.header('Origin')
    const site = c.req.header('Sec-Fetch-Site')
    const foreign = origin !== undefined && origin !== `http://${host}`
    const reads = c.req.method === 'GET' || c.req.method === 'HEAD'
    if (
      (foreign || site === 'cross-site' || site === 'same-site') &&
      !(reads && !foreign && site !== 'cross-site')
    )
      return answerProblem(
        c,
        'other-site',
        'the request comes from a page of another site; expected one of this server; open its address itself',
        403,
      )
    await next()
    return undefined
  })
}
