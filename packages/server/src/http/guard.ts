import type { HonoRequest } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import type { Api } from './api.ts'
import { answerProblem } from './problem.ts'

/** Names under which this machine reaches itself, and nobody else reaches it. */
const OURS = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i

/**
 * What every request passes: a page elsewhere can neither read nor change what is here.
 *
 * A name of another that leads here (DNS rebinding) is refused, and so is a request that another site's page makes. A link
 * that somebody follows from there is not: addresses can be cited.
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
    if (isFromElsewhere(c.req, host) && !isFollowedLink(c.req))
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

/** By what browsers say of their requests, and pages can't change. */
function isFromElsewhere(request: HonoRequest, host: string): boolean {
  const origin = request.header('Origin')
  if (origin !== undefined && origin !== `http://${host}`) return true
  const site = request.header('Sec-Fetch-Site')
  // Another port of this machine is the same site: it may lead here, and change nothing.
  return site === 'cross-site' || (site === 'same-site' && !isRead(request))
}

/** To a page of the web app, in a tab of its own: what it shows is read by nobody else. */
const isFollowedLink = (request: HonoRequest): boolean =>
  isRead(request) &&
  request.header('Sec-Fetch-Mode') === 'navigate' &&
  request.header('Sec-Fetch-Dest') === 'document' &&
  !request.path.startsWith('/v1/')

const isRead = ({ method }: HonoRequest): boolean => method === 'GET' || method === 'HEAD'
