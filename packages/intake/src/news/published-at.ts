const TIME = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::(\d{2}))?(?:[.,]\d+)?(Z|[+-]\d{2}:?\d{2})?$/

/**
 * An ISO 8601 time as EDTF: 2022-01-07T14:30:00.000+0100 → 2022-01-07T14:30:00+01:00. A time without a zone counts as its
 * day; undefined for what is no time.
 */
export function publishedAt(value: string | undefined): string | undefined {
  const text = value?.trim() ?? ''
  if (/^\d{4}(?:-\d{2}){0,2}$/.test(text)) return text
  const parts = TIME.exec(text)
  if (!parts || Number.isNaN(Date.parse(`${parts[1]}T${parts[2]}Z`))) return undefined
  const [, day = '', time = '', second = '00', zone] = parts
  if (zone === undefined) return day
  return `${day}T${time}:${second}${zone.replace(/^([+-]\d\d)(\d\d)$/, '$1:$2')}`
}
