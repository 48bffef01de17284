/** JSON for eyes and diffs: two spaces, and a span on one line. */
export function toJson(value: unknown): string {
  // A line feed in a string is written as \n, so these stand between values only.
  return `${JSON.stringify(value, null, 2).replace(/\[\n\s+(\d+),\n\s+(\d+)\n\s+\]/g, '[$1, $2]')}\n`
}
