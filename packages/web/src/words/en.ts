import type { Words } from './words.ts'

/** The texts of the app in English: one topic a part, in the order of the pages. */
export const english: Words = {
  lang: 'en',
  app: {
    skip: 'Skip to content',
    menu: 'Main menu',
    search: 'Search who said what',
    toLight: 'Light',
    toDark: 'Dark',
    toSystem: 'As the system',
    theme: 'Appearance',
    language: 'Language',
    title: (page) => `${page} · Volgens`,
  },
  pages: {
    dossiers: 'Dossiers',
    statements: 'Statements',
    review: 'Review',
    actors: 'Actors',
    about: 'About',
  },
  states: {
    loading: 'Loading',
    failed: 'This went wrong',
    offline: 'The server does not answer. Is `volgens serve` still running?',
    retry: 'Try again',
    notFound: 'There is no such page',
    notFoundHelp: 'The address is not right, or what was there is gone.',
    toStart: 'To the dossiers',
  },
}
