import { nameKeys, type Reading } from '@volgens/shapes'
import { actorAddresses } from './addresses.ts'

type ActorKind = Reading['actors'][number]['kind']

/** An actor as one report has it, before it is tied to one of the record. */
export interface ReportActor {
  readonly local: string
  /** What holds from one reading of the report to the next. */
  readonly address: string
  readonly kind: ActorKind
  readonly name: string
  readonly roles: readonly string[]
  readonly mentions: number
  readonly certain: string | null
  readonly keys: readonly string[]
}

/** The actors of a reading, with what may make them the same as those of other reports. */
export function reportActors({ actors, report }: Reading): ReportActor[] {
  const addresses = actorAddresses(actors)
  return actors.map(({ id, kind, name, roles, mentions }, at) => ({
    local: id,
    address: addresses[at] ?? id,
    kind,
    name,
    roles,
    mentions: mentions.length,
    certain: certainKey(kind, name, report.lang),
    keys: candidateKeys(kind, name),
  }))
}

/** Before a certain key that holds only between reports of one dossier. */
export const IN_DOSSIER = 'dossier:'

/**
 * What makes an actor certainly the same in another report: a state its ISO code, a person a full name, an organisation
 * its name. null where nothing does: a group, a surname alone, somebody described.
 *
 * A body whose name begins as a description ("ministerie van Defensie") is each country's own: certain in one dossier.
 */
function certainKey(kind: ActorKind, name: string, lang: string): string | null {
  if (kind === 'group') return null
  if (kind === 'state') return stateKey(name, lang)
  const words = wordsOf(name)
  const named = words.filter(isCapital)
  const begins = isCapital(words[0] ?? '')
  if (named.length === 0 || (kind === 'person' && (named.length < 2 || !begins))) return null
  return `${begins ? '' : IN_DOSSIER}${kind}:${words.map(bare).join(' ')}`
}

/** Keys of the last name across spellings, and the initials: "EU", "Europese Unie" and "European Union" share one. */
function candidateKeys(kind: ActorKind, name: string): string[] {
  const letters = kind === 'group' ? undefined : initialsOf(name)
  return letters === undefined ? nameKeys(name) : [...nameKeys(name), `initials:${letters}`]
}

/** "Europese Unie" and "E.U." are "eu"; undefined for one word that is no short form. */
export function initialsOf(name: string): string | undefined {
  const words = wordsOf(name.replaceAll('.', ''))
  const [only = '', ...others] = words
  if (others.length === 0) return /^\p{Lu}{2,7}$/u.test(only) ? bare(only) : undefined
  const letters = words.filter(isCapital).map((word) => bare(word).slice(0, 1))
  return letters.length < 2 ? undefined : letters.join('')
}

const wordsOf = (name: string): string[] => name.match(/[\p{L}\p{M}\p{N}'’-]+/gu) ?? []

/** "een woordvoerder van Shell" has a name in it and is nobody's. */
const isCapital = (word: string) => /^\p{Lu}/u.test(word)

const bare = (word: string) =>
  word
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()

function stateKey(name: string, lang: string): string | null {
  const code = statesOf(lang).get(bare(name))
  return code === undefined ? null : `state:${code}`
}

const REGIONS = regionCodes()

/**
 * Country names, whole and short, → ISO 3166 code, in one language, as the Unicode CLDR has them: "Myanmar (Birma)" is
 * two names.
 */
function statesOf(lang: string): ReadonlyMap<string, string> {
  const known = STATES.get(lang)
  if (known !== undefined) return known
  const states = new Map<string, string>()
  for (const style of ['long', 'short'] as const) {
    const names = new Intl.DisplayNames(lang, { type: 'region', style, fallback: 'none' })
    for (const code of REGIONS) {
      for (const name of (names.of(code) ?? '').split(/[()]/)) states.set(bare(name.trim()), code)
    }
  }
  states.delete('')
  STATES.set(lang, states)
  return states
}

/** Filled as languages are met; it depends on nothing but the language. */
const STATES = new Map<string, ReadonlyMap<string, string>>()

/** Every pair of letters that is a region: `Intl` has no list of them. */
function regionCodes(): string[] {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  const codes = letters.flatMap((first) => letters.map((second) => first + second))
  // EU, UN and the like are no states; XA and XB are made up to test with; SU is RU by now, as BU is MM.
  const none = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ'])
  const isCurrent = (code: string) => Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`
  return codes.filter((code) => !none.has(code) && isCurrent(code) && names.of(code) !== undefined)
}
