import { layerSection, nameAndFacts, type LayerView } from './layer-section.ts'

/** Who is in the report: name, kind, roles and number of mentions. */
export function actorList(view: LayerView): string[] {
  const { layers } = view.words
  const items = view.reading.actors.map(({ name, kind, roles, mentions }) => {
    const times = layers.mentions(mentions.length).replaceAll(' ', '\u00a0')
    return { runs: nameAndFacts(name, [layers.kinds[kind], roles.join(', '), times]) }
  })
  return layerSection(layers.actors[0], items, view)
}
