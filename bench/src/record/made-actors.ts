import type { MadeActor } from './save-names.ts'

const GIVEN =
  'Anna Bart Carla Dmitri Elif Farid Grace Hugo Irina Jan Kees Lena Mark Nadia Omar Petra'.split(
    ' ',
  )
const BEGINNINGS =
  'Ba De Fro Gri Ho Ja Ka Le Mo Ni Os Pe Ro Sta Ti Va Wi Ye Za Tsjo Chro Sjo'.split(' ')
const MIDDLES = 'ber del kan lin mar nov pol ran sen tor ver zij rij gul met las din kov'.split(' ')
const ENDINGS = 'sma ga stra ev ov ski jev ine dijk man sen berg ez ic oglu'.split(' ')
const BODIES = 'Bank Council Institute Union Watch Committee Press Group League'.split(' ')
const THINGS = 'National European Northern Central Human Public Maritime Rural United'.split(' ')

/** Made-up names, some of them twice in two spellings: three in four people, the rest bodies. */
export function madeActors(count: number, random: (below: number) => number): MadeActor[] {
  const pick = (words: readonly string[]) => words[random(words.length)] ?? ''
  const surname = () => pick(BEGINNINGS) + pick(MIDDLES) + pick(MIDDLES) + pick(ENDINGS)
  const names = new Map<string, MadeActor>()
  const add = (actor: MadeActor) => names.set(actor.name, actor)
  while (names.size < count) {
    if (random(4) === 0) {
      add({ name: `${pick(THINGS)} ${surname()} ${pick(BODIES)}`, kind: 'organization' })
      continue
    }
    const name = `${pick(GIVEN)} ${surname()}`
    add({ name, kind: 'person', roles: random(3) === 0 ? ['president'] : [] })
    if (random(10) === 0) add({ name: name.replace('j', 'y').replace('v', 'ff'), kind: 'person' })
    if (random(10) === 0) add({ name: name.split(' ')[1] ?? name, kind: 'person' })
  }
  return [...names.values()].slice(0, count)
}
