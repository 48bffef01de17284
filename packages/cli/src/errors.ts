import { VolgensError } from '@volgens/shapes'

export const portTaken = (port: number) =>
  new VolgensError(
    'port-taken',
    `port ${port} is taken by another program; expected it free; give another with --port, or --port 0 for any`,
  )
