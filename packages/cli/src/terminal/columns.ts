/** Scripts and signs that take two columns (UAX #11: Wide and Fullwidth), by their usual blocks. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u
/** Marks that take none: combining, joiners, variation selectors. */
const NONE = /\p{Mn}|\p{Me}|[\u200b-\u200f\u2060-\u2064\ufeff]/u

/** Columns that a text takes on a terminal. */
export function columnsOf(text: string): number {
  if (/^[\x20-\x7e\u00a1-\u02ff\u2010-\u201e]*$/.test(text)) return text.length
  let columns = 0
  for (const character of text) columns += NONE.test(character) ? 0 : WIDE.test(character) ? 2 : 1
  return columns
}

/**
 * The text without what a terminal would obey: control characters are shown by their pictures (␛), those that
 * turn the direction of writing as �. As long as it was.
 */
export function harmless(text: string): string {
  return text
    .replace(/[\t\n]/g, ' ')
    .replace(/\p{Cc}/gu, pictureOf)
    .replace(/[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, '\ufffd')
}

/** U+2400 and on picture the controls of ASCII; those of Latin-1 have none. */
function pictureOf(control: string): string {
  const code = control.charCodeAt(0)
  if (code < 0x20) return String.fromCharCode(0x2400 + code)
  return code === 0x7f ? '\u2421' : '\ufffd'
}
