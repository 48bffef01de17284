import type { Gender, Kind, Mention, Role } from './mention.ts'

/** Mentions that are taken for one actor, with what they tell of it together. */
export interface Chain {
  readonly mentions: readonly Mention[]
  readonly kind?: Kind
  readonly gender: Gender
  readonly plural?: boolean
  readonly names: readonly (readonly string[])[]
  readonly roles: readonly Role[]
}

/** The mentions of a report in chains, which the sieves join. */
export interface Chains {
  /** The chain that a mention is in; alone at first. */
  of(mention: Mention): Chain
  /** Makes one chain of two where they agree in kind, number and gender; whether it did. */
  join(a: Mention, b: Mention): boolean
  /** What a predicate or title elsewhere says of an actor. */
  addRole(mention: Mention, role: Role): void
  all(): Chain[]
}

/** A chain while it grows. */
type Growing = { -readonly [Field in keyof Chain]: Chain[Field] } & { mentions: Mention[] }

/** Each mention in a chain of its own. The smaller of two chains goes into the larger, so that time stays by length. */
export function openChains(mentions: readonly Mention[]): Chains {
  const chains = new Map<Mention, Growing>(mentions.map((mention) => [mention, alone(mention)]))
  const of = (mention: Mention): Growing => chains.get(mention) ?? alone(mention)
  return {
    of,
    join: (a, b) => {
      const [left, right] = [of(a), of(b)]
      if (left === right) return true
      if (!agree(left, right)) return false
      const [large, small] =
        left.mentions.length >= right.mentions.length ? [left, right] : [right, left]
      Object.assign(large, told(left, right))
      for (const mention of small.mentions) {
        large.mentions.push(mention)
        chains.set(mention, large)
      }
      return true
    },
    addRole: (mention, role) => {
      const chain = of(mention)
      chain.roles = onceEach([...chain.roles, role], ({ words }) => words)
    },
    all: () => [...new Set(chains.values())],
  }
}

function alone(mention: Mention): Growing {
  const { kind, gender, plural, name, role } = mention
  return {
    mentions: [mention],
    ...(kind === undefined ? {} : { kind }),
    gender,
    ...(plural === undefined ? {} : { plural }),
    names: name.length > 0 ? [name] : [],
    roles: role === undefined ? [] : [role],
  }
}

/** Whether nothing that two chains tell speaks against their being one actor. */
export function agree(a: Chain, b: Chain): boolean {
  return sameKind(a.kind, b.kind) && sameNumber(a, b) && sameGender(a.gender, b.gender)
}

function sameKind(a: Kind | undefined, b: Kind | undefined): boolean {
  if (a === undefined || b === undefined || a === b) return true
  return [a, b].every((kind) => kind === 'state' || kind === 'organization')
}

/** A body is spoken of as one or as many. */
function sameNumber(a: Chain, b: Chain): boolean {
  if (a.kind === 'organization' || b.kind === 'organization') return true
  return a.plural === undefined || b.plural === undefined || a.plural === b.plural
}

const sameGender = (a: Gender, b: Gender): boolean => a === 'any' || b === 'any' || a === b

/** What two chains tell together. */
function told(a: Chain, b: Chain): Omit<Chain, 'mentions'> {
  const kind = a.kind ?? b.kind
  const plural = a.plural ?? b.plural
  return {
    ...(kind === undefined ? {} : { kind }),
    gender: a.gender === 'any' ? b.gender : a.gender,
    ...(plural === undefined ? {} : { plural }),
    names: onceEach([...a.names, ...b.names], (name) => name.join(' ')),
    roles: onceEach([...a.roles, ...b.roles], ({ words }) => words),
  }
}

function onceEach<Item>(items: readonly Item[], key: (item: Item) => string): Item[] {
  const known = new Set<string>()
  return items.filter((item) => {
    const own = key(item)
    if (known.has(own)) return false
    known.add(own)
    return true
  })
}
