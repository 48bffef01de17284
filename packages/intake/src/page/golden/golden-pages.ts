import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Article, Known } from '../../article.ts'
import { openPage } from '../open-page.ts'
import { characterF1 } from './character-f1.ts'

/** What a careful editor takes from a saved page. */
export interface ExpectedPage extends Known {
  readonly text: string
}

/** A saved page and what is expected of it: a folder with page.html and expected.json. */
export interface GoldenPage {
  readonly slug: string
  readonly bytes: Uint8Array
  readonly expected: ExpectedPage
}

/** What of an article is right; what the page does not say must not be found. */
export interface PageScore {
  readonly slug: string
  /** Of the body, by character (character-f1.ts); 0 where no article was found. */
  readonly f1: number
  readonly right: Readonly<Record<Field, boolean>>
  readonly found: Known
}

export const FIELDS = ['title', 'published', 'lang', 'outlet', 'author', 'agency', 'url'] as const
export type Field = (typeof FIELDS)[number]

/** The saved pages in a folder, by slug. */
export function readGoldenPages(folder: string): GoldenPage[] {
  return readdirSync(folder)
    .filter((slug) => existsSync(join(folder, slug, 'page.html')))
    .sort()
    .map((slug) => ({
      slug,
      bytes: readFileSync(join(folder, slug, 'page.html')),
      expected: JSON.parse(
        readFileSync(join(folder, slug, 'expected.json'), 'utf8'),
      ) as ExpectedPage,
    }))
}

/** Opens a saved page and compares. */
export async function scorePage({ slug, bytes, expected }: GoldenPage): Promise<PageScore> {
  const [article] = await openPage({ name: slug, bytes }).catch(() => [])
  const { text = '', ...found }: Partial<Article> = article ?? {}
  const same = FIELDS.map((field) => [
    field,
    article !== undefined && found[field] === expected[field],
  ])
  return {
    slug,
    f1: characterF1(text, expected.text),
    right: Object.fromEntries(same) as PageScore['right'],
    found,
  }
}
