import type { Paragraph } from '../printed/html-paragraphs.ts'

const LEAVE =
  /uitschrijven|uit te schrijven|afmelden|af te melden|meld (?:u|je) af|unsubscribe|opt[ -]?out/i
/** These say so only where little else is said. */
const CHANGE = /opzeggen|voorkeuren|preferences|manage (?:your )?subscription|abonnement/i
/** Why somebody gets this, and whose it is. */
const WHY =
  /(?:ontvangt|krijgt) (?:deze|dit) (?:nieuwsbrief|e-?mail|mail|bericht)|(?:you (?:are|were)|you['’]re) receiving this|you received this/i
const SENDER =
  /©|copyright \d{4}|all rights reserved|alle rechten voorbehouden|privacy(?:verklaring|beleid| policy| statement)|kvk|postbus \d|p\.?o\.? box \d/i
const POSTCODE = /(?<!\d)\d{4} ?[A-Z]{2}(?!\p{L})/u
const IN_BROWSER = /browser|webversie|online versie|web version|view online|bekijk online/i
/** A footer is short, a paragraph of a report seldom. */
const SHORT_WORDS = 40
const FEW_WORDS = 12
/** What may come after the offer to leave: an address, rights. */
const MAX_AFTER = 150
const MAX_ABOVE = 5

/**
 * Leaves out how to leave: from the paragraph in the second half that offers it, and what tells about the sender
 * right above it; and the offer at the top to read this elsewhere.
 */
export function dropFooter(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  let end = findFooter(paragraphs)
  const above = Math.max(1, end < paragraphs.length ? end - MAX_ABOVE : end)
  while (end > above && isOfSender(paragraphs[end - 1])) end--
  return paragraphs
    .slice(0, end)
    .filter(
      ({ text }, index) => index >= MAX_ABOVE || !IN_BROWSER.test(text) || words(text) > FEW_WORDS,
    )
}

/** Index of the first paragraph that offers to leave with little after it; their number where none does. */
function findFooter(paragraphs: readonly Paragraph[]): number {
  let after = 0
  let footer = paragraphs.length
  for (
    let index = paragraphs.length - 1;
    index >= paragraphs.length / 2 && after <= MAX_AFTER;
    index--
  ) {
    const paragraph = paragraphs[index]
    if (paragraph && offersLeave(paragraph)) footer = index
    after += words(paragraph?.text ?? '')
  }
  return footer
}

/** A link that says so, or where links are not known a few words with or without an address. */
function offersLeave({ text, linked }: Paragraph): boolean {
  const count = words(text)
  const isAddressed = linked !== '' || /https?:|@|www\./i.test(text)
  if (count <= FEW_WORDS && (LEAVE.test(text) || CHANGE.test(linked))) return true
  return count <= SHORT_WORDS && isAddressed && LEAVE.test(linked || text)
}

function isOfSender(paragraph: Paragraph | undefined): boolean {
  if (paragraph === undefined || words(paragraph.text) > SHORT_WORDS) return false
  const { text } = paragraph
  return WHY.test(text) || SENDER.test(text) || (words(text) <= FEW_WORDS && POSTCODE.test(text))
}

const words = (text: string) => text.split(' ').length
