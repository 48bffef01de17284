import type { Served } from './served.ts'

/** A page of the app on the example record, as tests go to it. */
export interface Visit {
  /** Of the file of its picture. */
  readonly name: string
  readonly path: string
}

/** Every page, and the states in which much of it is seen. */
export async function visits({ url }: Pick<Served, 'url'>): Promise<readonly Visit[]> {
  const { items: reports } = (await get(`${url}/v1/reports`)) as { items: { id: string }[] }
  const { items: actors } = (await get(`${url}/v1/actors?dossier=1&limit=1`)) as {
    items: { id: number }[]
  }
  const [report, actor] = [reports[0]?.id ?? '', actors[0]?.id ?? 0]
  return [
    { name: 'dossiers', path: '/' },
    { name: 'dossier', path: '/dossiers/1' },
    { name: 'report', path: `/reports/${report}` },
    { name: 'report-pinned', path: `/reports/${report}#s3` },
    {
      name: 'report-layers',
      path: `/reports/${report}?layers=naming,figure,time,place,event`,
    },
    { name: 'report-narrator', path: `/reports/${report}?voice=narrator` },
    { name: 'statements', path: '/statements?dossier=1' },
    { name: 'statements-words', path: '/statements?dossier=1&words=demonstranten+or+protesters' },
    { name: 'review', path: '/review?dossier=1' },
    { name: 'actors', path: '/actors?dossier=1' },
    { name: 'actor', path: `/actors/${actor}?dossier=1` },
    { name: 'figures', path: '/figures?dossier=1' },
    { name: 'figures-table', path: '/figures?dossier=1&as=table&reckon=min-max' },
    { name: 'timeline', path: '/timeline?dossier=1' },
    { name: 'map', path: '/map?dossier=1' },
    { name: 'map-chosen', path: '/map?dossier=1&place=43.26,76.93' },
    { name: 'map-table', path: '/map?dossier=1&as=table' },
    { name: 'names', path: '/names?dossier=1' },
    { name: 'names-table', path: '/names?dossier=1&as=table' },
    { name: 'label', path: '/names/relschoppers?lang=nl&dossier=1' },
    { name: 'network', path: '/network?dossier=1' },
    { name: 'network-chosen', path: '/network?dossier=1&actor=2' },
    { name: 'overview', path: '/overview?dossier=1' },
    { name: 'compare', path: '/compare?dossier=1' },
    { name: 'compare-pair', path: '/compare?dossier=1&by=pair' },
    { name: 'about', path: '/about' },
    { name: 'not-found', path: '/nergens' },
  ]
}

async function get(address: string): Promise<unknown> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`)
  return answer.json()
}
