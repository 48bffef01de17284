import { noArticle } from './errors.ts'
import type { PageParts } from './body/read-body.ts'
import type { Element } from './markup/element.ts'

/** What is judged: the page, and what was taken for its article. */
export interface Judged {
  readonly name: string
  readonly root: Element
  readonly parts: PageParts
  readonly title: string | undefined
  readonly paragraphs: readonly string[]
  /** Whether linked data or <meta> says that the page is an article. */
  readonly declared: boolean
}

const FEWEST_WORDS = 25
const ERROR_WORDS = 150
const WALL_WORDS = 350

const ERROR_TITLE =
  /^\W*(?:(?:error|fout(?:code)?|http)?\W*[45]\d\d\b|(?:de |deze )?pagina (?:is )?niet (?:gevonden|beschikbaar)|page not found|not found|niet gevonden|o+ps|helaas|access denied|toegang geweigerd|forbidden|just a moment|even geduld|one moment|attention required|service unavailable|bad gateway|are you (?:a )?(?:human|robot)|(?:request|site) (?:blocked|unavailable)|(?:this )?page (?:is )?(?:unavailable|missing|gone))/iu
const ERROR_WORD =
  /\b404\b|pagina (?:niet gevonden|bestaat niet)|page (?:not found|does not exist|doesn['’]t exist)/iu
const WALL_TITLE =
  /cookie|consent|toestemming|privacy|voordat (?:je|u) verder|before you continue/iu
/** A page that asks for consent speaks to the reader; a report about one does not. */
const WALL_LINE =
  /^(?=.*(?:cookie|consent|toestemming|privacy|partners|persoonlijke gegevens|personal data|advertenties|ads\b))(?=.*(?<!\p{L})(?:wij|we|onze|our|je|jouw|u|uw|you|your)(?!\p{L}))/isu

/** Throws `no-article` where what was taken for an article is none, with what the page looks like. */
export function requireArticle(judged: Judged): void {
  const { name, title = '', paragraphs, declared } = judged
  const text = paragraphs.join(' ')
  const words = text === '' ? 0 : text.split(' ', 2000).length
  if (
    words < ERROR_WORDS &&
    !declared &&
    (ERROR_TITLE.test(title) || (words < 60 && ERROR_WORD.test(text)))
  )
    throw noArticle(
      name,
      `an error message (“${title.slice(0, 80)}”)`,
      'Open its address again later, or look for the article elsewhere.',
    )
  if (words < WALL_WORDS && !declared && isWall(title, paragraphs))
    throw noArticle(
      name,
      'a notice about cookies or consent',
      'Accept or refuse in a browser, save the page that then shows, and add that.',
    )
  if (words < FEWEST_WORDS) throw noArticle(name, ...whatIsThere(judged, words))
}

function isWall(title: string, paragraphs: readonly string[]): boolean {
  const about = paragraphs.filter((paragraph) => WALL_LINE.test(paragraph)).length
  return about > 0 && about >= paragraphs.length * (WALL_TITLE.test(title) ? 0.4 : 0.7)
}

function whatIsThere({ root, parts }: Judged, words: number): [found: string, advice: string] {
  const { length, linked } = parts.measures(root)
  if (length < 200)
    return [
      length === 0 ? 'no text' : `only ${length} characters of text`,
      'Where it is filled in by scripts, save it from a browser after it has loaded.',
    ]
  if (linked > length * 0.4)
    return ['mostly links: a front page or a list', 'Open one of its articles and add that page.']
  return [
    `no more than ${words} words of running text`,
    'Save the article alone, or its text, and add that.',
  ]
}
