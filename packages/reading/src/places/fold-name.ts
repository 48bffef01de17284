/** Letters that Unicode does not take apart into a letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  ı: 'i',
  đ: 'd',
  ð: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
}

const PLAIN = /^[a-z ]*$/

/**
 * A name as it is compared: lower case, without marks and apostrophes, hyphens as spaces.
 *
 * "Łódź" → "lodz"; "Sint-Niklaas" → "sint niklaas"; "Kramators’k" → "kramatorsk".
 */
export function foldName(name: string): string {
  const lower = name.toLowerCase()
  if (PLAIN.test(lower)) return lower
  return lower
    .normalize('NFD')
    .replace(/[\p{M}'’‘ʼ`´]/gu, '')
    .replace(/[łøıđðßæœþ]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[-‐‑–]/g, ' ')
}
