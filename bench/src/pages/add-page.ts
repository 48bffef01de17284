import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { openPage } from '@volgens/intake'
import { FIELDS } from '@volgens/intake/golden'
import { root } from '../command-file.ts'
import { pagesFolder } from './floors.ts'

/**
 * Makes a case of a saved page: the page as it is, and what is found in it as a draft for a person to correct. Gives back
 * the folder, from the root. Throws where the name is taken, where standard input comes without one, or where no article
 * is found.
 */
export async function addPage(from: string, name?: string): Promise<string> {
  const slug = name ?? basename(from).replace(/\.[^.]*$/, '')
  if (!/^[a-z0-9][a-z0-9-]*$/.test(slug))
    throw new Error(
      `${slug} is no name of a folder; give --slug with small letters, digits and hyphens`,
    )
  const folder = join(pagesFolder, slug)
  if (existsSync(folder))
    throw new Error(`corpus/pages/${slug} is there already; give another --slug`)
  const bytes = readFileSync(from === '-' ? 0 : from)
  const [article] = await openPage({ name: from, bytes })
  const fields = FIELDS.map((field) => [field, article?.[field]])
  const draft = { ...Object.fromEntries(fields), text: article?.text }
  mkdirSync(folder)
  writeFileSync(join(folder, 'page.html'), bytes)
  writeFileSync(join(folder, 'expected.json'), `${JSON.stringify(draft, undefined, 2)}\n`)
  return relative(root, folder)
}
