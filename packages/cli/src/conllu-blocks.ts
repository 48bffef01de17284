import { VolgensError } from '@volgens/shapes'

/** Sentences handed to the parser at once: enough for full batches. */
const SENTENCES = 256

const COLUMNS = 10

/**
 * CoNLL-U in blocks of whole sentences, each fit for `readConllu`. Throws `invalid-utf8`, `bad-conllu` (a line
 * that has not ten columns) and `empty-text`.
 */
export async function* conlluBlocks(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let block: string[] = []
  let sentences = 0
  let number = 0
  let words = false
  for await (const line of linesOf(chunks)) {
    number += 1
    block.push(line)
    if (line.trim() === '') {
      sentences += 1
      if (sentences < SENTENCES) continue
      yield block.join('\n')
      block = []
      sentences = 0
    } else if (!line.startsWith('#')) {
      checkColumns(line, number)
      words = true
    }
  }
  if (!words) {
    throw new VolgensError(
      'empty-text',
      'no words; expected CoNLL-U, ten columns with tabs between; leave out --conllu for plain text',
    )
  }
  if (block.some((line) => line.trim() !== '')) yield block.join('\n')
}

function checkColumns(line: string, number: number): void {
  const found = line.split('\t').length
  if (found === COLUMNS) return
  throw new VolgensError(
    'bad-conllu',
    `line ${number} has ${found} ${found === 1 ? 'column' : 'columns'}; expected ${COLUMNS} with tabs between (CoNLL-U); mend the line, or leave out --conllu for plain text`,
  )
}

async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let rest = ''
  for await (const chunk of chunks) {
    const lines = (rest + decode(decoder, chunk)).split(/\r?\n/)
    rest = lines.pop() ?? ''
    yield* lines
  }
  rest += decode(decoder)
  if (rest !== '') yield rest
}

function decode(decoder: InstanceType<typeof TextDecoder>, chunk?: Uint8Array): string {
  try {
    return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true })
  } catch (cause) {
    throw new VolgensError(
      'invalid-utf8',
      'the input is not UTF-8; expected CoNLL-U in UTF-8; convert the file (for example: iconv -f windows-1252 -t utf-8)',
      { cause },
    )
  }
}
