import type { Io } from './io.ts'

/**
 * The language to speak: the one asked for, else that of the locale, which is the first of LC_ALL, LC_MESSAGES and
 * LANG that is set (POSIX, 8.2). `nl_BE.UTF-8` → nl; `C` → C, a language that nobody has words in.
 */
export function uiLanguage(asked: string | undefined, env: Io['env']): string {
  const locale = asked ?? (env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '')
  return locale.split(/[-_.@]/, 1)[0] ?? ''
}
