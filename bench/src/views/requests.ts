/** A view with what its page asks for at first, all at once. */
export interface View {
  readonly name: string
  /** Where the page is. */
  readonly page: string
  readonly requests: readonly string[]
}

/** Each view as the web app opens it from the menu of a dossier. */
export function viewsOf(dossier: number): View[] {
  const scope = `dossier=${dossier}`
  const compare = (what: string, more = '') => `/v1/comparisons/${what}?${scope}${more}`
  const page = (path: string, more = '') => `${path}?${scope}${more}`
  return [
    {
      name: 'overview',
      page: page('/overview'),
      requests: [
        `/v1/dossiers/${dossier}`,
        compare('voices'),
        `/v1/statements?${scope}&order=latest&limit=60&counted=false`,
        `/v1/statements?${scope}&negated=true&act=say&order=latest&limit=40&counted=false`,
        compare('events', '&limit=20'),
        compare('figures'),
        compare('labels', '&disputed=true&uses=8&limit=6'),
      ],
    },
    {
      name: 'names',
      page: page('/names'),
      requests: [compare('namings'), compare('labels', '&limit=40')],
    },
    {
      name: 'label',
      page: page('/names/relschoppers', '&lang=nl'),
      requests: [compare('labels', '&label=relschoppers&lang=nl&uses=50')],
    },
    { name: 'figures', page: page('/figures'), requests: [compare('figures', '&limit=50')] },
    {
      name: 'timeline',
      page: page('/timeline'),
      requests: [compare('timeline', '&clock=happened&limit=100')],
    },
    {
      name: 'compare',
      page: page('/compare'),
      requests: [compare('questions', '&columns=report&limit=50')],
    },
    {
      name: 'compare voices',
      page: page('/compare', '&by=voices'),
      requests: [compare('questions', '&columns=account&limit=50')],
    },
    { name: 'map', page: page('/map'), requests: [compare('places')] },
    {
      name: 'map place',
      page: page('/map', '&place=KZ'),
      requests: [compare('places/told', '&place=country:KZ&limit=100')],
    },
    { name: 'network', page: page('/network'), requests: [compare('network', '&limit=16')] },
  ]
}

interface Dossier {
  readonly id: number
  readonly reports: number
}

/** The dossier with most reports. */
export async function largestDossier(url: string): Promise<Dossier> {
  const answer = await fetch(`${url}/v1/dossiers?limit=100`)
  const { items } = (await answer.json()) as { readonly items: readonly Dossier[] }
  const [largest] = items.toSorted((a, b) => b.reports - a.reports)
  if (largest === undefined)
    throw new Error('found no dossier; expected one; fill the record first')
  return largest
}
