import { articlesIn } from '@volgens/intake'
import { findDocuments, isAddress } from './add-inputs.ts'
import { EXIT, wrongUse } from './exit-codes.ts'
import { write, type Io } from './io.ts'
import { harmless } from './terminal/columns.ts'

export interface ArticlesCommandOptions {
  readonly column?: Readonly<Record<string, string>>
}

/** `volgens articles FILE…`: the articles in files, as JSON Lines. Gives the exit code. */
export async function printArticles(
  files: readonly string[],
  { column: columns }: ArticlesCommandOptions,
  io: Io,
): Promise<number> {
  const { open } = await findDocuments(files, io)
  let code: number = EXIT.fine
  for (const source of open) {
    if (isAddress(source)) throw wrongUse('an address is fetched by `volgens add`; give files here')
    for await (const found of articlesIn(source, { columns })) {
      if ('fault' in found) {
        code = EXIT.problems
        const { name, fault } = found
        io.stderr.write(`volgens: ${harmless(`${name}: ${fault.code}: ${fault.message}`)}\n`)
        continue
      }
      const { reference = found.name, text, ...known } = found.article
      await write(io.stdout, `${JSON.stringify({ id: reference, ...known, text })}\n`)
    }
  }
  return code
}
