import { english } from '@volgens/en'
import { articlesIn } from '@volgens/intake'
import { dutch } from '@volgens/nl'
import { openStore, reportId, saveReport, type Store } from '@volgens/record'
import { open, type Volgens } from 'volgens'
import { countWords } from '../../speed/texts.ts'

/** What one page takes on one thread, in milliseconds. */
export interface StageTimes {
  readonly opening: number
  readonly reading: number
  readonly saving: number
  /** Of one page. */
  readonly words: number
}

/** Models, the thread that opens pages and the database are slow at first. */
const WARM_UP = 5

/** Opens, reads and saves pages one after the other in a record in a folder, and takes the time of each stage. */
export async function measureStages(pages: readonly string[], folder: string): Promise<StageTimes> {
  const store = await openStore({ folder })
  const volgens = await open({ languages: [dutch, english] })
  try {
    const total = { opening: 0, reading: 0, saving: 0, words: 0 }
    for (const [number, page] of pages.entries()) {
      const times = await onePage(page, number, volgens, store)
      if (number < WARM_UP) continue
      for (const stage of ['opening', 'reading', 'saving', 'words'] as const)
        total[stage] += times[stage]
    }
    const count = Math.max(1, pages.length - WARM_UP)
    const { opening, reading, saving, words } = total
    return {
      ...{ opening: opening / count, reading: reading / count },
      ...{ saving: saving / count, words: words / count },
    }
  } finally {
    await volgens.close()
    await store.close()
  }
}

async function onePage(
  page: string,
  number: number,
  volgens: Volgens,
  store: Store,
): Promise<StageTimes> {
  const began = performance.now()
  const bytes = new TextEncoder().encode(page)
  const { text, ...known } = await openPage(bytes, `${number}.html`)
  const opened = performance.now()
  const id = reportId({ text, ...known })
  const reading = await volgens.read(text, { ...known, id })
  const read = performance.now()
  await saveReport(store, reading, { original: bytes })
  const saved = performance.now()
  return {
    ...{ opening: opened - began, reading: read - opened, saving: saved - read },
    words: countWords(text),
  }
}

async function openPage(bytes: Uint8Array, name: string) {
  const chunks = async function* () {
    yield await Promise.resolve(bytes)
  }
  for await (const found of articlesIn({ name, chunks })) {
    if ('fault' in found) throw found.fault
    const { reference: _, ...article } = found.article
    return article
  }
  throw new RangeError(`${name} holds no article`)
}
