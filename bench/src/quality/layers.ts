import type { Volgens } from 'volgens'
import { CHAIN_SETS } from '../coreference/chain-sets.ts'
import { measureChains } from '../coreference/measure-chains.ts'
import { measureEvents } from '../events/measure-events.ts'
import type { Figure, LayerScore } from './figures.ts'
import { measureNamings } from './measure-namings.ts'
import { measureFigures } from './measure-figures.ts'
import { measurePlaces } from './measure-places.ts'
import { measureTimes } from './measure-times.ts'
import { FIGURE_SETS, PLACE_SETS, TIMES_SETS } from './sets.ts'

/** A set that measures one layer of the reading beside the attributions. */
interface LayerSet {
  readonly layer: string
  readonly name: string
  readonly measure: (volgens: Volgens, shared: string) => Promise<LayerScore>
}

export interface MeasuredLayer extends LayerScore {
  readonly layer: string
  readonly name: string
}

/** Every layer with its sets: a layer is measured by adding it here. */
export const LAYER_SETS: readonly LayerSet[] = [
  ...setsOf('figures', FIGURE_SETS, measureFigures),
  ...setsOf('times', TIMES_SETS, measureTimes),
  ...setsOf('places', PLACE_SETS, measurePlaces),
  ...setsOf('actors', CHAIN_SETS, measureChains),
  { layer: 'namings', name: 'seed and corpus, namings', measure: measureNamings },
  { layer: 'events', name: 'seed and corpus, events', measure: measureEvents },
]

function setsOf<Set extends { readonly name: string }>(
  layer: string,
  sets: readonly Set[],
  measure: (volgens: Volgens, shared: string, set: Set) => Promise<LayerScore>,
): LayerSet[] {
  return sets.map((set) => ({
    layer,
    name: set.name,
    measure: (volgens, shared) => measure(volgens, shared, set),
  }))
}

export async function measureLayer(
  volgens: Volgens,
  shared: string,
  { layer, name, measure }: LayerSet,
): Promise<MeasuredLayer> {
  return { layer, name, ...(await measure(volgens, shared)) }
}

/** The lines of each layer together, for a table of its own. */
export function byLayer(layers: readonly MeasuredLayer[]): Figure[][] {
  const names = [...new Set(layers.map(({ layer }) => layer))]
  return names.map((name) =>
    layers.filter(({ layer }) => layer === name).flatMap(({ figures }) => figures),
  )
}
