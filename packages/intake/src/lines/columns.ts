import type { Fields } from './parse-line.ts'

/** Which column or member a field of a report stands in, by field: {text: 'Body', published: 'Datum'}. */
export type Columns = Readonly<Record<string, string>>

/** The object with its members under the names of a report's fields; one that is not there leaves the field as it is. */
export function renamed(fields: Fields, columns: Columns): Fields {
  const given = Object.entries(columns).filter(([, column]) => Object.hasOwn(fields, column))
  return {
    ...fields,
    ...Object.fromEntries(given.map(([field, column]) => [field, fields[column]])),
  }
}
