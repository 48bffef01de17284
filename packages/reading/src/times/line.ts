import type { Word } from '@volgens/shapes'
import type { Entry, Vocabulary } from './vocabulary.ts'

/** A piece of a word as dates are read from it: "3-5" is three atoms, most words are one. */
interface Atom {
  /** Lower case, apostrophes straight. */
  readonly form: string
  readonly start: number
  readonly end: number
  /** Index of its word in the sentence. */
  readonly word: number
}

/** A sentence as the grammar of times reads it. */
export interface Line {
  readonly atoms: readonly Atom[]
  /** The table entries whose words stand from each atom on, the longest first. */
  readonly entries: readonly (readonly Entry[])[]
  readonly words: readonly Word[]
  readonly vocabulary: Vocabulary
}

/** Cuts the words of a sentence into atoms. */
export function lineOf(words: readonly Word[], vocabulary: Vocabulary): Line {
  const atoms = words.flatMap((word, index) => atomsOf(word, index, vocabulary))
  const entries = atoms.map((_, at) => entriesFrom(atoms, at, vocabulary))
  return { atoms, entries, words, vocabulary }
}

const NONE: readonly Entry[] = []

function entriesFrom(
  atoms: readonly Atom[],
  at: number,
  { byFirst }: Vocabulary,
): readonly Entry[] {
  const known = byFirst.get(atoms[at]?.form ?? '')
  if (known === undefined) return NONE
  return known.filter(({ words }) => words.every((word, i) => atoms[at + i]?.form === word))
}

const NUMBER_RANGE = /^('?\d{1,4})([-–/])('?\d{1,4})$/

function atomsOf(word: Word, index: number, vocabulary: Vocabulary): Atom[] {
  const form = word.form.toLowerCase().replaceAll(/[’‘]/g, "'")
  const cuts = cutsOf(form, vocabulary)
  const edges = [0, ...cuts, form.length]
  // Lower-casing may lengthen a word (İ); such a word is no date.
  if (form.length !== word.form.length)
    return [{ form, start: word.start, end: word.end, word: index }]
  return edges.slice(1).map((end, i) => {
    const start = edges[i] ?? 0
    return {
      form: form.slice(start, end),
      start: word.start + start,
      end: word.start + end,
      word: index,
    }
  })
}

/** Where a word falls apart: "3-5", "2014-2018", "mid-january", "donderdagavond". */
function cutsOf(form: string, { prefixes, weekdays, dayParts }: Vocabulary): number[] {
  const range = NUMBER_RANGE.exec(form)
  if (range !== null) {
    const first = range[1]?.length ?? 0
    return [first, first + 1]
  }
  const prefix = prefixes.find((known) => form.startsWith(known) && form.length > known.length)
  if (prefix !== undefined) return [prefix.length]
  const part = dayParts.find(
    (known) => form.endsWith(known) && weekdays.has(form.slice(0, -known.length)),
  )
  return part === undefined ? [] : [form.length - part.length]
}

/** The longest entry of a kind that stands at an atom. */
export function entryAt(line: Line, at: number, kind: Entry['kind']): Entry | undefined {
  return line.entries[at]?.find((entry) => entry.kind === kind)
}

/** Whether a time can begin at an atom: with a word of the tables or a number. Most words are neither. */
export function mayBegin({ atoms, entries, vocabulary }: Line, at: number): boolean {
  const form = atoms[at]?.form ?? ''
  const { numbers, ordinals } = vocabulary
  return (
    (entries[at]?.length ?? 0) > 0 || numbers.has(form) || ordinals.has(form) || /\d/.test(form)
  )
}

/** The word that an atom is of; undefined past the end. */
export function wordOf(line: Line, at: number): Word | undefined {
  return line.words[line.atoms[at]?.word ?? -1]
}
