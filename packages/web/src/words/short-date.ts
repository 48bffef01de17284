/** An ISO day, short: "7 jan 2022"; what is no such day stays as it is. */
export function shortDate(day: string, lang: string): string {
  const at = new Date(`${day}T00:00Z`)
  if (Number.isNaN(at.getTime())) return day
  // Plain "en" would put the month first.
  const format = new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, {
    ...{ day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' },
  })
  return format.format(at)
}
