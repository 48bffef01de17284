import type { Element } from '../markup/element.ts'

/**
 * Words in classes and ids that say what a part of a page is. A whole word of a name counts: "article__share-bar" has
 * share, "shareholders" has not.
 */

/** About other articles, the reader or the site: never the article, however much is said there. */
const SURE = `nav navbar navigation topnav mainnav subnav menu megamenu breadcrumb breadcrumbs kruimelpad sidebar zijbalk
  footer masthead cookie cookies cookiebar cookiewall cookiebanner consent gdpr privacy newsletter newsletters nieuwsbrief
  nieuwsbrieven mailchimp subscribe subscription abonneren abonnement paywall regwall share sharing sharebar sharebuttons
  addtoany sharedaddy deel delen socials related gerelateerd verwant recommended recommendations recirc aanbevolen
  teaser teasers promo promos promobox advert adverts advertisement advertisements advertentie advertenties advertising advertorial
  ad ads adslot adunit adsbygoogle banner banners sponsored sponsor comment comments commentlist reactie reacties reageer respond disqus
  tags taglist tagcloud trefwoorden popup modal overlay lightbox outbrain taboola login signup signin inloggen
  pagination pager skiplink readmore leesook leesverder leesmeer mostread meestgelezen trending popular populair
  toolbar printonly noprint screenreader hatom weather weerbericht poll ticker jumplist shop webshop foot voet`

/** Around the article or in it; never its words, unless most of them stand there. */
const MAYBE = `byline bylines author authors auteur auteurs dateline datum timestamp pubdate meta postmeta metadata
  readingtime leestijd credit credits cap caption captions bijschrift fotobijschrift onderschrift copyright search zoeken
  widget widgets carousel slider slideshow gallery fotogalerij social tools actions topics onderwerpen
  keywords pullquote contact colofon promotion upsell cta player video audio kicker crumb crumbs bio biography
  profile related-article hidden visually-hidden sr-only aria-hidden print-only noshow`

const words = (list: string) => new Set(list.split(/\s+/))
const SURE_WORDS = words(SURE)
const MAYBE_WORDS = words(MAYBE)

/** Two words that say together what neither says alone. */
const PAIRS =
  /(?:lees|read|learn)[-_]?(?:ook|meer|verder|more|also|next)|(?:most|meest)[-_]?(?:read|gelezen|viewed|bekeken)|also[-_]?(?:read|like|see)|see[-_]?also|zie[-_]?ook|(?:skip|jump)[-_]?(?:link|to)|you[-_]?may|up[-_]?next|more[-_]?(?:from|on|news|stories)|meer[-_]?(?:over|nieuws|van)|sign[-_]?up|mail[-_]?list|call[-_]?to[-_]?action|entry[-_]?(?:footer|meta|tags)|post[-_]?(?:footer|meta|tags|nav)|(?:reading|read)[-_]?time|author[-_]?(?:bio|box|info)|print[-_]only|back[-_]?to[-_]?top|(?:image|img|photo|foto|picture|beeld)[-_]?(?:desc|description|txt|caption|credits?|info|copyright)/

/** Said of what an element has or lacks, not of what it is: "has-sidebar", "no-ads", "js-share". */
export const ABOUT_OTHERS =
  /^(?:has|with|without|no|not|show|hide|js|is|use|wp-embed|tag|category|cat|type|format|status|u)[-_]/

/** Names of parts that hold the words of an article. */
const BODY =
  /(?:^|[-_ ])(?:(?:article|artikel|post|entry|story|page|news|nieuws|bericht|blog|text|main|node|body)[-_]{0,2}(?:body|content|text|tekst|inhoud|copy|main)|body-?text|body-?copy|field-?-?(?:name-)?-?body|rich-?text|prose|broodtekst|tekst|hoofdtekst|platte-tekst)$/

export type Meaning = 'sure' | 'maybe' | 'none'

/** What the class and id of an element say of it. */
export function meaningOf(names: readonly string[]): Meaning {
  let meaning: Meaning = 'none'
  for (const name of names) {
    if (name.length > 80 || ABOUT_OTHERS.test(name)) continue
    const [whole = ''] = name.split('--')
    if (PAIRS.test(whole)) return 'sure'
    for (const word of whole.split(/[-_:]+/)) {
      if (SURE_WORDS.has(word)) return 'sure'
      if (MAYBE_WORDS.has(word)) meaning = 'maybe'
    }
  }
  return meaning
}

/** Whether one of the names is one that the words of an article stand in: "entry-content", "article__body". */
export function namesBody(names: readonly string[]): boolean {
  return names.some((name) => BODY.test(name.split('--')[0] ?? '') && meaningOf([name]) === 'none')
}

/** The classes and id of an element as words apart: "ArticleBody shareBar" → article-body, share-bar. */
export function namesOf({ tag, attributes }: Element): string[] {
  const named = tag.includes('-') ? tag : ''
  const both = `${named} ${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`.slice(0, 1000)
  return both
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean)
}
