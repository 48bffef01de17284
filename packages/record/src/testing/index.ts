export { smallReading } from './small-reading.ts'
export type { SmallReading } from './small-reading.ts'
export { describeStores, NOW } from './stores.ts'
