import { TYPE, type KnownType } from '../kind/kinds.ts'
import type { Unpack } from './inner.ts'

/** What takes an archive of each kind apart, loaded where one is met. */
export const UNPACKERS: Readonly<Partial<Record<KnownType, () => Promise<Unpack>>>> = {
  [TYPE.zip]: async () => (await import('./zip.ts')).unpackZip,
  [TYPE.wacz]: async () => (await import('./zip.ts')).unpackWacz,
  [TYPE.gzip]: async () => (await import('./expand.ts')).unpackGzip,
  [TYPE.brotli]: async () => (await import('./expand.ts')).unpackBrotli,
  [TYPE.warc]: async () => (await import('./warc.ts')).unpackWarc,
}
