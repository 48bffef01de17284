import type { Words } from 'volgens'

/** The type of an event in words; its code where there are none. */
export const eventType = (type: string, { layers }: Words): string =>
  (layers.types as Readonly<Record<string, string>>)[type] ?? type
