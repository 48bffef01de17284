/** Markup that needs no more escaping. */
export interface Html {
  readonly markup: string
}

export const raw = (markup: string): Html => ({ markup })

/** Markup with values in it: words are escaped, markup is taken as it is. */
export function html(
  strings: TemplateStringsArray,
  ...values: readonly (string | Html | readonly Html[])[]
): Html {
  const parts = values.map((value, index) => markupOf(value) + (strings[index + 1] ?? ''))
  return raw((strings[0] ?? '') + parts.join(''))
}

export const joined = (parts: readonly Html[], between: string): Html =>
  raw(parts.map(({ markup }) => markup).join(escaped(between)))

function markupOf(value: string | Html | readonly Html[]): string {
  if (typeof value === 'string') return escaped(value)
  return 'markup' in value ? value.markup : value.map(({ markup }) => markup).join('')
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escaped = (words: string) => words.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign)
