/** "1 bericht", "1.024 berichten": a number as the language writes it, with its noun. */
export const counted =
  (lang: string) =>
  (n: number, one: string, more: string): string =>
    `${n.toLocaleString(lang)} ${n === 1 ? one : more}`
