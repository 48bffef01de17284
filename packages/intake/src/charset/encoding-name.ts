import iconv from 'iconv-lite'

/** What browsers read where another name stands: the larger set that everybody means (WHATWG Encoding, 4.2). */
const LARGER: Readonly<Record<string, string>> = {
  ascii: 'windows-1252',
  usascii: 'windows-1252',
  ansix341968: 'windows-1252',
  iso646us: 'windows-1252',
  latin1: 'windows-1252',
  l1: 'windows-1252',
  iso88591: 'windows-1252',
  isoir100: 'windows-1252',
  cp819: 'windows-1252',
  xcp1252: 'windows-1252',
  latin5: 'windows-1254',
  l5: 'windows-1254',
  iso88599: 'windows-1254',
  iso885911: 'windows-874',
  tis620: 'windows-874',
  gb2312: 'gb18030',
  gbk: 'gb18030',
  xgbk: 'gb18030',
  euckr: 'cp949',
  ksc56011987: 'cp949',
  xsjis: 'shiftjis',
  latin9: 'iso-8859-15',
  l9: 'iso-8859-15',
  xmacroman: 'macroman',
  unicode11utf8: 'utf-8',
  utf8: 'utf-8',
  utf16: 'utf-16le',
  unicode: 'utf-16le',
  ucs2: 'utf-16le',
  iso10646ucs2: 'utf-16le',
}

/** Names that iconv-lite takes and that are no encodings of documents, or let text hide from a reader of bytes. */
const NEVER = new Set(['utf7', 'utf7imap', 'base64', 'hex', 'binary', 'utf32', 'cesu8', 'internal'])

/** The encoding that a label means, for iconv-lite; undefined for a label that nobody knows. */
export function encodingName(label: string): string | undefined {
  const key = label.toLowerCase().replace(/[^a-z0-9]/gu, '')
  if (key === '' || key.length > 40 || NEVER.has(key)) return undefined
  const name = LARGER[key] ?? key
  return iconv.encodingExists(name) ? name : undefined
}
