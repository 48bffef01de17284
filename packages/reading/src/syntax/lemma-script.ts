/** One edit from a form to its lemma; see `parseScript`. */
export interface LemmaScript {
  readonly keepCase: boolean
  readonly cutStart: number
  readonly addStart: string
  /** Which 'ge' inside the word goes: 1 the first, 2 the second at or after index 2, 0 none. */
  readonly dropGe: number
  readonly cutEnd: number
  readonly addEnd: string
}

/**
 * Reads the notation of the training: case, prefix, infix, suffix.
 * "L 0: g1 1:en" lowers, keeps the start, drops the first inner 'ge' and turns the last letter into 'en':
 * aangekondigd → aankondigen. Undefined when the notation is not understood.
 */
export function parseScript(notation: string): LemmaScript | undefined {
  const parts = /^([KL]) (\d+):(\S*) g([012]) (\d+):(.*)$/u.exec(notation)
  if (parts === null) return undefined
  const [, kept, cutStart, addStart = '', dropGe, cutEnd, addEnd = ''] = parts
  return {
    keepCase: kept === 'K',
    cutStart: Number(cutStart),
    addStart,
    dropGe: Number(dropGe),
    cutEnd: Number(cutEnd),
    addEnd,
  }
}

/** The lemma that a script makes of a form; undefined where it does not fit (too short, no 'ge', nothing left). */
export function applyScript(form: string, script: LemmaScript): string | undefined {
  const chars = Array.from(script.keepCase ? form : form.toLowerCase())
  if (script.cutStart > chars.length) return undefined
  const started = script.addStart + chars.slice(script.cutStart).join('')
  const inner = script.dropGe === 0 ? started : withoutGe(started, script.dropGe)
  if (inner === undefined) return undefined
  const rest = Array.from(inner)
  if (script.cutEnd > rest.length) return undefined
  const lemma = rest.slice(0, rest.length - script.cutEnd).join('') + script.addEnd
  return lemma === '' ? undefined : lemma
}

function withoutGe(word: string, nth: number): string | undefined {
  let at = 1
  for (let i = 0; i < nth; i++) {
    at = word.indexOf('ge', at + 1)
    if (at < 0) return undefined
  }
  return word.slice(0, at) + word.slice(at + 2)
}
