/** What a stretch of digits says: its value, or why it has none. */
export interface Digits {
  readonly value: number
  /** Written with a mark that groups by thousands: never a year. */
  readonly grouped: boolean
  /**
   * The mark is not that of the language, or three digits follow it: only a unit or a large number behind it tells
   * that it is a decimal mark.
   */
  readonly doubtful: boolean
}

const WHOLE = /^(?:0|[1-9]\d*)$/
const GROUPED = {
  ',': /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$|^[1-9]\d{0,2}(?: \d{3})+$/,
  '.': /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$|^[1-9]\d{0,2}(?: \d{3})+$/,
}
const SPACE = /[\u0020\u00a0\u2009\u202f]/g

/**
 * The value of digits in a language that writes `decimal` before its decimals and the other mark between thousands.
 *
 * decimal ',': "2.500" → 2500, "2,5" → 2.5, "1.89" → 1.89 (doubtful). decimal '.': "2,500" → 2500. Spaces group as
 * well: "18 000". undefined for what is no number: "007", "1.2.3", "06-123".
 */
export function readDigits(form: string, decimal: ',' | '.'): Digits | undefined {
  const plain = form.replace(SPACE, ' ')
  const group = decimal === ',' ? '.' : ','
  if (WHOLE.test(plain)) return { value: Number(plain), grouped: false, doubtful: false }
  if (GROUPED[decimal].test(plain)) {
    const value = Number(plain.replaceAll(group, '').replaceAll(' ', '').replace(decimal, '.'))
    return { value, grouped: true, doubtful: false }
  }
  const parts = /^(0|[1-9]\d*)([.,])(\d+)$/.exec(plain)
  if (parts === null) return undefined
  const [, whole = '', mark, decimals = ''] = parts
  const value = Number(`${whole}.${decimals}`)
  return { value, grouped: false, doubtful: mark !== decimal || decimals.length === 3 }
}
