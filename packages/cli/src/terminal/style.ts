import type { Io } from '../io.ts'

/** What the screen can show. */
export interface Screen {
  /** Columns to use. */
  readonly width: number
  readonly colour: 'none' | '16' | '256'
  /** Dashed, dotted and curly underlines (SGR 4:3 to 4:5); plain ones where it has colour alone. */
  readonly underlines: boolean
}

/** How a run of text looks; `voice` is a place in the palette, -1 grey. */
export interface Style {
  readonly voice?: number
  readonly underline?: 'solid' | 'curly' | 'dotted' | 'dashed'
  readonly bold?: boolean
  readonly italic?: boolean
  readonly faint?: boolean
}

const WIDEST = 88
const NARROWEST = 24

/** Voices told apart on paper white and on black: red, blue, ochre, green, purple. */
const PALETTE_256 = [167, 68, 136, 65, 133]
const PALETTE_16 = [31, 34, 33, 32, 35]
const UNDERLINES = { solid: '4', curly: '4:3', dotted: '4:4', dashed: '4:5' }

/** NO_COLOR and FORCE_COLOR go before what the terminal says; FORCE_COLOR before NO_COLOR, as in Node. */
export function screenOf({ stdout, env }: Pick<Io, 'stdout' | 'env'>): Screen {
  const columns = stdout.columns ?? (Number(env['COLUMNS']) || 80)
  const width = Math.max(NARROWEST, Math.min(WIDEST, columns - 1))
  const colour = coloured(stdout.isTTY === true, env) ? depthOf(env) : 'none'
  return { width, colour, underlines: colour !== 'none' && hasUnderlines(env) }
}

function coloured(isTerminal: boolean, env: Io['env']): boolean {
  const forced = env['FORCE_COLOR']
  if (forced !== undefined) return forced !== '0' && forced !== 'false'
  if ((env['NO_COLOR'] ?? '') !== '') return false
  return isTerminal && env['TERM'] !== 'dumb'
}

function depthOf(env: Io['env']): '16' | '256' {
  const rich = /256|kitty|ghostty|alacritty|foot|wezterm|tmux/.test(env['TERM'] ?? '')
  const forced = env['FORCE_COLOR'] === '2' || env['FORCE_COLOR'] === '3'
  return rich || forced || (env['COLORTERM'] ?? '') !== '' ? '256' : '16'
}

/** Terminals that draw them, or pass over what they don't know; others might take 4:3 for something else. */
function hasUnderlines(env: Io['env']): boolean {
  if (/kitty|ghostty|alacritty|foot|wezterm|contour|tmux/.test(env['TERM'] ?? '')) return true
  if (/^(iTerm\.app|WezTerm|ghostty|vscode|mintty|tmux|rio)$/.test(env['TERM_PROGRAM'] ?? ''))
    return true
  return ['VTE_VERSION', 'KONSOLE_VERSION', 'WT_SESSION', 'KITTY_WINDOW_ID', 'TMUX'].some(
    (name) => (env[name] ?? '') !== '',
  )
}

/** The text in its style, and plain where the screen has no colour. */
export function styled(text: string, style: Style, screen: Screen): string {
  const codes = screen.colour === 'none' ? [] : codesOf(style, screen)
  return codes.length === 0 || text === '' ? text : `\x1b[${codes.join(';')}m${text}\x1b[0m`
}

function codesOf({ voice, underline, bold, italic, faint }: Style, screen: Screen): string[] {
  const codes: string[] = []
  if (bold === true) codes.push('1')
  if (faint === true) codes.push('2')
  if (italic === true) codes.push('3')
  if (underline !== undefined) codes.push(screen.underlines ? UNDERLINES[underline] : '4')
  if (voice !== undefined && voice >= 0) codes.push(colourCode(voice, screen))
  return codes
}

function colourCode(voice: number, { colour }: Screen): string {
  if (colour === '256') return `38;5;${PALETTE_256[voice % PALETTE_256.length]}`
  return String(PALETTE_16[voice % PALETTE_16.length])
}
