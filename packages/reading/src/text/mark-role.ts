import type { Mark } from './find-marks.ts'

/** What a mark does, given what is open; `apostrophe`: it is no quotation mark after all. */
export type Role = 'open' | 'close' | 'apostrophe'

/** By opening glyph, the glyphs that can close it. */
export const closers: ReadonlyMap<string, readonly string[]> = new Map([
  ['“', ['”', '"', "''", '“']],
  ['„', ['”', '“', '"', "''"]],
  [',,', ["''", '”', '“', '"']],
  ['``', ["''", '”', '"']],
  ['"', ['"', '”', "''"]],
  ['”', ['”']],
  ["''", ["''", '”']],
  ['«', ['»']],
  ['»', ['«']],
  ['‹', ['›']],
  ['›', ['‹']],
  ['‘', ['’', "'"]],
  ['‚', ['‘', '’', "'"]],
  ["'", ["'", '’']],
  ['’', ['’']],
])

/** What the rest of the paragraph tells about a mark. */
export interface Ahead {
  /** A later mark of the same kind that can only close, before any that opens. */
  readonly closes: boolean
  /** Any later mark that could close this one. */
  readonly partner: boolean
}

/**
 * The role of a mark.
 *
 * isOpen: whether a quotation is open that this glyph closes.
 */
export function markRole(mark: Mark, isOpen: boolean, ahead: Ahead, digitBefore: boolean): Role {
  switch (mark.glyph) {
    case '„':
    case ',,':
    case '``':
      return 'open'
    case '“':
      return isOpen && closesByContext(mark) ? 'close' : 'open'
    case '”':
      return isOpen || !opensByContext(mark) ? inchOrClose(isOpen, digitBefore) : 'open'
    case "''":
      return isOpen || !opensByContext(mark) ? inchOrClose(isOpen, digitBefore) : 'open'
    case '«':
    case '»':
    case '‹':
    case '›':
      return guillemetRole(mark, isOpen)
    case '"':
      return straightRole(mark, isOpen, ahead, digitBefore)
    case '‘':
      return isOpen && closesByContext(mark) ? 'close' : 'open'
    case '‚':
      return opensByContext(mark) ? 'open' : 'apostrophe'
    default:
      return singleRole(mark, isOpen, ahead)
  }
}

function inchOrClose(isOpen: boolean, digitBefore: boolean): Role {
  return !isOpen && digitBefore ? 'apostrophe' : 'close'
}

function guillemetRole(mark: Mark, isOpen: boolean): Role {
  if (isOpen) return 'close'
  if (mark.glyph === '«' || mark.glyph === '‹') return 'open'
  return opensByContext(mark) ? 'open' : 'close'
}

function straightRole(mark: Mark, isOpen: boolean, ahead: Ahead, digitBefore: boolean): Role {
  if (digitBefore && closesByContext(mark) && (!isOpen || ahead.closes)) return 'apostrophe'
  if (opensByContext(mark)) return 'open'
  if (closesByContext(mark)) return 'close'
  return isOpen ? 'close' : 'open'
}

/** ’ and '. */
function singleRole(mark: Mark, isOpen: boolean, ahead: Ahead): Role {
  if (opensByContext(mark)) return ahead.partner || mark.glyph === "'" ? 'open' : 'apostrophe'
  if (isOpen) return mark.genitive && ahead.closes ? 'apostrophe' : 'close'
  if (mark.before === 'word') return 'apostrophe'
  if (mark.before === 'edge' && mark.after === 'edge') return ahead.partner ? 'open' : 'close'
  return 'close'
}

/** White space or a bracket before, something to say after. */
export function opensByContext(mark: Mark): boolean {
  if (mark.before === 'edge') return mark.after === 'word' || mark.after === 'opening'
  if (mark.before === 'opening') return mark.after !== 'edge' && mark.after !== 'pause'
  return mark.before === 'pause' && (mark.after === 'word' || mark.after === 'opening')
}

/** Something before, white space or punctuation after. */
export function closesByContext(mark: Mark): boolean {
  if (mark.before === 'edge' || mark.before === 'opening') return false
  return mark.after !== 'word' && mark.after !== 'opening'
}

/** Can only close: punctuation before it, or a word that is no genitive. */
export function surelyCloses(mark: Mark): boolean {
  if (!closesByContext(mark)) return false
  return mark.before !== 'word' || !mark.genitive
}
