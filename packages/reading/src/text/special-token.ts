import { isSpaceAt, isWordAt, kindAt, widthAt } from './characters.ts'

const ADDRESS = /(?:(?:https?|ftp):\/\/|www\.)[^\s<>"“”„«»]+/iy
const MAIL = /[\p{L}\p{N}_.+%-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})+/uy
const TAG = /[@#](?=[\p{N}_]{0,20}\p{L})[\p{L}\p{M}\p{N}_]+/uy

/**
 * The end of a web address, mail address, @name or #tag that begins here, or undefined.
 *
 * mail: whether the stretch has an @ at all.
 */
export function addressEnd(
  text: string,
  at: number,
  end: number,
  mail: boolean,
): number | undefined {
  const character = text.charAt(at)
  if (at > 0 && isWordAt(text, at - 1)) return undefined
  if ('hHfFwW'.includes(character)) {
    const address = match(ADDRESS, text, at, end)
    if (address !== undefined) return withoutPunctuation(text, at, address)
  }
  if (mail && isWordAt(text, at)) {
    const address = match(MAIL, text, at, end)
    if (address !== undefined) return withoutPunctuation(text, at, address)
  }
  return character === '@' || character === '#' ? match(TAG, text, at, end) : undefined
}

function match(pattern: RegExp, text: string, at: number, end: number): number | undefined {
  pattern.lastIndex = at
  return pattern.test(text) ? Math.min(pattern.lastIndex, end) : undefined
}

/** Full stops, commas and closing marks after an address are not of it, nor a bracket it did not open. */
function withoutPunctuation(text: string, at: number, end: number): number {
  const closes = text.slice(at, end).includes('(') ? '' : ')'
  let to = end
  while (to > at + 1 && `.,;:!?'’”]*${closes}`.includes(text.charAt(to - 1))) to--
  return to
}

const EMOTICON = /(?:[:;=]['^o-]?[()[\]DPp/\\|*]|<3)(?!\S)/y

/** The end of ":-)" and its kin, alone between white space, or undefined. */
export function emoticonEnd(text: string, at: number, end: number): number | undefined {
  if (!':;=<'.includes(text.charAt(at)) || (at > 0 && !isSpaceAt(text, at - 1))) return undefined
  return match(EMOTICON, text, at, end)
}

const RUN = /[.?!…]+|[-=_~*+]{2,}|<+|>+|\$+|#+|\/+|\\+|—+|–+|\[(?:\.{2,4}|…)\]/y

/** The end of a token of punctuation or symbols: "...", "?!", "--", "[...]", one emoji, else one character. */
export function runEnd(text: string, at: number, end: number): number {
  const run = match(RUN, text, at, end)
  return glueEnd(text, run ?? pictureEnd(text, at, end), end)
}

/** One emoji: skin tones, flags and joined pictures with it (UTS #51). */
function pictureEnd(text: string, at: number, end: number): number {
  let to = at + widthAt(text, at)
  if (to < end && isFlagLetter(text, at) && isFlagLetter(text, to)) to += 2
  while (to < end) {
    const next = glueEnd(text, to, end)
    const tone = /^\p{EMod}/u.test(text.slice(next, next + 2))
    const joined = text.charAt(next - 1) === '\u200d' && kindAt(text, next) === 'symbol'
    if (next >= end || (!tone && !joined)) return next
    to = next + widthAt(text, next)
  }
  return Math.min(to, end)
}

function isFlagLetter(text: string, at: number): boolean {
  const point = text.codePointAt(at) ?? 0
  return point >= 0x1f1e6 && point <= 0x1f1ff
}

function glueEnd(text: string, at: number, end: number): number {
  let to = at
  while (to < end && kindAt(text, to) === 'glue') to++
  return to
}
