import { parseMIMEType } from 'undici'

/** Names and values as the server sent them, in its order. */
export type Headers = readonly (readonly [name: string, value: string])[]

/** What a header says; where it stands there more than once, all of it with commas between, as RFC 9110 section 5.3 has it. */
export function headerOf(headers: Headers, name: string): string | undefined {
  const values = headers.filter(([each]) => each.toLowerCase() === name).map(([, value]) => value)
  return values.length === 0 ? undefined : values.join(', ')
}

/** "text/html; charset=ISO-8859-1" → text/html and ISO-8859-1; without what is not there or not written right. */
export function contentType(headers: Headers): { type?: string; charset?: string } {
  // A server that sends it twice means the last (Fetch standard, "extract a MIME type").
  const value = headers.findLast(([name]) => name.toLowerCase() === 'content-type')?.[1]
  const parsed = value === undefined ? 'failure' : parseMIMEType(value)
  if (parsed === 'failure') return {}
  const charset = parsed.parameters.get('charset')
  return { type: parsed.essence, ...(charset === undefined || charset === '' ? {} : { charset }) }
}
