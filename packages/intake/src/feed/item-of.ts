import { htmlText } from './html-text.ts'
import type { FeedItem } from './feed-item.ts'
import type { RawItem, Words } from './parse-feed.ts'

/** An item with its words as plain text. */
export function itemOf({ summary, content, ...item }: RawItem): FeedItem {
  const short = textOf(summary)
  const whole = textOf(content)
  const isWhole = whole !== '' && !isCutOff(whole) && (whole !== short || whole.length > LONG)
  const title = textOf(item.title === undefined ? undefined : { words: item.title, isHtml: true })
  return defined({
    ...item,
    title: title === '' ? undefined : title.replaceAll('\n\n', ' '),
    summary: short === '' ? undefined : short,
    content: isWhole ? whole : undefined,
  })
}

/** A teaser that stands in both places is shorter. */
const LONG = 600

/** Ends as what is only the beginning does: …, ..., […], with or without an invitation to read on. */
const isCutOff = (text: string) => /(?:…|\.\.\.|\[\.\.\.\]|\[…\])\s*$/u.test(text)

function textOf(given: Words | undefined): string {
  if (given === undefined) return ''
  if (given.isHtml && /[<&]/u.test(given.words)) return htmlText(given.words)
  return given.words
    .replace(/\r\n?/gu, '\n')
    .split(/\n[ \t]*\n\s*/u)
    .map((paragraph) => paragraph.replace(/\s+/gu, ' ').trim())
    .filter((paragraph) => paragraph !== '')
    .join('\n\n')
}

function defined(item: {
  readonly [Name in keyof FeedItem]: FeedItem[Name] | undefined
}): FeedItem {
  return Object.fromEntries(
    Object.entries(item).filter(([, value]) => value !== undefined && value.trim() !== ''),
  )
}
