import { readFileSync } from 'node:fs'
import type { Orthography } from '../language.ts'

/** Orthographies for the tests of this folder, from the tables of the languages. */
export const dutchFixture: Orthography = {
  ...tables('nl'),
  split: () => [],
  decimal: ',',
}

export const englishFixture: Orthography = {
  ...tables('en'),
  split: splitEnglish,
  decimal: '.',
}

function tables(code: string): Pick<Orthography, 'abbreviations' | 'apostropheWords'> {
  const read = (name: string) =>
    readFileSync(
      new URL(`../../../../languages/${code}/lexicon/${name}.tsv`, import.meta.url),
      'utf8',
    )
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t'))
  return {
    abbreviations: new Map(
      read('abbreviations').map(([form = '', ends]) => [form, { endsSentence: ends === 'yes' }]),
    ),
    apostropheWords: new Set(read('apostrophe-words').map(([form = '']) => form)),
  }
}

/**
 * Where UD_English-EWT and UD_English-GUM cut a word: before a clitic ("do|n't", "Kim|'s"), around a hyphen
 * unless a prefix stands before it ("three|-|year", but "re-elected"), around a slash between words, before a
 * per cent sign, and in "can|not", "gon|na".
 */
function splitEnglish(word: string): readonly number[] {
  if (/^\p{L}+$/u.test(word)) return fused.get(word.toLowerCase()) ?? []
  const clitic = /(?:n['’]t|['’](?:s|re|ve|ll|d|m))$|(?<=[sxz])['’]$/i.exec(word)
  const stem = clitic && clitic.index > 0 ? word.slice(0, clitic.index) : word
  const cuts = [...stemCuts(stem)]
  if (stem.length < word.length) cuts.push(stem.length)
  return cuts
}

function stemCuts(stem: string): readonly number[] {
  const number = /^[\d.,]+(?=%|(?:am|pm|km|cm|mm|kg|lb|lbs|hrs|mph)$)/i.exec(stem)
  if (number) return [number[0].length]
  if (!/[-/‐‑]/.test(stem)) return []
  const cuts: number[] = []
  for (const joint of stem.matchAll(/[-/‐‑]/g)) {
    const at = joint.index
    if (!isCut(stem, at)) continue
    cuts.push(at, at + 1)
  }
  return cuts.filter((cut, index) => cut > 0 && cut < stem.length && cut !== cuts[index - 1])
}

function isCut(stem: string, at: number): boolean {
  const before = stem.slice(0, at)
  const after = stem.slice(at + 1)
  if (before === '') return /^\p{L}{2}/u.test(after)
  if (after === '') return false
  if (stem.charAt(at) === '/') return !/^\d+$/.test(before.slice(-1)) && before.length > 1
  const part = before.slice(before.search(/[\p{L}\p{N}]+$/u)).toLowerCase()
  return !prefixes.has(part)
}

const fused: ReadonlyMap<string, readonly number[]> = new Map([
  ['cannot', [3]],
  ['gonna', [3]],
  ['wanna', [3]],
  ['gotta', [3]],
  ['dunno', [2, 3]],
])

const prefixes: ReadonlySet<string> = new Set(
  `a agri ante anti arch be bi bio co counter cross cyber de dis e eco electro ex extra fore hyper ill in inter intra
  macro mega meta micro mid mini mis mono multi neo non over pan para peri post pre pro pseudo quasi re semi socio
  sub super supra tele trans tri u ultra un under uni vice`
    .trim()
    .split(/\s+/),
)
