import { isDeepStrictEqual } from 'node:util'

/** Makes something of an object once; what was made goes when the object does. */
export function onceFor<From extends object, Value>(
  make: (from: From) => Value,
): (from: From) => Value {
  const made = new WeakMap<From, { readonly value: Value }>()
  return (from) => {
    const known = made.get(from) ?? { value: make(from) }
    made.set(from, known)
    return known.value
  }
}

/** Lists that are known of those that begin with the same object: each comparison looks at kinds of its own. */
const MOST_LISTS = 4

/**
 * Makes something of a list of objects, and the same again for a list of the very same ones and the same `how`. Of lists
 * that begin with the same object the last four are known.
 */
export function onceForList<From extends object, How, Value>(
  make: (list: readonly From[], how: How) => Value,
): (list: readonly From[], how: How) => Value {
  const made = new WeakMap<From, { list: readonly From[]; how: How; value: Value }[]>()
  return (list, how) => {
    const [first] = list
    if (first === undefined) return make(list, how)
    const known = made.get(first) ?? []
    const found = known.find((each) => isSame(each.list, list) && isDeepStrictEqual(each.how, how))
    if (found !== undefined) return found.value
    const value = make(list, how)
    made.set(first, [...known.slice(1 - MOST_LISTS), { list, how, value }])
    return value
  }
}

/** The very same objects. */
export const isSame = (a: readonly unknown[], b: readonly unknown[]) =>
  a.length === b.length && a.every((each, at) => each === b[at])
