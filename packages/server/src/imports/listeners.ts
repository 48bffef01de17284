/** Who wants to be called when something changes, by the number of what changes. */
export function listenersById() {
  const all = new Map<number, Set<() => void>>()
  return {
    add(id: number, listener: () => void): () => void {
      const mine = all.get(id) ?? new Set()
      all.set(id, mine.add(listener))
      return () => {
        mine.delete(listener)
        if (mine.size === 0 && all.get(id) === mine) all.delete(id)
      }
    },
    call(id: number): void {
      for (const listener of all.get(id) ?? []) listener()
    },
  }
}
