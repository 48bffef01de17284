/**
 * News agencies by the names they are credited with: members of the European Alliance of News Agencies (EANA) and of
 * the Organization of Asia-Pacific News Agencies (OANA), and the agencies that work worldwide. The first name is the one
 * that is given back. Names that are words of Dutch or English in small letters are read with their capitals alone.
 */
const AGENCIES: readonly (readonly string[])[] = [
  ['ANP', 'Algemeen Nederlands Persbureau'],
  ['Belga'],
  ['Reuters', 'Thomson Reuters'],
  ['AP', 'Associated Press', 'The Associated Press'],
  ['AFP', 'Agence France-Presse', 'Agence France Presse'],
  ['dpa', 'DPA', 'Deutsche Presse-Agentur'],
  ['EFE', 'Agencia EFE'],
  ['ANSA'],
  ['APA', 'Austria Presse Agentur'],
  ['Keystone-SDA', 'SDA', 'Keystone-ATS'],
  ['PA Media', 'PA', 'Press Association'],
  ['UPI', 'United Press International'],
  ['NTB'],
  ['TT', 'TT Nyhetsbyrån'],
  ['Ritzau'],
  ['STT', 'STT-Lehtikuva'],
  ['BNS', 'Baltic News Service'],
  ['ELTA'],
  ['LETA'],
  ['ERR News'],
  ['PAP', 'Polska Agencja Prasowa'],
  ['ČTK', 'CTK'],
  ['TASR'],
  ['MTI'],
  ['Agerpres', 'AGERPRES'],
  ['BTA'],
  ['HINA'],
  ['Tanjug'],
  ['STA'],
  ['AMNA', 'ANA-MPA'],
  ['Lusa'],
  ['Anadolu', 'Anadolu Agency', 'AA'],
  ['Ukrinform'],
  ['Interfax'],
  ['TASS', 'ITAR-TASS'],
  ['RIA Novosti'],
  ['Kazinform'],
  ['Xinhua'],
  ['Kyodo', 'Kyodo News'],
  ['Jiji', 'Jiji Press'],
  ['Yonhap', 'Yonhap News Agency'],
  ['PTI', 'Press Trust of India'],
  ['ANI'],
  ['IANS'],
  ['APP', 'Associated Press of Pakistan'],
  ['Antara'],
  ['Bernama'],
  ['AAP', 'Australian Associated Press'],
  ['Novum', 'Novum Nieuws'],
  ['Bloomberg', 'Bloomberg News'],
]

const NAMES = AGENCIES.flatMap(([name = '', ...others]) =>
  [name, ...others].map((each) => [each, name] as const),
)
const BY_NAME = new Map(NAMES)
/** In a credit the capitals are free: "Bron: BELGA", "(anp)". */
const IN_CREDIT = new Map(NAMES.map(([each, name]) => [each.toLowerCase(), name]))

type Named = (name: string) => string | undefined

/** The agency of that name; undefined where it is none. "Associated Press" → AP; "ap" → undefined. */
export const agencyNamed: Named = (name) => BY_NAME.get(bare(name))

const creditedAgency: Named = (name) => IN_CREDIT.get(bare(name).toLowerCase())

const bare = (name: string) => name.trim().replace(/^(?:©|\(c\))\s*/i, '')

/** A name without the agency that stands behind it: "ANN LEE Associated Press" → ANN LEE. */
export function withoutAgency(name: string): string {
  const behind = NAMES.find(([each]) => each.length > 4 && name.endsWith(` ${each}`))
  return behind === undefined ? name : name.slice(0, -behind[0].length).trim()
}

/** The agency among names that stand together: "Redactie/ANP" → ANP, "ANN LEE Associated Press" → AP. */
export function agencyAmong(names: string): string | undefined {
  return firstOf(names, agencyNamed) ?? agencyNamed(names.slice(withoutAgency(names).length))
}

const BETWEEN = /\s*(?:\/|,|;|\||\+|\s-\s|\ben\b|\band\b|\bmet\b|\bwith\b)\s*/u

function firstOf(names: string, named: Named): string | undefined {
  return names
    .split(BETWEEN)
    .map(named)
    .find((agency) => agency !== undefined)
}

const SOURCE =
  /^(?:bron(?:nen)?|sources?|nieuwsbron|©|copyright|via)\s*:?\s*(?:©\s*)?(?:\d{4}\s+)?(.{2,60})$/iu

/** The agency that a line of nothing else credits: "Bron: ANP", "(Reuters)", "© ANP 2022", "ANP". */
export function agencyOfLine(line: string): string | undefined {
  if (line.length > 80) return undefined
  const words = line.replace(/^\(|\)$|[.]$/g, '').replace(/\s+\d{4}$/, '')
  const credited = SOURCE.exec(words)?.[1] ?? (line.startsWith('(') ? words : undefined)
  return credited === undefined ? firstOf(words, agencyNamed) : firstOf(credited, creditedAgency)
}

/** "AMSTERDAM (ANP) - De …", "HARWICK, March 11 (Reuters) - …": before the first dash of a report. */
const DATELINE = /^\p{Lu}[\p{L}\p{N} .'’/,-]{1,60}\(([^()]{2,40})\)\s*[-–—:]/u
const CLOSING = /\(([^()]{2,40})\)\s*$/

/** The agency that the body credits, in its dateline or in brackets behind its last words. */
export function agencyOfBody(paragraphs: readonly string[]): string | undefined {
  const ahead = DATELINE.exec(paragraphs[0]?.slice(0, 140) ?? '')?.[1]
  const behind = CLOSING.exec(paragraphs.at(-1)?.slice(-60) ?? '')?.[1]
  return firstOf(ahead ?? '', creditedAgency) ?? firstOf(behind ?? '', creditedAgency)
}
