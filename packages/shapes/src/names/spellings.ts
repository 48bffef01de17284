/**
 * How the newspapers of five traditions write the same sounds. A tradition maps letters, longest first, to one letter
 * a sound: S (sh), Z (zh), C (ch), W (shch), c (ts), h (h and kh); what it does not list stays. Lower case.
 */
export type Tradition = Readonly<Record<string, string>>

/** What all Latin traditions share. */
const LATIN: Tradition = {
  š: 'S', ś: 'S', ş: 'S', č: 'C', ć: 'C', ç: 'C', ž: 'Z', ż: 'Z', ź: 'z', đ: 'Z', ł: 'l', ø: 'o', ð: 'd', þ: 't',
  ß: 's', æ: 'e', œ: 'e', ı: 'i', ğ: 'g', y: 'i', kh: 'h', ph: 'f', ck: 'k', ts: 'c', tz: 'c', x: 'ks', qu: 'k', q: 'k',
  w: 'v', dh: 'd', gh: 'g', ÿ: 'i',
} // prettier-ignore

const DUTCH: Tradition = {
  ...LATIN,
  sjtsj: 'W', tsj: 'C', dzj: 'Z', sj: 'S', zj: 'Z', ch: 'h', oe: 'u', ij: 'i', j: 'i', ou: 'u',
} // prettier-ignore

const ENGLISH: Tradition = {
  ...LATIN,
  shch: 'W', tch: 'C', ch: 'C', sh: 'S', zh: 'Z', dzh: 'Z', j: 'Z', oo: 'u', ou: 'u', ff: 'v',
} // prettier-ignore

/** French writes a silent e after -in and doubles the s between vowels; doubled letters become one for all. */
const FRENCH: Tradition = {
  ...LATIN,
  chtch: 'W', tch: 'C', ch: 'S', dj: 'Z', j: 'Z', ou: 'u', gue: 'ge', gui: 'gi', gué: 'ge', guï: 'gi',
} // prettier-ignore

const GERMAN: Tradition = {
  ...LATIN,
  schtsch: 'W', tsch: 'C', dsch: 'Z', sch: 'S', sh: 'S', ch: 'h', j: 'i', z: 'c', tz: 'c',
} // prettier-ignore

/** German has one spelling for sh and zh, and one for s and z before a vowel. */
const BEFORE_VOWEL = Object.fromEntries(
  [...'aeiouyjäöü'].map((vowel) => [
    `s${vowel}`,
    `z${vowel === 'j' || vowel === 'y' ? 'i' : vowel}`,
  ]),
)

export const LATIN_TRADITIONS: readonly Tradition[] = [
  DUTCH,
  ENGLISH,
  FRENCH,
  GERMAN,
  { ...GERMAN, ...BEFORE_VOWEL },
  { ...GERMAN, sch: 'Z' },
  { ...GERMAN, ...BEFORE_VOWEL, sch: 'Z' },
]

const CYRILLIC: Tradition = {
  а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', ѓ: 'g', д: 'd', е: 'e', ё: 'e', є: 'e', ж: 'Z', дж: 'Z', з: 'z', и: 'i', і: 'i',
  ї: 'i', й: 'i', ј: 'i', к: 'k', ќ: 'k', л: 'l', љ: 'l', м: 'm', н: 'n', њ: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't',
  у: 'u', ў: 'u', ф: 'f', х: 'h', ц: 'c', ч: 'C', ћ: 'C', ш: 'S', щ: 'W', ы: 'i', э: 'e', ю: 'iu', я: 'ia', ђ: 'Z', џ: 'Z',
  ь: '', ъ: '', ә: 'a', ғ: 'g', қ: 'k', ң: 'n', ө: 'o', ұ: 'u', ү: 'u', һ: 'h',
} // prettier-ignore

/** The letter г is a g in Russian, an h in Ukrainian and Belarusian. */
export const CYRILLIC_TRADITIONS: readonly Tradition[] = [CYRILLIC, { ...CYRILLIC, г: 'h' }]
