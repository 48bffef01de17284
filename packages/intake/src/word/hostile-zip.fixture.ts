import { constants, deflateRawSync } from 'node:zlib'

/** A part: its name, what it repeats, and how many megabytes of that. */
type Part = readonly [name: string, content: string, megabytes: number]

/**
 * A zip of such parts. said: their size in bytes as the table tells it, instead of the real one.
 *
 * Checksums are 0: nobody comes to check them.
 */
export function zipOf(parts: readonly Part[], said?: number): Uint8Array {
  const [bodies, table]: [Buffer[], Buffer[]] = [[], []]
  let offset = 0
  for (const [name, content, megabytes] of parts) {
    const data = repeated(content, megabytes)
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE(8, 4)
    fields.writeUInt32LE(data.length, 14)
    fields.writeUInt32LE(said ?? megabytes * 2 ** 20, 18)
    fields.writeUInt16LE(name.length, 22)
    const body = Buffer.concat([Buffer.from('PK\x03\x04'), fields, Buffer.from(name), data])
    const place = Buffer.alloc(14)
    place.writeUInt32LE(offset, 10)
    table.push(Buffer.from('PK\x01\x02\x14\x00'), fields, place, Buffer.from(name))
    bodies.push(body)
    offset += body.length
  }
  const listed = Buffer.concat(table)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(parts.length, 4)
  end.writeUInt16LE(parts.length, 6)
  end.writeUInt32LE(listed.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...bodies, listed, Buffer.from('PK\x05\x06'), end])
}

function repeated(content: string, megabytes: number): Buffer {
  const block = deflateRawSync(content.repeat(2 ** 20 / content.length), {
    finishFlush: constants.Z_FULL_FLUSH,
  })
  return Buffer.concat([...Array<Buffer>(megabytes).fill(block), Buffer.from([0x03, 0x00])])
}
