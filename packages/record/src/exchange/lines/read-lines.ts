import { TextDecoder } from 'node:util'
import { badLine } from '../../errors.ts'

/** Characters of one line: the largest report with its bytes in base64 stays far below. */
const MOST_CHARACTERS = 128 * 1024 * 1024

/** A line of a file, without its line feed. */
export interface NumberedLine {
  /** 1, 2, 3 … */
  readonly number: number
  readonly text: string
}

/** The lines of a file as it is read. Throws `bad-line` for what is no UTF-8 and for a line without end. */
export async function* readLines(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<NumberedLine> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  let [number, parts, length] = [1, [] as string[], 0]
  for await (const chunk of decoded(bytes, decoder, () => number)) {
    const [first = '', ...rest] = chunk.split('\n')
    length += first.length
    if (length > MOST_CHARACTERS) {
      throw badLine(number, `more than ${MOST_CHARACTERS} characters`, 'a shorter line')
    }
    parts.push(first)
    for (const next of rest) {
      yield { number, text: parts.join('') }
      number += 1
      parts = [next]
      length = next.length
    }
  }
  if (length > 0) yield { number, text: parts.join('') }
}

async function* decoded(
  bytes: AsyncIterable<Uint8Array>,
  decoder: TextDecoder,
  line: () => number,
): AsyncGenerator<string> {
  const decode = (chunk?: Uint8Array) => {
    try {
      return decoder.decode(chunk, { stream: chunk !== undefined })
    } catch (fault) {
      throw badLine(line(), 'bytes that are no UTF-8 here or just after', 'text in UTF-8', fault)
    }
  }
  for await (const chunk of bytes) yield decode(chunk)
  yield decode()
}
