import { utf16Order } from '../charset/utf16.ts'

/** Enough to tell. */
const LOOKED_AT = 8192

/** Whether bytes can be text in some encoding: no NULs but those of UTF-16, and hardly any control characters. */
export function isText(head: Uint8Array): boolean {
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)) return true
  if (utf16Order(head) !== undefined) return true
  const looked = head.subarray(0, LOOKED_AT)
  const nuls = looked.reduce((sum, byte) => sum + (byte === 0 ? 1 : 0), 0)
  const controls = looked.reduce((sum, byte) => sum + (isControl(byte) ? 1 : 0), 0)
  // A stray NUL is told of where the text is decoded, with its place.
  return nuls <= looked.length / 100 && controls <= Math.max(4, looked.length / 20)
}

const isControl = (byte: number) =>
  byte < 0x20 && byte !== 0 && !(byte >= 0x08 && byte <= 0x0d) && byte !== 0x1b
