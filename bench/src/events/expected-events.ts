import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { corpusFolder, readCases } from '../corpus/cases.ts'

const event = z.object({
  type: z.string(),
  by: z.string().optional(),
  to: z.string().optional(),
  what: z.string().optional(),
  cause: z.string().optional(),
  voice: z.string().default('narrator'),
})

export type ExpectedEvent = z.infer<typeof event>

const file = z.object({ events: z.array(event) })

/** A report with the events that a careful reader takes from it. */
export interface EventSet {
  readonly name: string
  readonly lang: string
  readonly published?: string
  readonly text: string
  readonly events: readonly ExpectedEvent[]
}

/** The shared seed and our own reports that have an events.json. */
export function eventSets(shared: string): EventSet[] {
  const own = readCases().flatMap(({ slug, about, text }): EventSet[] => {
    const path = join(corpusFolder, slug, 'events.json')
    if (!existsSync(path)) return []
    const { events } = file.parse(JSON.parse(readFileSync(path, 'utf8')))
    const { lang, published } = about
    return [{ name: slug, lang, ...(published === undefined ? {} : { published }), text, events }]
  })
  return [...seed(shared), ...own]
}

const seedFile = file.extend({ lang: z.string(), published: z.string() })

function seed(shared: string): EventSet[] {
  const path = join(shared, 'seed', 'expected.json')
  if (!existsSync(path)) return []
  const { lang, published, events } = seedFile.parse(JSON.parse(readFileSync(path, 'utf8')))
  const text = readFileSync(join(shared, 'seed', 'article.txt'), 'utf8')
  return [{ name: 'seed', lang, published, text, events }]
}
