/** Plain JSON with names. */
export type JsonObject = { readonly [name: string]: unknown }

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

/** The JSON merge patch (RFC 7386) that makes one thing of another; undefined where they are the same. */
export function patchBetween(from: JsonObject, to: JsonObject): JsonObject | undefined {
  const names = new Set([...Object.keys(from), ...Object.keys(to)])
  const changes = [...names].flatMap((name): [string, unknown][] => {
    const [was, is] = [from[name], to[name]]
    if (is === undefined) return was === undefined ? [] : [[name, null]]
    if (isSame(was, is)) return []
    const inner = isObject(was) && isObject(is) ? patchBetween(was, is) : is
    return inner === undefined ? [] : [[name, inner]]
  })
  return changes.length === 0 ? undefined : Object.fromEntries(changes)
}
