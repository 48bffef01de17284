import { layerSection, nameAndFacts, type LayerView } from './layer-section.ts'

/** Who is in the report: name, kind, roles and number of mentions. */
export function actorList(view: LayerView): string[] {
  const items = view.reading.actors.map(({ name, kind, roles, mentions }) => {
    const times = `${mentions.length}\u00a0mention${mentions.length === 1 ? '' : 's'}`
    return { runs: nameAndFacts(name, [kind, roles.join(', '), times]) }
  })
  return layerSection('Actors', items, view)
}
