import { constants, deflateRawSync, deflateSync } from 'node:zlib'

/** A PDF of these objects, numbered from 1; the first is the catalogue. */
function pdfOf(objects: readonly (string | Uint8Array)[]): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')]
  const offsets: number[] = []
  let length = parts[0]?.length ?? 0
  objects.forEach((object, index) => {
    offsets.push(length)
    const part = Buffer.concat([
      Buffer.from(`${index + 1} 0 obj\n`),
      Buffer.from(object),
      Buffer.from('\nendobj\n'),
    ])
    parts.push(part)
    length += part.length
  })
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  parts.push(
    Buffer.from(
      `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF`,
    ),
  )
  return Buffer.concat(parts)
}

const CATALOGUE = '<< /Type /Catalog /Pages 2 0 R >>'
const PAGE =
  '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 300] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>'
const FONT = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'

const streamOf = (bytes: Uint8Array, filters: string) =>
  Buffer.concat([
    Buffer.from(`<< /Length ${bytes.length} /Filter [${filters}] >>\nstream\n`),
    bytes,
    Buffer.from('\nendstream'),
  ])

/** A document with the same page again and again. */
export const pagesPdf = (count: number): Uint8Array =>
  pdfOf([
    CATALOGUE,
    `<< /Type /Pages /Count ${count} /Kids [${'3 0 R '.repeat(count)}] >>`,
    PAGE,
    streamOf(deflateSync('BT /F1 12 Tf 20 200 Td (Een regel tekst.) Tj ET'), '/FlateDecode'),
    FONT,
  ])

/** A page whose content unpacks, twice, to as many megabytes. */
export const bombPdf = (megabytes: number, content: string): Uint8Array =>
  pdfOf([
    CATALOGUE,
    '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
    PAGE,
    streamOf(deflateSync(repeated(megabytes, content)), '/FlateDecode /FlateDecode'),
    FONT,
  ])

/** zlib's bytes of a megabyte of the content, as many times over, without ever holding them unpacked. */
function repeated(megabytes: number, content: string): Buffer {
  const block = deflateRawSync(content.repeat(Math.ceil(2 ** 20 / content.length)), {
    finishFlush: constants.Z_FULL_FLUSH,
  })
  return Buffer.concat([
    Buffer.from([0x78, 0x9c]),
    ...Array<Buffer>(megabytes).fill(block),
    Buffer.from([0x03, 0x00]),
  ])
}

/** A page whose font gives its letters no characters but private ones. */
export const garbledPdf = (): Uint8Array =>
  pdfOf([
    CATALOGUE,
    '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
    PAGE,
    streamOf(deflateSync('BT /F1 12 Tf 20 200 Td (Een regel tekst) Tj ET'), '/FlateDecode'),
    FONT.replace('>>', '/ToUnicode 6 0 R >>'),
    streamOf(
      deflateSync(
        '/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <ff> endcodespacerange ' +
          '1 beginbfrange <20> <7f> <E020> endbfrange endcmap end',
      ),
      '/FlateDecode',
    ),
  ])
