import { readdir } from 'node:fs/promises'
import {
  beginImport,
  dropImport,
  ensureDossier,
  giveImport,
  keepDocument,
  type NewImport,
  type Store,
} from '@volgens/record'
import { noExample } from '../errors.ts'
import type { DocumentOptions } from './document-inputs.ts'

/** What is given: documents in their order, each kept before the next one is asked for. */
export interface GivenDocument {
  readonly name: string
  readonly options: DocumentOptions
  readonly chunks?: AsyncIterable<Uint8Array>
}

/**
 * Keeps what was given until it is added, and gives its number: from then on it is done, whatever happens to this
 * process. Throws what `documents` throws, and keeps nothing then.
 */
export async function takeImport(
  store: Store,
  about: NewImport,
  documents: AsyncIterable<GivenDocument> | Iterable<GivenDocument>,
): Promise<number> {
  const id = await beginImport(store, about)
  try {
    let number = 0
    for await (const document of documents) await keepDocument(store, id, (number += 1), document)
    await giveImport(store, id)
    return id
  } catch (fault) {
    await dropImport(store, id)
    throw fault
  }
}

/** The example dossier, under its name unless another is given. Throws `no-example`. */
export async function takeExample(
  store: Store,
  folder: string | undefined,
  dossier: number | undefined,
): Promise<number> {
  if (folder === undefined) throw noExample()
  const names = (await readdir(folder)).filter((name) => name.endsWith('.txt')).sort()
  const into = dossier ?? (await ensureDossier(store, EXAMPLE)).id
  const documents = names.map((name) => ({ name, options: {} }))
  return takeImport(store, { kind: 'example', dossier: into, name: EXAMPLE }, documents)
}

const EXAMPLE = 'Kazakhstan, January 2022'
