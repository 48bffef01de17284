import type { Store } from '@volgens/record'
import type { Parts } from '../parts.ts'

/** What an app is made of, for a test: pronouns of two languages, no web app. */
export const testParts = (store: Store, more: Partial<Parts> = {}): Parts => ({
  store,
  version: '0.1.0',
  pronouns: (lang) => Promise.resolve(new Set(lang.startsWith('nl') ? ['hij', 'zij'] : ['he'])),
  ...more,
})
