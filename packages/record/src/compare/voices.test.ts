import { expect, test } from 'vitest'
import { dossierOf } from '../testing/dossier-of.ts'
import { smallReading } from '../testing/small-reading.ts'
import { describeStores } from '../testing/stores.ts'
import { openVoices } from './voices.ts'

const says = (name: string, content: string) =>
  smallReading(`${name} zei ${content}.`, {
    actors: { [name]: 'person' },
    statements: [{ source: name, cue: 'zei', content }],
  })

describeStores('comparing voices', (open) => {
  test('tells whose account how much is, without white space, over all reports', async () => {
    const store = open()
    const { id } = await dossierOf(store, [
      says('Anna Bos', 'dat zij gaat'),
      says('Anna Bos', 'dat zij blijft'),
      says('Piet Vos', 'dat hij komt'),
    ])
    const found = await openVoices(store.db).of({ dossier: id })
    expect(found.voices).toMatchObject([
      {
        account: { name: 'Anna Bos' },
        ...{ characters: 22, statements: 2, reports: 2 },
        quote: { words: 'dat zij blijft' },
      },
      { account: { name: 'Piet Vos' }, characters: 10, statements: 1, reports: 1 },
    ])
    expect(found).toMatchObject({ characters: 65, narrator: 33 })
  })
})
