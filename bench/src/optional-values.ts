/**
 * Arguments with the default written out for options whose value may be left away, which parseArgs does not know:
 * ["--misses", "--rules"] with { "--misses": "20" } → ["--misses=20", "--rules"].
 */
export function optionalValues(
  args: readonly string[],
  defaults: Readonly<Record<string, string>>,
): string[] {
  return args.map((arg, i) => {
    const value = defaults[arg]
    const next = args[i + 1]
    const givenNext = next !== undefined && !next.startsWith('--')
    return value === undefined || givenNext ? arg : `${arg}=${value}`
  })
}
