const MAX_LENGTH = 90
const OPENING =
  /^(?:[Dd]oor|DOOR|[Bb]y|BY|[Tt]ekst|TEKST|[Tt]ext|TEXT|[Aa]uteur|[Aa]uthor|[Ww]ords)\s*:?\s+(?=\p{Lu})/u
const OF_THE_HOUSE =
  /^(?:van onze |door onze |from our |by our )(?:\p{L}+ ){0,2}(?:verslaggever|verslaggeefster|redacteur|redactrice|correspondent|redactie|reporter|staff)(?!\p{L}{4})[^.!?]*$/iu

/**
 * Who signed, where a line says that and nothing else; as it stands there without "by".
 *
 * "Door Jan Jansen", "By Jane Roe and Tom Hale", "Tekst: Piet Pol", "Van onze verslaggever". Not "By Friday it was over."
 */
export function readByline(line: string): string | undefined {
  const text = line.trim()
  if (text.length > MAX_LENGTH || /[.!?]$/.test(text)) return undefined
  const opening = OPENING.exec(text)
  if (opening) return text.slice(opening[0].length)
  return OF_THE_HOUSE.test(text) ? text : undefined
}

/** What a field for the author holds, without the "by" that some write in it: "Door Jan Jansen" → Jan Jansen. */
export const authorOf = (field: string): string => field.trim().replace(OPENING, '')
