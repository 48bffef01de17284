import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { root } from '../command-file.ts'
import { readGold } from '../quality/gold.ts'
import type { ChainSet } from './chain-sets.ts'
import { readGum, type GoldReport } from './gold-chains.ts'

const span = z.tuple([z.int().min(0), z.int().min(0)])

const annotated = z.strictObject({
  id: z.string(),
  chains: z.array(
    z.strictObject({
      kind: z.enum(['person', 'organization', 'state', 'group']),
      mentions: z.array(span).min(1),
    }),
  ),
})

/** The annotated texts of a set; texts for which there is no file of chains are left out. */
export function readChainSet(shared: string, set: ChainSet): GoldReport[] {
  const file = join(shared, set.file)
  const { chains } = set
  if (chains !== undefined) return readAnnotated(file, join(root, chains), set.lang)
  const reports = readGum(readFileSync(file, 'utf8'))
  return reports.filter(({ id }) => set.only?.test(id) ?? true)
}

function readAnnotated(texts: string, folder: string, lang: string): GoldReport[] {
  return readGold(texts).flatMap(({ id, text }) => {
    const file = join(folder, `${id}.json`)
    if (!existsSync(file)) return []
    const { chains } = annotated.parse(JSON.parse(readFileSync(file, 'utf8')))
    const gold = chains.map(({ kind, mentions }) => ({
      type: kind,
      mentions: mentions.map((mention) => ({ span: mention })),
    }))
    return [{ id, lang, text, chains: gold }]
  })
}
