import type { Rejected } from '../view/without-rejected.ts'
import type { Words } from '../words/words.ts'
import { escape } from './escape.ts'
import { bdi } from './table.ts'

/** What a record has to say of a page: shown beside the reading. */
export interface PageRemarks {
  /** What a person rejected: listed apart, and nowhere else. */
  readonly rejected?: readonly (Rejected & { readonly words: string })[]
  /** The text is not whole: so many words are kept around each item. */
  readonly snippets?: number | undefined
  /** The page that lists all reports, relative to this one. */
  readonly index?: string
}

export const backLink = ({ index }: PageRemarks, words: Words) =>
  index === undefined ? '' : ` · <a href="${escape(index)}">${words.record.back}</a>`

export const snippetsNote = ({ snippets }: PageRemarks, words: Words) =>
  snippets === undefined ? '' : `\n<p class="meta">${words.record.snippets(snippets)}</p>`

export function rejectedList({ rejected = [] }: PageRemarks, { record }: Words): string {
  if (rejected.length === 0) return ''
  const items = rejected.map(
    ({ kind, words }) => `<li>${record.kinds[kind]}: <s>${bdi(words)}</s></li>`,
  )
  return `<section class="list"><h2>${record.rejected}</h2><p class="soft">${record.rejectedNote}</p><ul>
${items.join('\n')}
</ul></section>`
}
