import { VolgensError } from '@volgens/shapes'
import type { Dispatcher } from 'undici'
import { openDeadline, type Times } from './deadline.ts'
import { headerOf, type Headers } from './headers.ts'
import { ENCODINGS, readBody } from './read-body.ts'
import { USER_AGENT } from './user-agent.ts'

/** Bytes of a body that nobody wants, as that of a redirect. */
const SHORT = 65_536

export interface Limits extends Times {
  /** Of a body as sent and as decompressed. */
  readonly maxBytes: number
}

export interface Request {
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  readonly limits: Limits
  /** Whether a longer body is cut off at the limit instead of refused. */
  readonly cut?: boolean
  readonly signal: AbortSignal
}

/** What one server answered to one request. */
export interface Answer {
  readonly status: number
  readonly headers: Headers
  /** Decompressed; empty unless the status is 200. */
  readonly body: Uint8Array
}

/**
 * Asks once, follows nothing, keeps no cookies.
 *
 * Throws `address-blocked`, `name-unknown`, `certificate-refused`, `fetch-failed`, `fetch-slow`, `body-too-large`,
 * `body-broken`, or the signal's reason.
 */
export async function sendRequest(dispatcher: Dispatcher, request: Request): Promise<Answer> {
  const { url, limits } = request
  const deadline = openDeadline(url.href, limits, request.signal)
  try {
    const response = await dispatcher.request({
      ...{ origin: url.origin, path: url.pathname + url.search, method: 'GET' },
      headers: { 'user-agent': USER_AGENT, 'accept-encoding': ENCODINGS, ...request.headers },
      responseHeaders: 'raw',
      signal: deadline.signal,
      // The deadline stands for both.
      ...{ headersTimeout: 0, bodyTimeout: 0 },
    })
    deadline.headersCame()
    return await takeAnswer(response, request, deadline.signal)
  } catch (error) {
    throw deadline.signal.aborted ? deadline.signal.reason : faultOf(error, url)
  } finally {
    deadline.end()
  }
}

async function takeAnswer(
  { statusCode: status, headers: raw, body }: Dispatcher.ResponseData,
  { url, limits, cut = false }: Request,
  signal: AbortSignal,
): Promise<Answer> {
  const headers = pairsOf(raw)
  if (status !== 200) {
    // A short one is read to its end, so that the connection can be used again.
    await body.dump({ limit: SHORT, signal }).catch(() => undefined)
    return { status, headers, body: new Uint8Array() }
  }
  try {
    const limit = { address: url.href, maxBytes: limits.maxBytes, cut }
    return { status, headers, body: await readBody(body, headers, limit) }
  } finally {
    body.on('error', () => undefined).destroy()
  }
}

/** Raw headers come as one list, of names and values in turn, which the types do not know. */
function pairsOf(raw: unknown): Headers {
  const flat = raw as readonly string[]
  return Array.from({ length: flat.length / 2 }, (_, at) => [
    flat[2 * at] ?? '',
    flat[2 * at + 1] ?? '',
  ])
}

/** Of Node's and OpenSSL's codes those that are about who a server is. */
const CERTIFICATE =
  /^(?:CERT_|ERR_TLS_CERT|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_(?:GET|VERIFY)|HOSTNAME_MISMATCH)/

function faultOf(error: unknown, url: URL): unknown {
  if (error instanceof VolgensError) return error
  const { code = '', message } = error as NodeJS.ErrnoException
  if (CERTIFICATE.test(code))
    return new VolgensError(
      'certificate-refused',
      `${url.host} can't show that it is who it says (${message}); expected a valid certificate; ` +
        `look at the site in a browser`,
      { cause: error },
    )
  return new VolgensError(
    'fetch-failed',
    `${url.href} could not be fetched (${message || code}); expected an answer; try again later`,
    { cause: error },
  )
}

/** Where an answer leads to; undefined where it is an answer itself. */
export function locationOf({ status, headers }: Answer): string | undefined {
  if (![301, 302, 303, 307, 308].includes(status)) return undefined
  const location = headerOf(headers, 'location')
  // Headers are Latin-1, but who writes another letter into an address means UTF-8.
  return location === undefined ? undefined : Buffer.from(location, 'latin1').toString()
}
