import { VolgensError } from '@volgens/shapes'
import { locationOf, type Answer } from './send-request.ts'
import { webAddress } from './web-address.ts'

/** An answer that leads no further. */
export interface Arrived {
  readonly url: URL
  readonly answer: Answer
  /** The addresses that led here, in their order. */
  readonly redirects: readonly string[]
}

/** Asks from one address to the next; `send` looks at each whether it may be asked. Throws `too-many-redirects`, `bad-address`. */
export async function followRedirects(
  start: URL,
  most: number,
  send: (url: URL) => Promise<Answer>,
): Promise<Arrived> {
  const redirects: string[] = []
  for (let url = start; ;) {
    const answer = await send(url)
    const location = locationOf(answer)
    if (location === undefined) return { url, answer, redirects }
    redirects.push(url.href)
    url = webAddress(location, url)
    // Without cookies an address that comes back comes back for ever.
    if (redirects.length > most || redirects.includes(url.href)) throw endless(start, redirects)
  }
}

const endless = (start: URL, redirects: readonly string[]) =>
  new VolgensError(
    'too-many-redirects',
    `${start.href} leads on and on (${redirects.length} times, the last from ${redirects.at(-1)}); ` +
      `expected a page; open it in a browser and give the address you end at`,
  )
