/** What says that a list was cut, and how to have all of it; nothing where it was not. */
export const moreLine = (left: number, what: string): string[] =>
  left > 0 ? [`  … and ${left} more ${what}; --limit 0 shows all`, ''] : []

/** The first of a list; all of it for 0. */
export const limited = <Each>(list: readonly Each[], limit: number): readonly Each[] =>
  limit === 0 ? list : list.slice(0, limit)
