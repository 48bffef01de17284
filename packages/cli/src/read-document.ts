import { articlesIn, isWords, peekHead, type Article } from '@volgens/intake'
import { several } from './errors.ts'
import type { Io } from './io.ts'
import { bytesOf, chunksOf, openInput } from './read-input.ts'

/** What `volgens read` reads, and what its document says of it. */
export interface Words extends Pick<Article, 'lang' | 'published'> {
  readonly text: string | Uint8Array
}

/**
 * A text file as it stands, so that every place in a reading is one in the file; of a page or any other document the words of
 * its one article. For `-` and no name, standard input.
 *
 * Throws as `openInput` and as whatever opens the document, `text-too-large`, and `several-articles`.
 */
export async function readDocument(file: string | undefined, io: Io): Promise<Words> {
  const input = await openInput(file, io)
  const { kind, whole } = await peekHead(chunksOf(input), { name: file })
  if (isWords(kind)) return { text: await bytesOf(whole, input.size) }
  const path = input.size === undefined ? {} : { path: input.name }
  return onlyArticle(input.name, { name: input.name, chunks: () => whole, ...path })
}

async function onlyArticle(name: string, source: Parameters<typeof articlesIn>[0]) {
  let only: Article | undefined
  for await (const found of articlesIn(source)) {
    if ('fault' in found) throw found.fault
    if (only !== undefined) throw several(name)
    only = found.article
  }
  return only ?? { text: '' }
}
