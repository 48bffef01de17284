import { VolgensError } from '@volgens/shapes'

/*
 * Codes of this folder:
 *
 * archive-bomb        an archive grows beyond any use when it is unpacked
 * archive-broken      an archive is cut off, damaged, or packed in a way that is not read
 * archive-encrypted   an entry of an archive is locked with a password
 * nested-too-deep     an archive in an archive in an archive …
 * document-too-large  a document that does not fit in memory
 */

export const archiveBomb = (found: string) =>
  new VolgensError(
    'archive-bomb',
    `${found}; expected an archive of reports; nothing more of it is unpacked; if it is one after all, unpack it yourself and give the folder`,
  )

export const archiveBroken = (found: string, cause?: unknown) =>
  new VolgensError(
    'archive-broken',
    `the archive can't be read further (${found}); expected a whole zip, gzip, brotli, WARC or WACZ file; get it again`,
    { cause },
  )

export const archiveEncrypted = () =>
  new VolgensError(
    'archive-encrypted',
    'the entry is locked with a password; expected one that is not; unpack the archive with its password and give the folder',
  )

export const nestedTooDeep = (most: number) =>
  new VolgensError(
    'nested-too-deep',
    `an archive inside more than ${most} others; expected at most ${most}; unpack the outer ones and give the folder`,
  )

export const documentTooLarge = (mostBytes: number) =>
  new VolgensError(
    'document-too-large',
    `more than ${Math.floor(mostBytes / 1_000_000)} MB in one document; expected at most that; split it`,
  )
