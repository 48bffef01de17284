import type { Known } from '@volgens/intake'

/** Of what was given, what says something of the report. */
export function knownOf(given: {
  readonly [Name in keyof Known]?: Known[Name] | undefined
}): Known {
  const { lang, published, title, outlet, url } = given
  const known = Object.entries({ lang, published, title, outlet, url })
  return Object.fromEntries(known.filter(([, value]) => value !== undefined))
}
