import { createHash } from 'node:crypto'
import type { Span } from '@volgens/shapes'
import canonicalize from 'canonicalize'

/**
 * The SHA-256, in hexadecimal, of a value's canonical JSON (RFC 8785): the same for the same value, however its keys
 * are ordered.
 */
export function hashOf(value: unknown): string {
  const json = canonicalize(value)
  if (json === undefined) throw new TypeError('no JSON value')
  return createHash('sha256').update(json, 'utf8').digest('hex')
}

/**
 * What a decision holds on to: an item of this kind, made of these words at these places. Confidence, rule and ids may
 * change from one reading to the next without it.
 */
export function itemKey(
  kind: string,
  parts: Readonly<Record<string, readonly Span[]>>,
  text: string,
): string {
  const words = Object.entries(parts)
    .filter(([, spans]) => spans.length > 0)
    .map(([part, spans]) => [
      part,
      spans.map(([start, end]) => [start, end, text.slice(start, end)]),
    ])
  return hashOf([kind, words])
}
