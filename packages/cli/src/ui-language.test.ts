import { expect, test } from 'vitest'
import { uiLanguage } from './ui-language.ts'

test.each([
  ['what is asked for', 'nl', { LC_ALL: 'en_GB.UTF-8' }, 'nl'],
  [
    'LC_ALL before all else',
    undefined,
    { LC_ALL: 'nl_NL.UTF-8', LC_MESSAGES: 'en', LANG: 'en' },
    'nl',
  ],
  ['LC_MESSAGES before LANG', undefined, { LC_MESSAGES: 'nl_BE@euro', LANG: 'en_US.UTF-8' }, 'nl'],
  ['LANG', undefined, { LANG: 'nl' }, 'nl'],
  ['what is set, not what is empty', undefined, { LC_ALL: '', LANG: 'nl_NL' }, 'nl'],
  ['a locale without a language', undefined, { LC_ALL: 'C.UTF-8', LANG: 'nl_NL' }, 'C'],
  ['nothing', undefined, {}, ''],
])('goes by %s', (_, asked, env, language) => {
  expect(uiLanguage(asked, env)).toBe(language)
})
