import { map, maybe, word } from './phrase.ts'
import type { Shift, Unit } from './term.ts'

export const article = maybe(word('article'))
export const of = maybe(word('of'))
export const dayPart = maybe(word('day-part'))
export const shift = map(word('shift'), (value) => value as Shift)
export const unit = map(word('unit'), (value) => value as Unit)
export const units = map(word('units'), (value) => value as Unit)
/** later die dag, eerder dit jaar: the words before say nothing of the value. */
export const sooner = maybe(word('sooner'))

/** A part of the day stands for its day: "de volgende morgen". */
export const dayPartUnit = map(word('day-part'), (): Unit => 'day')
