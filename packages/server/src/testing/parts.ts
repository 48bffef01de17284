import type { Store } from '@volgens/record'
import { runImports } from '../imports/run-imports.ts'
import type { Parts } from '../parts.ts'
import { fakeMeans } from './fake-means.ts'

/** What an app is made of, for a test: pronouns of two languages, articles of one, a reader that reads nothing, no web app. */
export const testParts = (store: Store, more: Partial<Parts> = {}): Parts => ({
  store,
  version: '0.1.0',
  // Tests ask faster than anybody does.
  rate: { perSecond: 1e6, burst: 1e6 },
  pronouns: (lang) => Promise.resolve(new Set(lang.startsWith('nl') ? ['hij', 'zij'] : ['he'])),
  imports: runImports(store, fakeMeans()),
  languages: () => Promise.resolve([]),
  log: { info: () => undefined, error: () => undefined },
  stopping: new AbortController().signal,
  articles: () => Promise.resolve(new Map([['nl', new Set(['de', 'het', 'een'])]])),
  ...more,
})
