/** A whole number from 0 to below. */
type Below = (below: number) => number

type Mutation = (bytes: Buffer, other: Buffer, below: Below) => Buffer

/** Longer inputs take longer and find no more. */
const MOST_BYTES = 2_000_000

/** A seed, broken in one to four ways. other: a second seed, for splices. */
export function mutated(seed: Uint8Array, other: Uint8Array, below: Below): Uint8Array {
  let bytes: Buffer = Buffer.from(seed)
  for (let times = 1 + below(4); times > 0; times--) {
    const mutation = MUTATIONS[below(MUTATIONS.length)]
    if (bytes.length > 0 && mutation !== undefined)
      bytes = mutation(bytes, Buffer.from(other), below)
  }
  return bytes.subarray(0, MOST_BYTES)
}

const flipBits: Mutation = (bytes, _, below) => {
  for (let times = 1 + below(16); times > 0; times--) {
    const at = below(bytes.length)
    bytes[at] = (bytes[at] ?? 0) ^ (1 << below(8))
  }
  return bytes
}

const cutOff: Mutation = (bytes, _, below) => bytes.subarray(0, below(bytes.length))

const splice: Mutation = (bytes, other, below) =>
  Buffer.concat([bytes.subarray(0, below(bytes.length)), other.subarray(below(other.length))])

/** Numbers that are at the edge of what fits, where a length may stand. */
const EDGES = [0, 1, 0x7f, 0xff, 0x7fff, 0xffff, 0x7fffffff, 0xfffffffe, 0xffffffff]

const changeLength: Mutation = (bytes, _, below) => {
  const size = [1, 2, 4][below(3)] ?? 1
  if (bytes.length < size) return bytes
  const value = (EDGES[below(EDGES.length)] ?? 0) % 256 ** size
  const at = below(bytes.length - size + 1)
  if (below(2) === 0) bytes.writeUIntLE(value, at, size)
  else bytes.writeUIntBE(value, at, size)
  return bytes
}

/** Digits that stand in text, as lengths and offsets of PDF, WARC and RTF do. */
const changeNumber: Mutation = (bytes, _, below) => {
  const numbers = [...bytes.toString('latin1').matchAll(/\d{1,9}/gu)]
  const found = numbers[below(Math.max(1, numbers.length))]
  if (found === undefined) return bytes
  const value = ['0', '-1', '1', '99999999999', '4294967295', '1e9'][below(6)] ?? '0'
  const end = found.index + found[0].length
  return Buffer.concat([bytes.subarray(0, found.index), Buffer.from(value), bytes.subarray(end)])
}

const repeat: Mutation = (bytes, _, below) => {
  const start = below(bytes.length)
  const chunk = bytes.subarray(start, start + 1 + below(64))
  const copies = Array<Buffer>(1 + below(2000)).fill(chunk)
  return Buffer.concat([bytes.subarray(0, start), ...copies, bytes.subarray(start)])
}

const remove: Mutation = (bytes, _, below) => {
  const start = below(bytes.length)
  return Buffer.concat([bytes.subarray(0, start), bytes.subarray(start + 1 + below(64))])
}

const MUTATIONS: readonly Mutation[] = [
  ...[flipBits, cutOff, splice, changeLength, changeNumber, repeat, remove],
]
