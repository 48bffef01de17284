// What a command line asks before it needs the library: it loads in no time.
export { isPublishedDate } from './published-date.ts'
export { UI_LANGUAGES } from './words/words-in.ts'
