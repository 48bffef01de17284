import { deflateRawSync } from 'node:zlib'

export interface MadeEntry {
  readonly name: string
  readonly bytes: Uint8Array
  /** Bytes as packed, where several entries share them. */
  readonly packed?: Uint8Array
}

/** A zip of these entries, deflated (APPNOTE 4.3). overlap: all entries have the data of the first. */
export function madeZip(entries: readonly MadeEntry[], overlap = false): Buffer {
  const parts: Buffer[] = []
  const table: Buffer[] = []
  let offset = 0
  for (const { name, bytes, packed = deflateRawSync(bytes) } of entries) {
    const about = aboutOf(name, bytes, packed)
    const start = overlap ? 0 : offset
    table.push(Buffer.concat([tableHeader(about, start), Buffer.from(name)]))
    if (overlap && parts.length > 0) continue
    const local = Buffer.concat([localHeader(about), Buffer.from(name), packed])
    parts.push(local)
    offset += local.length
  }
  const directory = Buffer.concat(table)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...parts, directory, end])
}

/** What the local header and the table both say, from the version needed on. */
function aboutOf(name: string, bytes: Uint8Array, packed: Uint8Array): Buffer {
  const about = Buffer.alloc(26)
  about.writeUInt16LE(20, 0)
  about.writeUInt16LE(0x800, 2)
  about.writeUInt16LE(8, 4)
  about.writeUInt32LE(packed.length, 14)
  about.writeUInt32LE(bytes.length, 18)
  about.writeUInt16LE(Buffer.byteLength(name), 22)
  return about
}

const localHeader = (about: Buffer) => Buffer.concat([Buffer.from('PK\x03\x04'), about])

function tableHeader(about: Buffer, offset: number): Buffer {
  const rest = Buffer.alloc(14)
  rest.writeUInt32LE(offset, 10)
  return Buffer.concat([Buffer.from('PK\x01\x02'), Buffer.from([20, 0]), about, rest])
}
