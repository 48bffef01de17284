/**
 * One JSON document around a list that is never in memory whole: an object with these fields, of which the last is the
 * list, one element a line.
 *
 * fields: before the list. close: what ends the objects around it beside the document itself.
 */
export async function* jsonAround(
  head: string,
  elements: AsyncIterable<object>,
  tail: string,
): AsyncGenerator<string> {
  yield head
  let first = true
  for await (const element of elements) {
    yield `${first ? '\n' : ',\n'}${JSON.stringify(element)}`
    first = false
  }
  yield `\n${tail}\n`
}

/** The fields of an object as they stand before a further one. */
export const opened = (fields: object, further: string) =>
  `${JSON.stringify(fields).slice(0, -1)},${JSON.stringify(further)}:`
