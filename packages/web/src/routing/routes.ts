import type { Component } from 'svelte'
import type { Words } from '../words/words.ts'
import { pathParts } from './router.svelte.ts'

/** A page, loaded when it is first gone to. */
interface Route {
  readonly pattern: string
  /** Which entry of the menu it belongs to. */
  readonly menu: keyof Words['pages']
  /** Which view of a dossier it is, in the second row of the menu. */
  readonly view?: keyof Words['views']['names']
  readonly load: () => Promise<{ readonly default: Component<Record<string, string>> }>
}

type Loaded = Awaited<ReturnType<Route['load']>>

// The parts of an address are what its page takes.
const page = (load: () => Promise<{ readonly default: unknown }>) => load as () => Promise<Loaded>

const ROUTES: readonly Route[] = [
  {
    pattern: '/',
    menu: 'dossiers',
    load: page(() => import('../pages/dossiers/DossiersPage.svelte')),
  },
  {
    pattern: '/dossiers/:id',
    menu: 'dossiers',
    load: page(() => import('../pages/dossiers/DossierPage.svelte')),
  },
  {
    pattern: '/reports/:id',
    menu: 'dossiers',
    load: page(() => import('../pages/report/ReportPage.svelte')),
  },
  {
    pattern: '/statements',
    menu: 'statements',
    load: page(() => import('../pages/statements/StatementsPage.svelte')),
  },
  {
    pattern: '/review',
    menu: 'review',
    load: page(() => import('../pages/review/ReviewPage.svelte')),
  },
  {
    pattern: '/actors',
    menu: 'actors',
    load: page(() => import('../pages/actors/ActorsPage.svelte')),
  },
  {
    pattern: '/actors/:id',
    menu: 'actors',
    load: page(() => import('../pages/actors/ActorPage.svelte')),
  },
  {
    pattern: '/overview',
    menu: 'dossiers',
    view: 'overview',
    load: page(() => import('../pages/overview/OverviewPage.svelte')),
  },
  {
    pattern: '/names',
    menu: 'dossiers',
    view: 'names',
    load: page(() => import('../pages/names/NamesPage.svelte')),
  },
  {
    pattern: '/names/:label',
    menu: 'dossiers',
    view: 'names',
    load: page(() => import('../pages/names/LabelPage.svelte')),
  },
  {
    pattern: '/timeline',
    menu: 'dossiers',
    view: 'timeline',
    load: page(() => import('../pages/timeline/TimelinePage.svelte')),
  },
  {
    pattern: '/map',
    menu: 'dossiers',
    view: 'map',
    load: page(() => import('../pages/map/MapPage.svelte')),
  },
  {
    pattern: '/figures',
    menu: 'dossiers',
    view: 'figures',
    load: page(() => import('../pages/figures/FiguresPage.svelte')),
  },
  {
    pattern: '/network',
    menu: 'dossiers',
    view: 'network',
    load: page(() => import('../pages/network/NetworkPage.svelte')),
  },
  {
    pattern: '/compare',
    menu: 'dossiers',
    view: 'compare',
    load: page(() => import('../pages/compare/ComparePage.svelte')),
  },
  {
    pattern: '/about',
    menu: 'about',
    load: page(() => import('../pages/about/AboutPage.svelte')),
  },
]

/** The menu, with where each entry leads; all keep the dossier that is looked at. */
export const MENU: readonly { readonly menu: Route['menu']; readonly path: string }[] = [
  { menu: 'dossiers', path: '/' },
  { menu: 'statements', path: '/statements' },
  { menu: 'review', path: '/review' },
  { menu: 'actors', path: '/actors' },
  { menu: 'about', path: '/about' },
]

/** The views of one dossier, in the order in which they are read. */
export const VIEWS: readonly {
  readonly view: NonNullable<Route['view']>
  readonly path: string
}[] = [
  { view: 'overview', path: '/overview' },
  { view: 'names', path: '/names' },
  { view: 'figures', path: '/figures' },
  { view: 'timeline', path: '/timeline' },
  { view: 'map', path: '/map' },
  { view: 'compare', path: '/compare' },
  { view: 'network', path: '/network' },
]

/** The page of an address with the parts of its path; undefined where there is none. */
export function routeOf(
  path: string,
): { readonly route: Route; readonly params: Record<string, string> } | undefined {
  for (const route of ROUTES) {
    const params = pathParts(route.pattern, path)
    if (params !== undefined) return { route, params }
  }
  return undefined
}
