import { nameKeys, type Reading } from '@volgens/shapes'

type ActorKind = Reading['actors'][number]['kind']

/** An actor as one report has it, before it is tied to one of the record. */
export interface ReportActor {
  readonly local: string
  readonly kind: ActorKind
  readonly name: string
  readonly roles: readonly string[]
  readonly mentions: number
  readonly certain: string | null
  readonly keys: readonly string[]
}

/** The actors of a reading, with what may make them the same as those of other reports. */
export function reportActors({ actors, report }: Reading): ReportActor[] {
  return actors.map(({ id, kind, name, roles, mentions }) => ({
    local: id,
    kind,
    name,
    roles,
    mentions: mentions.length,
    certain: certainKey(kind, name, report.lang),
    keys: nameKeys(name),
  }))
}

/**
 * What makes an actor certainly the same in another report: a state its ISO code, a person a full name, an organisation
 * its name. null where nothing does: a group, a surname alone, somebody described.
 */
function certainKey(kind: ActorKind, name: string, lang: string): string | null {
  if (kind === 'group') return null
  if (kind === 'state') return stateKey(name, lang)
  const words = name.match(/[\p{L}\p{M}\p{N}'’-]+/gu) ?? []
  const named = words.filter((word) => /^\p{Lu}/u.test(word))
  if (named.length === 0 || (kind === 'person' && (named.length < 2 || !beginsNamed(words))))
    return null
  return `${kind}:${words.map(bare).join(' ')}`
}

/** "een woordvoerder van Shell" has a name in it and is nobody's. */
const beginsNamed = (words: readonly string[]) => /^\p{Lu}/u.test(words[0] ?? '')

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

/** Country names → ISO 3166 code, in one language, as the Unicode CLDR has them. */
function statesOf(lang: string): ReadonlyMap<string, string> {
  const known = STATES.get(lang)
  if (known !== undefined) return known
  const names = new Intl.DisplayNames(lang, { type: 'region', fallback: 'none' })
  const states = new Map<string, string>()
  for (const code of REGIONS) {
    const name = names.of(code)
    if (name !== undefined) states.set(bare(name), code)
  }
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
  // EU, UN and the like are no states; XA and XB are made up to test with.
  const none = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ'])
  return codes.filter((code) => !none.has(code) && names.of(code) !== undefined)
}
