import type { Entry } from './vocabulary.ts'
import { entryAt, type Line } from './line.ts'

/** What was read, and the atom after it. */
interface Found<T> {
  readonly value: T
  readonly next: number
}

/** Reads something at an atom, or finds that it is not there. */
export type Phrase<T> = (line: Line, at: number) => Found<T> | undefined

/** A word of the tables; gives its value. */
export function word(...kinds: readonly Entry['kind'][]): Phrase<string> {
  return (line, at) => {
    for (const kind of kinds) {
      const entry = entryAt(line, at, kind)
      if (entry !== undefined) return { value: entry.value, next: at + entry.words.length }
    }
    return undefined
  }
}

/** Any of some signs. */
export function sign(...forms: readonly string[]): Phrase<string> {
  return (line, at) => {
    const form = line.atoms[at]?.form
    return form !== undefined && forms.includes(form) ? { value: form, next: at + 1 } : undefined
  }
}

/** An atom that a pattern matches whole; gives what is made of it. */
export function atom<T>(read: (form: string, line: Line) => T | undefined): Phrase<T> {
  return (line, at) => {
    const form = line.atoms[at]?.form
    const value = form === undefined ? undefined : read(form, line)
    return value === undefined ? undefined : { value, next: at + 1 }
  }
}

/** One after the other. */
export function chain<T extends readonly unknown[]>(
  ...phrases: { readonly [K in keyof T]: Phrase<T[K]> }
): Phrase<T> {
  return (line, at) => {
    const values: unknown[] = []
    let next = at
    for (const phrase of phrases as readonly Phrase<unknown>[]) {
      const found = phrase(line, next)
      if (found === undefined) return undefined
      values.push(found.value)
      next = found.next
    }
    // Each value was given by the phrase at its place.
    return { value: values as unknown as T, next }
  }
}

/** There or not; the value is undefined where it is not. */
export function maybe<T>(phrase: Phrase<T>): Phrase<T | undefined> {
  return (line, at) => phrase(line, at) ?? { value: undefined, next: at }
}

/** The first that is there. */
export function either<T>(...phrases: readonly Phrase<T>[]): Phrase<T> {
  return (line, at) => {
    for (const phrase of phrases) {
      const found = phrase(line, at)
      if (found !== undefined) return found
    }
    return undefined
  }
}

/** The longest that is there; the first of those as long. */
export function longest<T>(...phrases: readonly Phrase<T>[]): Phrase<T> {
  return (line, at) => {
    let best: Found<T> | undefined
    for (const phrase of phrases) {
      const found = phrase(line, at)
      if (found !== undefined && found.next > (best?.next ?? at)) best = found
    }
    return best
  }
}

/** What is made of what was read; undefined where nothing can be. */
export function map<T, U>(phrase: Phrase<T>, make: (value: T) => U | undefined): Phrase<U> {
  return (line, at) => {
    const found = phrase(line, at)
    const value = found === undefined ? undefined : make(found.value)
    return found === undefined || value === undefined ? undefined : { value, next: found.next }
  }
}

/** Only where a condition on the sentence holds, from the atom read to the one after it. */
export function when<T>(
  phrase: Phrase<T>,
  holds: (line: Line, at: number, next: number) => boolean,
): Phrase<T> {
  return (line, at) => {
    const found = phrase(line, at)
    return found !== undefined && holds(line, at, found.next) ? found : undefined
  }
}
