import { TYPE, type KnownType } from './kinds.ts'

/** A table by its first line: one of its columns is the text; undefined for what is none. */
export function tableKind(head: string, text: string): KnownType | undefined {
  const [header = ''] = head.split(/\r?\n|\r/u, 1)
  const delimiter = delimiterOf(header)
  const columns = header.split(delimiter).map((name) => name.trim().replace(/^"|"$/gu, ''))
  const wanted = text.trim().toLowerCase()
  const isHeader =
    columns.length > 1 && columns.some((name) => name.trim().toLowerCase() === wanted)
  if (!isHeader) return undefined
  return delimiter === '\t' ? TYPE.tsv : TYPE.csv
}

/** Whichever of , ; and tab stands most often in a header. */
export function delimiterOf(header: string): string {
  const counts = [',', ';', '\t'].map((sign) => ({ sign, times: header.split(sign).length }))
  return counts.reduce((most, each) => (each.times > most.times ? each : most)).sign
}
