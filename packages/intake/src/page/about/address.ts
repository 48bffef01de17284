import { elementsOf, says, type Element } from '../markup/element.ts'
import type { LinkedArticle } from './linked-data.ts'
import { metaValues, type MetaTags } from './meta-tags.ts'

/** The address that the page calls its own: canonical, og:url, linked data; else the one it was found at. */
export function addressOf(
  root: Element,
  linked: LinkedArticle | undefined,
  tags: MetaTags,
  known: string | undefined,
): string | undefined {
  const base = baseOf(root, known)
  const canonical = [...elementsOf(root)].find(
    (element) => element.tag === 'link' && says(element, 'rel', 'canonical'),
  )
  const said = [canonical?.attributes['href'], metaValues(tags, ['og:url'])[0], linked?.url]
  for (const address of said) {
    const whole = resolved(address, base)
    // A front page as the canonical address of every page is a common mistake.
    if (whole !== undefined && !isFrontPage(whole)) return whole
  }
  return known
}

function baseOf(root: Element, known: string | undefined): string | undefined {
  const base = [...elementsOf(root)].find(({ tag }) => tag === 'base')?.attributes['href']
  return resolved(base, known) ?? known
}

/** The address made whole and stripped of its fragment; undefined where it is not on the web. */
export function resolved(
  address: string | undefined,
  base: string | undefined,
): string | undefined {
  if (address === undefined || address.trim() === '' || address.length > 2000) return undefined
  try {
    const url = new URL(address.trim(), base)
    url.hash = ''
    return /^https?:$/.test(url.protocol) ? url.href : undefined
  } catch {
    return undefined
  }
}

function isFrontPage(address: string): boolean {
  const { pathname, search } = new URL(address)
  return pathname === '/' && search === ''
}
