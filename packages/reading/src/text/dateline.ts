import type { Span } from '@volgens/shapes'

/** Longest dateline looked for, in code units. */
const REACH = 120

const CAPITALS = String.raw`(?:['’][sS]-)?\p{Lu}[\p{Lu}\p{M}'’.\-]+(?: \p{Lu}[\p{Lu}\p{M}'’.\-]*){0,2}`
const PLACE = String.raw`${CAPITALS}(?:(?: ?/ ?|, )${CAPITALS})?`
const BYLINE = String.raw`(?=\p{Lu}\p{Ll})(?:\p{L}[\p{L}\p{M}'’.\-]*,? ){2,9}?`
const AGENCY = String.raw`\(\p{Lu}[\p{L}\p{M}./& \-]{1,30}\)`
const SHORT_AGENCY = String.raw`\(\p{Lu}\p{L}{1,11}(?:/\p{L}{2,11})?\)`
const DATE = String.raw`(?:, [\p{L}\p{N}. ]{1,16})?`
const DASH = String.raw`[-–—]+`
const SENTENCE_NEXT = String.raw`(?=\s+["“”„‘’'«,]*[\p{Lu}\p{N}'’])`

/** A place in capitals, with date and agency if they are there: "GENUA -", "WASHINGTON, Jan. 7 (Reuters) -". */
const PLACE_FIRST = new RegExp(`^${PLACE}${DATE}(?: ${AGENCY})? ?${DASH}${SENTENCE_NEXT}`, 'u')

/** A place in small letters needs its agency, "Amsterdam (ANP) –"; an agency can stand alone, "(ANP) –". */
const AGENCY_LAST = new RegExp(
  String.raw`^(?:\p{Lu}[\p{L}\p{M}'’.\-]*(?:[ /]\p{Lu}?[\p{L}\p{M}'’.\-]*){0,3}${DATE} )?${AGENCY} ?${DASH}(?=\s)`,
  'u',
)

/** Without a dash only a short agency tells: "AMSTERDAM (ANP) Het kabinet". */
const NO_DASH = new RegExp(String.raw`^${PLACE}${DATE} ${SHORT_AGENCY}(?=\s+\p{Lu}|$)`, 'u')

const BYLINE_FIRST = new RegExp(`^${BYLINE}${PLACE}(?: ${AGENCY})? ?${DASH}${SENTENCE_NEXT}`, 'u')

/**
 * The dateline at the beginning of a paragraph, its dash included, or undefined.
 *
 * "GENUA - De top …", "AMSTERDAM (ANP) – Het kabinet …", "(ANP) – De …", "BRUSSEL/PARIJS — …", with a byline
 * before it in the same paragraph too ("Van onze verslaggever DEN HAAG - …"). Not "Ajax - Feyenoord", not
 * "De leider van de PVV - Geert Wilders - zei": there a second dash closes what the first opened.
 */
export function findDateline(text: string, start: number, end: number): Span | undefined {
  const opening = text.slice(start, Math.min(end, start + REACH)).replace(/[\n\u00a0]/g, ' ')
  if (!/[-–—)]/.test(opening)) return undefined
  const found =
    PLACE_FIRST.exec(opening) ??
    AGENCY_LAST.exec(opening) ??
    NO_DASH.exec(opening) ??
    afterByline(opening)
  if (!found || !/\p{L}{3}/u.test(found[0])) return undefined
  return [start, start + found[0].length]
}

function afterByline(opening: string): RegExpExecArray | null {
  const found = BYLINE_FIRST.exec(opening)
  if (!found || /^[^.?!]*\s[-–—]+\s/.test(opening.slice(found[0].length))) return null
  return found
}
