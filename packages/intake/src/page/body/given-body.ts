import { plainLine, textOf } from '../markup/element.ts'
import { parseMarkup } from '../markup/parse-markup.ts'
import { blocksOf } from './blocks.ts'

/** How much longer the text that linked data gives must be than what the page shows. */
const LONGER = 1.6
const SHORTEST = 250

/**
 * The paragraphs of the page, or those of its linked data (articleBody) where they are much more: what scripts or a
 * paywall hide is there.
 */
export function givenBody(given: string | undefined, shown: readonly string[]): readonly string[] {
  if (given === undefined || given.length > 1_000_000) return shown
  const paragraphs = paragraphsOf(given)
  const [there, here] = [lengthOf(paragraphs), lengthOf(shown)]
  return there >= SHORTEST && there > here * LONGER ? paragraphs : shown
}

const lengthOf = (paragraphs: readonly string[]) =>
  paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0)

function paragraphsOf(given: string): string[] {
  if (/<(?:p|br|div)\b/i.test(given))
    return blocksOf(parseMarkup(given, 'articleBody'), new Set()).map(({ text }) => text)
  const lines = /[&<]/.test(given)
    ? given.split(/\n/).map(decoded)
    : given.split(/\n/).map(plainLine)
  return lines.filter((line) => line !== '')
}

const decoded = (line: string) => textOf(parseMarkup(line, 'articleBody'))
