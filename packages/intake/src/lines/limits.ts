/**
 * Most code units in one report: some 170,000 words, a thick book. Reading takes time and memory in proportion
 * to the length, so this bounds both; an archive is a stream of reports, not one report.
 */
export const MOST_CHARACTERS = 1_000_000

/** A line of at most this many bytes is read: the longest text, each character escaped (\u20ac), and the rest. */
export const MOST_LINE_BYTES = 6 * MOST_CHARACTERS + 100_000
