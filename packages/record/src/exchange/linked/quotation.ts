import type { ExportItem } from '../export-items.ts'
import { wordsAt } from '../parts.ts'
import type { ExportReport } from '../report-pages.ts'
import { isSuggestion } from '../tables/item-columns.ts'
import { itemUrn, reportUrn, webAddress } from './names.ts'
import { termsOf } from './terms.ts'

/** A report as schema.org has it; its text only where that may be passed on. */
export function articleOf(report: ExportReport, withText: boolean): object {
  const { id, title, lang, published, outlet, text } = report
  return withoutEmpty({
    '@type': 'NewsArticle',
    '@id': reportUrn(id),
    headline: title,
    inLanguage: lang,
    // schema.org takes ISO 8601; the rest of EDTF is none.
    datePublished: published !== null && ISO_DATE.test(published) ? published : undefined,
    publisher: outlet === null ? undefined : { '@type': 'Organization', name: outlet },
    url: webAddress(report),
    articleBody: withText ? text : undefined,
  })
}

const ISO_DATE = /^\d{4}(-\d\d(-\d\d(T\S+)?)?)?$/

/**
 * A statement as schema.org has it: what stands in quotation marks is a Quotation, what the report words is a Claim.
 *
 * A claim that is denied, thought or wanted keeps its cue in its text: whoever reads nothing else must not take it for
 * what somebody said is so.
 */
export function quotationOf(item: ExportItem, kinds: ReadonlyMap<number, string>): object {
  const { voice, report, words, form, act, negated, review } = item
  const common = {
    '@id': itemUrn(item),
    inLanguage: report.lang,
    creditText: voice.words,
    creativeWorkStatus: review === 'open' && isSuggestion(item) ? 'suggestion' : review,
    ...termsOf(item),
  }
  const speaker = speakerOf(item, kinds)
  const article = { '@id': reportUrn(report.id) }
  if (form === 'direct') {
    return withoutEmpty({
      '@type': 'Quotation',
      ...{ ...common, text: words, spokenByCharacter: speaker, isPartOf: article },
    })
  }
  const text = act === 'say' && negated !== true ? words : withCue(item)
  return withoutEmpty({
    '@type': 'Claim',
    ...{ ...common, text, creator: speaker, appearance: article },
  })
}

function withCue({ parts, text }: ExportItem): string {
  const spans = [...(parts['cue'] ?? []), ...(parts['content'] ?? [])]
  return wordsAt(
    text,
    spans.sort((a, b) => a[0] - b[0]),
  )
}

/** schema.org lets nobody speak but persons and organisations: a state and a group are taken as the latter. */
function speakerOf({ voice }: ExportItem, kinds: ReadonlyMap<number, string>): object | undefined {
  const { actor, name } = voice
  if (actor === undefined || name === undefined) return undefined
  const kind = kinds.get(actor)
  const type =
    kind === 'person' ? 'Person' : kind === 'state' ? 'GovernmentOrganization' : 'Organization'
  return { '@type': type, '@id': `urn:volgens:actor:${actor}`, name }
}

const withoutEmpty = (fields: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== null),
  )
