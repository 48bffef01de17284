import { sql, type RawBuilder } from 'kysely'

/** Bytes on their way in; PGlite takes them ten times as long by themselves. */
export const bytesIn = (bytes: Uint8Array): RawBuilder<Uint8Array> =>
  sql<Uint8Array>`decode(${Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('base64')}, 'base64')`

/** A column of bytes on its way out, for `bytesOf`. */
export const bytesOut = (column: string): RawBuilder<string> =>
  sql<string>`encode(${sql.ref(column)}, 'base64')`

export const bytesOf = (encoded: string): Uint8Array => Buffer.from(encoded, 'base64')
