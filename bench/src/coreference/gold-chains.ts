import type { Span } from '@volgens/shapes'

/** A place where an entity is spoken of: all its words, and the few that every reader would mark, where told. */
export interface GoldMention {
  readonly span: Span
  readonly least?: Span
}

export interface GoldChain {
  /** person, organization, place … as GUM has them. */
  readonly type: string
  readonly mentions: readonly GoldMention[]
}

export interface GoldReport {
  readonly id: string
  readonly lang: string
  readonly text: string
  readonly chains: readonly GoldChain[]
}

interface Token {
  readonly span: Span
  readonly entities: string
}

interface OpenMention {
  readonly id: string
  readonly type: string
  /** Indices from 1 of the least words. */
  readonly least: readonly number[]
  readonly first: number
}

/** The documents of a GUM file with their texts put back together and their entities by chain. */
export function readGum(conllu: string): GoldReport[] {
  return conllu
    .split(/^(?=# newdoc id)/m)
    .filter((document) => document.startsWith('# newdoc'))
    .map(readDocument)
}

function readDocument(document: string): GoldReport {
  const id = /^# newdoc id = (.*)$/m.exec(document)?.[1] ?? ''
  const { text, tokens } = readTokens(document)
  return { id, lang: 'en', text, chains: readChains(tokens) }
}

function readTokens(document: string): { text: string; tokens: Token[] } {
  const tokens: Token[] = []
  let text = ''
  let range = 0
  for (const line of document.split(/\r?\n/)) {
    if (line === '') range = 0
    if (line.startsWith('# newpar') && text !== '') text = `${text.trimEnd()}\n\n`
    const [id = '', form = '', , , , , , , , misc = ''] = line.split('\t')
    if (!/^\d+(-\d+)?$/.test(id)) continue
    const entities = /(?:^|\|)Entity=([^|]*)/.exec(misc)?.[1] ?? ''
    const space = misc.includes('SpaceAfter=No') ? '' : ' '
    if (id.includes('-')) {
      range = Number(id.split('-')[1])
      text += form + space
    } else if (Number(id) <= range) {
      const start = tokens.at(-1)?.span[1] ?? 0
      tokens.push({ span: partOf(text, form, start), entities })
    } else {
      tokens.push({ span: [text.length, text.length + form.length], entities })
      text += form + space
    }
  }
  return { text: text.trimEnd(), tokens }
}

/** Where a part of a word written in one ("don't": do, n't) stands in the text so far. */
function partOf(text: string, form: string, from: number): Span {
  const at = text.indexOf(form, from)
  return at < 0 ? [from, Math.max(from, text.trimEnd().length)] : [at, at + form.length]
}

function readChains(tokens: readonly Token[]): GoldChain[] {
  const chains = new Map<string, { type: string; mentions: GoldMention[] }>()
  const open: OpenMention[] = []
  const close = (id: string, last: number): void => {
    const at = open.findLastIndex((mention) => mention.id === id)
    const mention = open.splice(at, at < 0 ? 0 : 1)[0]
    if (mention === undefined) return
    const chain = chains.get(id) ?? { type: mention.type, mentions: [] }
    chain.mentions.push(closed(mention, last, tokens))
    chains.set(id, chain)
  }
  tokens.forEach(({ entities }, index) => {
    for (const [, opened, closing, ended] of entities.matchAll(/\(([^()]+)(\)?)|([^()]+)\)/g)) {
      const fields = (opened ?? ended ?? '').split('-')
      const [id = '', type = '', , , , least = ''] = fields
      if (opened !== undefined)
        open.push({ id, type, least: least.split(',').map(Number), first: index })
      if (opened === undefined || closing === ')') close(id, index)
    }
  })
  return [...chains.values()]
}

function closed(
  { first, least }: OpenMention,
  last: number,
  tokens: readonly Token[],
): GoldMention {
  const spanOf = (from: number, to: number): Span => [
    tokens[from]?.span[0] ?? 0,
    tokens[Math.min(to, last)]?.span[1] ?? 0,
  ]
  const words = least.filter((word) => word >= 1).map((word) => first + word - 1)
  return {
    span: spanOf(first, last),
    least:
      words.length === 0 ? spanOf(first, last) : spanOf(Math.min(...words), Math.max(...words)),
  }
}
