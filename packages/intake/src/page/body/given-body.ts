import { plainLine, textOf } from '../markup/element.ts'
import { parseMarkup } from '../markup/parse-markup.ts'
import { blocksOf } from './blocks.ts'

/** How much longer the text that linked data gives must be than what the page shows. */
const LONGER = 1.6
const SHORTEST = 250
/** Longer lines with markup in them could be deeper than is read. */
const LONGEST_LINE = 10_000

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
  const marked = /<(?:p|br|div)\b/i.test(given)
  const lines = marked ? linesOfMarkup(given) : given.split('\n').map(lineOf)
  return lines.filter((line) => line !== '')
}

function linesOfMarkup(given: string): string[] {
  try {
    return blocksOf(parseMarkup(given, 'articleBody'), new Set()).map(({ text }) => text)
  } catch {
    // Markup too deep to be read inside linked data is no text: what the page shows is taken then.
    return []
  }
}

const lineOf = (line: string) =>
  /[&<]/.test(line) && line.length < LONGEST_LINE
    ? textOf(parseMarkup(line, 'articleBody'))
    : plainLine(line)
