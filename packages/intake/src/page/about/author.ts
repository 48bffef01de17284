import { sameName } from '../markup/fold.ts'
import { agencyNamed, withoutAgency } from './agency.ts'

/** "Door Jan Jansen", "Tekst: Jan Jansen", "By Jan Jansen": before a name. */
const BEFORE =
  /^(?:(?:geschreven |gepubliceerd |written |reporting |words |posted |story )?(?:door|by)|auteurs?|authors?|redactie(?=:)|verslaggever(?=:)|reporter(?=:)|tekst(?: en foto['’]?s)?|text|words)\s*:?\s+/iu

/** What stands behind the names in a byline: a date, an account, an address, a function. */
const BEHIND =
  /\s*(?:[|•·●]|\s[-–—]\s|\d|@|\(|\bgepubliceerd\b|\bpublished\b|\bupdated\b|\bbijgewerkt\b|\bop \d|\bfoto\b|(?<!\p{L})(?:\p{L}{2,6}day|(?:maan|dins|woens|donder|vrij|zater|zon)dag)(?!\p{L})).*$/iu

const BETWEEN = /\s*(?:,|;|&|\/|\s(?:en|and|met|with)\s)\s*/u

/** Names of accounts, not of people who sign. */
const ACCOUNT =
  /^(?:admin(?:istrator)?|webmaster|root|(?:super )?user|editor|anonymous|guest|unknown|none|null)$/i

/** A part of a byline that tells what the one before it does: "verslaggever", "political editor". */
const FUNCTION =
  /(?:verslaggever|redacteur|correspondent|reporter|editor|journalist|columnist|writer|chef)(?:ster|s)?$/iu

/** Before a name, alone on its line. */
export const BEFORE_ALONE =
  /^(?:door|by|posted by|written by|geschreven door|auteur|author|tekst|text)\W*$/iu

const MOST_AUTHORS = 12

/**
 * The names in a byline, as they stand there: "Door Jan Jansen en Petra de Wit | 7 januari" → Jan Jansen, Petra de Wit.
 * Addresses, names of accounts and functions are none.
 */
function namesInByline(byline: string): string[] {
  if (/^https?:/i.test(byline) || byline.length > 300) return []
  const names = byline.trim().replace(BEFORE, '').replace(BEHIND, '')
  return names
    .split(BETWEEN)
    .map((name) => withoutAgency(name.replace(/[.:\s]+$/, '').trim()))
    .filter((name) => /^\p{L}/u.test(name) && name.length < 60 && !ACCOUNT.test(name))
    .filter((name) => /\p{Lu}/u.test(name) && !/^\p{Ll}[\p{Ll} ]*$/u.test(name))
    .filter((name, at) => at === 0 || !FUNCTION.test(name))
}

/** The people among who is named, joined with a comma: without agencies and without the outlet itself. */
export function authorOf(names: readonly string[], outlet: string | undefined): string | undefined {
  const people = names
    .flatMap(namesInByline)
    .filter(
      (name) =>
        agencyNamed(name) === undefined && (outlet === undefined || !sameName(name, outlet)),
    )
  const once = [...new Set(people)].slice(0, MOST_AUTHORS)
  return once.length === 0 ? undefined : once.join(', ')
}

/** Whether a line is a byline and nothing more: "Door Jan Jansen", "By Ann Lee and Bo Hill". */
export function isByline(line: string): boolean {
  if (line.length > 120 || /[.!?]["”’]?$/.test(line.replace(BEHIND, ''))) return false
  const named = BEFORE.exec(line)?.[0]
  return (
    named !== undefined && /^(?:\p{Lu}|onze |our |de redactie|van )/u.test(line.slice(named.length))
  )
}
