import { TYPE, type Hints, type KnownType } from './kinds.ts'

const BY_ENDING: Readonly<Record<string, KnownType>> = {
  txt: TYPE.text,
  text: TYPE.text,
  md: TYPE.markdown,
  markdown: TYPE.markdown,
  jsonl: TYPE.jsonLines,
  ndjson: TYPE.jsonLines,
  csv: TYPE.csv,
  tsv: TYPE.tsv,
  br: TYPE.brotli,
}

const BY_TYPE: Readonly<Record<string, KnownType>> = {
  'text/markdown': TYPE.markdown,
  'text/html': TYPE.html,
  'application/xhtml+xml': TYPE.html,
  'application/json': TYPE.json,
  'application/jsonl': TYPE.jsonLines,
  'application/x-ndjson': TYPE.jsonLines,
  'application/ndjson': TYPE.jsonLines,
  'text/csv': TYPE.csv,
  'text/tab-separated-values': TYPE.tsv,
  'application/x-brotli': TYPE.brotli,
}

/** Endings and types of text that people do not read. */
const PROGRAM_ENDING = /\.(?:css|js|mjs|cjs|ts|map|py|rb|sh|bat|php|java|c|h|cpp|rs|go|sql)$/iu
const PROGRAM_TYPE =
  /^(?:text\/css|(?:text|application)\/(?:x-)?(?:javascript|ecmascript|typescript))$/u

/** The kind that a name's ending says, of those whose content leaves it open; undefined for other endings. */
function typeByName(name: string): KnownType | undefined {
  return BY_ENDING[/\.([^./\\]+)$/u.exec(name)?.[1]?.toLowerCase() ?? '']
}

/** The kind that the name's ending or, with less right, the declared type says. */
export const hintedType = ({ name = '', type = '' }: Hints): KnownType | undefined =>
  typeByName(name) ?? BY_TYPE[essence(type)]

/** Whether a text is a style sheet or a program by what is said of it. */
export const isProgram = ({ name = '', type = '' }: Hints): boolean =>
  PROGRAM_TYPE.test(essence(type)) || PROGRAM_ENDING.test(name)

/** "text/html; charset=utf-8" → "text/html". */
const essence = (type: string) => (type.split(';', 1)[0] ?? '').trim().toLowerCase()
