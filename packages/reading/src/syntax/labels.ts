import { VolgensError } from '@volgens/shapes'
import type { CompoundTables } from './compounds.ts'
import { UNKNOWN } from './features.ts'
import { type LemmaScript, parseScript } from './lemma-script.ts'

const FORMAT = 'volgens.syntax/1'

/** labels.json: what the numbers of a model mean, and the lemmas seen in training. */
export interface Labels extends CompoundTables {
  /** Name of the model: nl-20261122. */
  readonly name: string
  readonly upos: readonly string[]
  readonly feats: readonly string[]
  readonly deprel: readonly string[]
  readonly scripts: readonly LemmaScript[]
  /** Row of a word key or character in the model's tables. */
  readonly words: ReadonlyMap<string, number>
  readonly chars: ReadonlyMap<string, number>
  /** UPOS → form in lower case → its lemmas, the most frequent first, joined by tabs ('' = the form itself). */
  readonly dictionary: ReadonlyMap<string, ReadonlyMap<string, string>>
  /** How many there are of words, chars, upos, feats, scripts, deprel: the model holds the same six numbers. */
  readonly counts: readonly number[]
}

/** Reads labels.json. Throws `model-shape-mismatch` when it is not what this version reads. */
export function parseLabels(json: string): Labels {
  const raw = asRecord(JSON.parse(json))
  if (raw['format'] !== FORMAT) {
    throw new VolgensError(
      'model-shape-mismatch',
      `labels.json has format ${JSON.stringify(raw['format'])}, expected "${FORMAT}"; export the model again with the training folder of this version`,
    )
  }
  const [words, chars, upos, feats, notations, deprel] = [
    strings(raw, 'words'),
    strings(raw, 'chars'),
    strings(raw, 'upos'),
    strings(raw, 'feats'),
    strings(raw, 'scripts'),
    strings(raw, 'deprel'),
  ]
  const dictionary = readDictionary(asRecord(raw['dictionary']))
  return {
    name: String(raw['name']),
    upos,
    feats,
    deprel,
    scripts: notations.map(readScript),
    words: rows(words),
    chars: rows(chars),
    dictionary,
    counts: [words, chars, upos, feats, notations, deprel].map((list) => list.length),
    modifiers: new Map(strings(raw, 'modifiers').map(pair)),
    heads: new Set(strings(raw, 'heads')),
    particles: new Set(strings(raw, 'particles')),
    lemmas: simpleLemmas(dictionary),
  }
}

function readScript(notation: string): LemmaScript {
  const script = parseScript(notation)
  if (script === undefined)
    throw malformed(`an edit script such as "L 0: g0 1:en", found "${notation}"`)
  return script
}

/** Rows of what training knows; padding and unknown have no key. */
function rows(list: readonly string[]): Map<string, number> {
  return new Map(list.map((key, row): [string, number] => [key, row]).slice(UNKNOWN + 1))
}

function readDictionary(raw: Readonly<Record<string, unknown>>): Map<string, Map<string, string>> {
  return new Map(Object.keys(raw).map((upos) => [upos, new Map(strings(raw, upos).map(line))]))
}

function line(text: string): [string, string] {
  const tab = text.indexOf('\t')
  return tab < 0 ? [text, ''] : [text.slice(0, tab), text.slice(tab + 1)]
}

function pair(text: string): [string, string] {
  const [surface, lemma] = line(text)
  return [surface, lemma === '' ? surface : lemma]
}

/** Lemmas without underscore of words that can be part of a compound. */
function simpleLemmas(dictionary: ReadonlyMap<string, ReadonlyMap<string, string>>): Set<string> {
  const lemmas = new Set<string>()
  for (const upos of ['NOUN', 'ADJ', 'VERB', 'NUM', 'ADV', 'PROPN']) {
    for (const [form, list] of dictionary.get(upos) ?? []) {
      for (const lemma of list === '' ? [form] : list.split('\t')) {
        if (!lemma.includes('_')) lemmas.add(lemma.toLowerCase())
      }
    }
  }
  return lemmas
}

function strings(raw: Readonly<Record<string, unknown>>, key: string): readonly string[] {
  const value = raw[key]
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value
  throw malformed(`"${key}" to be a list of strings`)
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null) return value as Record<string, unknown>
  throw malformed('an object')
}

function malformed(expected: string): VolgensError {
  return new VolgensError(
    'model-shape-mismatch',
    `labels.json is not what this version reads: expected ${expected}; export the model again`,
  )
}
