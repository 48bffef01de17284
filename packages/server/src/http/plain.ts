import type { JSONValue } from 'hono/utils/types'

/** A JSON object of whatever shape: an item of a reading, what a decision carries. */
export type JsonObject = Record<string, JSONValue>

/** A shape as JSON has it: nothing in it is read-only to who takes it over. */
type Plain<Shape> = string extends keyof Shape
  ? Shape
  : Shape extends readonly [infer A, infer B]
    ? [Plain<A>, Plain<B>]
    : Shape extends readonly (infer Each)[]
      ? Plain<Each>[]
      : Shape extends object
        ? {
            -readonly [Key in keyof Shape as undefined extends Shape[Key] ? never : Key]: Plain<
              Shape[Key]
            >
          } & {
            -readonly [Key in keyof Shape as undefined extends Shape[Key] ? Key : never]?: Plain<
              Exclude<Shape[Key], undefined>
            >
          }
        : Shape

/** A value as it goes out: what is undefined is left out, as `JSON.stringify` does. */
export const plain = <Shape>(value: Shape): Plain<Shape> => value as Plain<Shape>
