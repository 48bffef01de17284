/** What a line of an archive's header or tail is about. */
export type Field =
  'author' | 'date' | 'outlet' | 'title' | 'language' | 'teaser' | 'caption' | 'body' | 'filing'

/** Labels in the two languages, in lower case; `filing` for what the archive keeps for itself. */
const LABELS: readonly (readonly [field: Field, labels: string])[] = [
  ['author', 'byline, author, authors, auteur, auteurs, door, by'],
  ['date', 'date, datum, publication date, publicatiedatum, verschijningsdatum'],
  ['outlet', 'source, bron, publication, publicatie, krant, newspaper, titel publicatie'],
  ['title', 'headline, kop, title, titel'],
  ['language', 'language, taal'],
  ['teaser', 'highlight, samenvatting, abstract, lead, intro'],
  ['caption', 'graphic, illustratie, caption, bijschrift, foto, photo'],
  ['body', 'body, full text, volledige tekst, tekst, text, body of the article'],
  [
    'filing',
    'section, sectie, rubriek, katern, page, pagina, length, lengte, omvang, word count, aantal woorden, dateline, load-date, ' +
      'load date, laaddatum, publication-type, publication type, type publicatie, document-type, journal code, journal-code, ' +
      'subject, onderwerp, industry, branche, company, bedrijf, organization, organisatie, person, persoon, city, stad, ' +
      'state, country, land, geographic, locatie, ticker, issn, isbn, copyright, classification, classificatie, edition, editie, ' +
      'series, notes, correction, correction-date, update, url, acc-no, accession number, documentnummer, volume, issue',
  ],
]

const FIELDS: ReadonlyMap<string, Field> = new Map(
  LABELS.flatMap(([field, labels]) => labels.split(', ').map((label) => [label, field] as const)),
)

/** These stand alone on a line too, what they name below them. */
const HEADINGS = new Set([
  'body',
  'caption',
  'classification',
  'classificatie',
  'notes',
  'full text',
])

export interface Labelled {
  readonly field: Field
  readonly value: string
}

/** "Byline: Jan Jansen" → author; "LENGTH: 432 woorden" → filing; "Copyright 2022 …" → filing; a sentence → undefined. */
export function readLabel(line: string): Labelled | undefined {
  const colon = line.indexOf(':')
  if (colon > 0 && colon <= 30) {
    const field = FIELDS.get(line.slice(0, colon).trim().toLowerCase())
    const value = line.slice(colon + 1).trim()
    // "Tekst: Jan Jansen" is signed, it is no mark of a body.
    if (field === 'body' && value !== '') return { field: 'author', value }
    if (field !== undefined) return { field, value }
  }
  const alone = line.trim().toLowerCase()
  const field = FIELDS.get(alone)
  if (field !== undefined && (HEADINGS.has(field) || HEADINGS.has(alone)))
    return { field, value: '' }
  if (
    line.length <= 200 &&
    /^(?:copyright\s*(?:©|\(c\)|\d{4})|©|\(c\)\s*\d{4}|all rights reserved)/i.test(line)
  ) {
    return { field: 'filing', value: line }
  }
  return undefined
}

/** What says that a number of words follows, or how long the report is: only archives write that. */
export const isLength = (line: string): boolean =>
  /^(?:length|lengte|omvang|word count|aantal woorden)\s*:\s*\d/i.test(line)

/** "End of Document", "Einde van document". */
export const isEndMark = (line: string): boolean =>
  /^(?:end of document|eind(?:e)? (?:van )?(?:het )?document)\.?$/i.test(line.trim())

/** "Document 1 of 3", "1 van 25 DOCUMENTEN". */
export const isStartMark = (line: string): boolean =>
  /^(?:document\s+\d{1,5}\s+(?:of|van)\s+\d{1,5}|\d{1,5}\s+(?:of|van)\s+\d{1,5}\s+(?:documents?|documenten))$/i.test(
    line.trim(),
  )
