import { ancestorsOf, elementsOf, says, textOf, type Element } from '../markup/element.ts'
import { fold } from '../markup/fold.ts'
import { ABOUT_OTHERS, namesBody, namesOf } from './class-words.ts'
import type { Measures } from './measures.ts'

/**
 * The headline and body of a page, where they are marked, and all around them: the article, whatever it is called.
 * `paid`: classes of the text that the page says is for subscribers.
 */
export function framesOf(
  root: Element,
  measures: Measures,
  paid: readonly string[],
): ReadonlySet<Element> {
  const named = pageTitle(root)
  const elements = [...elementsOf(root, isDiscussion)]
  const bodies = elements.filter((element) => isBody(element, paid))
  const most = Math.max(0, ...bodies.slice(0, MOST_BODIES).map((each) => measures(each).prose))
  const frames = new Set<Element>()
  for (const element of [
    // Teasers have parts named so too, but little in them.
    ...bodies.filter((each) => measures(each).prose >= Math.max(1, most * BODY_SHARE)),
    ...elements.filter((each) => isHeadline(each, named)),
  ])
    for (const at of ancestorsOf(element)) {
      if (frames.has(at)) break
      frames.add(at)
    }
  return frames
}

const MOST_BODIES = 1000
const BODY_SHARE = 0.4

const DISCUSSION =
  /^(?:(?:.*[-_])?(?:comments|commentlist|reacties|disqus|respond|discussion)|comment|reactie)(?:[-_]|$)/

/** What readers say has texts that are marked like those of articles. */
function isDiscussion(element: Element): boolean {
  if (/^(?:html|body|main|article)$/.test(element.tag)) return false
  return namesOf(element).some((name) => !ABOUT_OTHERS.test(name) && DISCUSSION.test(name))
}

function isBody(element: Element, paid: readonly string[]): boolean {
  if (element.tag === 'main' || says(element, 'itemprop', 'articlebody')) return true
  return namesBody(namesOf(element)) || paid.some((name) => says(element, 'class', name))
}

const SHORTEST_HEADLINE = 12

/** An h1 that <title> has too: the one of a notice or of the site is none. */
function isHeadline(element: Element, named: string): boolean {
  if (element.tag !== 'h1' || named === '') return false
  const line = fold(textOf(element).slice(0, 500))
  return line.length >= SHORTEST_HEADLINE && named.includes(line)
}

function pageTitle(root: Element): string {
  for (const element of elementsOf(root))
    if (element.tag === 'title') return fold(textOf(element).slice(0, 500))
  return ''
}

/** Whether an element is marked as an article or its body. */
export function isArticle(element: Element): boolean {
  return (
    element.tag === 'article' || element.tag === 'main' || says(element, 'itemprop', 'articlebody')
  )
}
