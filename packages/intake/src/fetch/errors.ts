import { VolgensError } from '@volgens/shapes'

/*
 * Codes of this folder:
 *
 * bad-address          no web address: not http or https, a port of another service, a name and password in it, too long
 * address-blocked      the address leads, or a name leads, to a machine that is not on the open web
 * bad-range            a range of addresses to allow is not written as one
 * bad-proxy            the environment names a proxy that is no http or https address
 * offline              nothing is fetched, for so it was asked
 * name-unknown         no machine has the name
 * certificate-refused  the server can't show that it is who it says
 * fetch-failed         no connection, or it broke
 * fetch-slow           the server did not answer in time, or not to its end
 * fetch-closed         the fetcher was closed while it was at work
 * answer-not-ok        the server answered with something else than a document
 * too-many-redirects   one address leads to the next without an end
 * body-too-large       the document is larger than the limit, as sent or decompressed
 * body-broken          what was sent can't be decompressed
 * robots-refused       the site's robots.txt asks not to fetch this
 * robots-unreachable   the site's robots.txt can't be had now, so that nobody knows whether it may be fetched
 */

/** Where a server or a name leads to a machine that only this one can reach. */
export function addressBlocked(address: string, found: string): VolgensError {
  return new VolgensError(
    'address-blocked',
    `${address} leads to ${found}, which is not on the open web; expected a public address; ` +
      `if it is a site of your own, allow its range of addresses`,
  )
}

export function badAddress(found: string): VolgensError {
  return new VolgensError(
    'bad-address',
    `${found}; expected an address as https://krant.example/bericht; correct it`,
  )
}

export function bodyTooLarge(address: string, found: string, bytes: number): VolgensError {
  return new VolgensError(
    'body-too-large',
    `${address} sends ${found}; expected at most ${bytes} bytes; save the part you need and add that file`,
  )
}
