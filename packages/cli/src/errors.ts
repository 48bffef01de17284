import { VolgensError } from '@volgens/shapes'

export const portTaken = (port: number) =>
  new VolgensError(
    'port-taken',
    `port ${port} is taken by another program; expected it free; give another with --port, or --port 0 for any`,
  )

export const several = (name: string) =>
  new VolgensError(
    'several-articles',
    `"${name}" holds several articles; expected one; give their lines to a stream (volgens articles FILE | volgens read --jsonl) or keep them (volgens add FILE)`,
  )
