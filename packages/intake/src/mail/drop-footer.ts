import type { Paragraph } from './html-paragraphs.ts'

const LEAVE =
  /uitschrijven|afmelden|meld (?:u|je) af|opzeggen|unsubscribe|opt[ -]?out|voorkeuren|preferences|manage (?:your )?subscription|abonnement (?:wijzigen|beheren)/i
/** Why somebody gets this, who sent it, whose it is. */
const SENDER =
  /ontvangt (?:deze|dit)|receiv(?:e|ed|ing) this|e-?mail (?:is|was|werd) (?:verzonden|verstuurd|gestuurd|sent)|toegezonden|©|copyright|all rights reserved|alle rechten|privacy|disclaimer|kvk|postbus|p\.?o\.? box|\d{4} ?[A-Z]{2}\b/i
const IN_BROWSER = /(?:browser|webversie|online versie|web version|view online|bekijk online)/i
/** A footer is short, a paragraph of a report seldom. */
const SHORT_WORDS = 40
const MAX_ABOVE = 5

/**
 * Leaves out how to leave: from the paragraph in the second half that offers it, and what tells about the sender
 * right above it; and the offer at the top to read this elsewhere.
 */
export function dropFooter(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const half = Math.floor(paragraphs.length / 2)
  const leave = paragraphs.findIndex((paragraph, index) => index >= half && offersLeave(paragraph))
  let end = leave < 0 ? paragraphs.length : leave
  for (let above = 0; above < MAX_ABOVE && end > 1 && isOfSender(paragraphs[end - 1]); above++)
    end--
  return paragraphs
    .slice(0, end)
    .filter(({ text }, index) => !(index < MAX_ABOVE && IN_BROWSER.test(text) && words(text) <= 15))
}

/** A link that says so, or where links are not known a short paragraph with an address. */
function offersLeave({ text, linked }: Paragraph): boolean {
  if (linked !== '') return LEAVE.test(linked)
  return (
    LEAVE.test(text) &&
    words(text) <= SHORT_WORDS &&
    (/https?:|@|www\./i.test(text) || words(text) <= 8)
  )
}

const isOfSender = (paragraph: Paragraph | undefined) =>
  paragraph !== undefined && words(paragraph.text) <= SHORT_WORDS && SENDER.test(paragraph.text)

const words = (text: string) => text.split(' ').length
