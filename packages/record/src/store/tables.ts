import type { ColumnType, Generated, GeneratedAlways, Insertable } from 'kysely'

/** The tables of sql/*.sql, where each column is explained; json columns are written as text. */
export interface Tables {
  dossiers: {
    id: Generated<number>
    name: string
    created_at: Date
    archived_at: Date | null
  }
  originals: { hash: string; bytes: Uint8Array }
  reports: ReportTable
  report_copies: { report: string; other: string; likeness: number }
  dossier_reports: { dossier: number; report: string; added_at: Date }
  report_states: { report: string; change: number }
  failures: {
    id: Generated<number>
    dossier: string | null
    name: string
    original: string
    options: string
    code: string
    message: string
    attempts: number
    failed_at: Date
  }
  imports: {
    id: Generated<number>
    kind: ImportKind
    dossier: number | null
    name: string
    made_at: Date
    given_at: Date | null
    ended_at: Date | null
    stopped: Generated<boolean>
    code: string | null
    message: string | null
  }
  import_documents: { import: number; number: number; name: string; options: string }
  import_chunks: { import: number; document: number; number: number; bytes: Uint8Array }
  import_results: {
    import: number
    document: number
    number: number
    name: string
    outcome: ImportOutcome
    report: string | null
    code: string | null
    message: string | null
  }
  answers: {
    key: string
    request: string
    at: Date
    status: number | null
    headers: string | null
    body: string | null
  }
  saved_searches: { id: Generated<number>; name: string; query: string; saved_at: Date }
  readings: {
    id: Generated<number>
    report: string
    engine: string
    current: boolean
    body: string
    made_at: Date
  }
  actors: {
    id: Generated<number>
    kind: string
    name: string
    curated: Generated<boolean>
    merged_into: number | null
  }
  fetches: {
    id: Generated<number>
    address: string
    url: string
    at: Date
    status: number
    headers: string
    original: string
  }
  addresses: {
    address: string
    checked_at: Date
    stamp: string | null
    code: string | null
    message: string | null
    attempts: number
  }
  feeds: {
    address: string
    dossier: string | null
    added: number
    looks: number
  }
  report_actors: {
    id: Generated<number>
    report: string
    local: string
    address: string
    kind: string
    name: string
    roles: readonly string[]
    mentions: number
    certain: string | null
    keys: readonly string[]
    actor: number
    tied_after: number
  }
  report_places: {
    report: string
    local: string
    name: string
    words: readonly string[]
    country: string | null
    lat: number | null
    lon: number | null
    precision: string
    missing: string | null
    source: string
    sentence_start: number | null
    sentence_end: number | null
    key: GeneratedAlways<string>
  }
  items: ItemTable
  reviews: {
    seq: number
    at: Date
    reviewer: string
    decision: string
    report: string | null
    kind: string | null
    key: string | null
    body: string
    previous: string
    hash: string
  }
  review_head: { only_row: Generated<boolean>; seq: number; hash: string }
}

interface ReportTable {
  id: string
  reference: string | null
  lang: string
  title: string | null
  outlet: string | null
  url: string | null
  published: string | null
  published_from: string | null
  published_to: string | null
  author: string | null
  agency: string | null
  text: string
  original: string
  version: number
  previous: string | null
  added_at: Date
  ties: ColumnType<Readonly<Record<string, number>> | null, string | undefined, string>
  bands: readonly number[] | null
}

interface ItemTable {
  id: Generated<number>
  report: string
  kind: ItemKind
  local: string
  key: string
  body: string
  corrected: string | null
  review: Generated<ReviewState>
  start: number
  sentence_start: number
  sentence_end: number
  words: string
  search: GeneratedAlways<string>
  fold: number | null
  voice_kind: VoiceKind
  voice: number | null
  voice_words: string | null
  other: number | null
  other_words: string | null
  doer: number | null
  doer_words: string | null
  mentions: readonly number[]
  statement: string | null
  form: string | null
  act: string | null
  negated: boolean | null
  type: string | null
  mode: string | null
  label: string | null
  counts: string | null
  low: number | null
  high: number | null
  said_from: string | null
  said_to: string | null
  meant_from: string | null
  meant_to: string | null
  place: string | null
  places: readonly string[]
  confidence: number | null
  lang: string
  outlet: string | null
  published_from: string | null
  stemmer: GeneratedAlways<string>
  /** 64 bits: more than a number of JavaScript holds, so selected as text. */
}

export type ImportKind = 'files' | 'text' | 'address' | 'example' | 'retry'
export type ImportOutcome = 'new' | 'changed' | 'known' | 'failed'
export type ItemKind = 'statement' | 'naming' | 'figure' | 'event'
/** Whose account an item is: of somebody the report names or describes, of nobody it tells, its own. */
export type VoiceKind = 'named' | 'anonymous' | 'narrator'
export type ReviewState = 'open' | 'confirmed' | 'corrected' | 'rejected'
export type NewItem = Insertable<ItemTable>
