import { VolgensError } from '@volgens/shapes'
import type { Context } from 'hono'
import { parseAccept } from 'hono/utils/accept'

/**
 * The form that the caller likes best of those that there are, the first where it is all the same. Tells caches that the
 * answer depends on it. Throws `not-acceptable`.
 */
export function formOf<Form extends string>(c: Context, forms: readonly [Form, ...Form[]]): Form {
  c.header('Vary', 'Accept')
  const asked = c.req.header('Accept')
  if (asked === undefined || asked.trim() === '') return forms[0]
  const wanted = parseAccept(asked)
  const weighed = forms.map((form) => ({ form, weight: weightOf(form, wanted) }))
  const best = weighed.reduce((a, b) => (b.weight > a.weight ? b : a))
  if (best.weight > 0) return best.form
  throw new VolgensError(
    'not-acceptable',
    `asked for as ${asked.slice(0, 100)}; expected ${forms.join(', ')}; ask for one of these in Accept`,
  )
}

/** Of the range that says most of this form (RFC 9110, 12.5.1). */
function weightOf(form: string, wanted: ReturnType<typeof parseAccept>): number {
  const ranges = [form, `${form.split('/', 1)[0]}/*`, '*/*']
  for (const range of ranges) {
    const found = wanted.find(({ type }) => type.toLowerCase() === range)
    if (found !== undefined) return found.q
  }
  return 0
}
