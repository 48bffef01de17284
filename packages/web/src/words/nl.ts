/** De teksten van de app in het Nederlands: één onderwerp per deel, in de volgorde van de pagina's. */
export const dutch = {
  lang: 'nl',
  app: {
    skip: 'Naar de inhoud',
    menu: 'Hoofdmenu',
    search: 'Zoek wie wat zei',
    toLight: 'Licht',
    toDark: 'Donker',
    toSystem: 'Zoals het systeem',
    theme: 'Weergave',
    language: 'Taal',
    title: (page: string) => `${page} · Volgens`,
  },
  pages: {
    dossiers: 'Dossiers',
    statements: 'Uitspraken',
    review: 'Nakijken',
    actors: 'Actoren',
    about: 'Over',
  },
  states: {
    loading: 'Bezig met laden',
    failed: 'Dit ging niet goed',
    offline: 'De server antwoordt niet. Loopt `volgens serve` nog?',
    retry: 'Probeer opnieuw',
    notFound: 'Deze pagina is er niet',
    notFoundHelp: 'Het adres klopt niet, of wat er stond is weg.',
    toStart: 'Naar de dossiers',
  },
} as const
