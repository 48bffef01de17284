import type { z } from 'zod'
import type * as schema from './schema.ts'

/** Plain JSON, valid against `volgens.reading/1`; the zod schemas in schema.ts say what each part means. */
export type Reading = z.infer<typeof schema.reading>
export type Report = z.infer<typeof schema.report>
export type Statement = z.infer<typeof schema.statement>
export type Naming = z.infer<typeof schema.naming>
export type LabelConcept = z.infer<typeof schema.labelConcept>
export type Time = z.infer<typeof schema.time>
export type Party = z.infer<typeof schema.party>
export type Form = z.infer<typeof schema.form>
export type Event = z.infer<typeof schema.event>
export type EventParty = NonNullable<Event['actor']>
export type EventType = z.infer<typeof schema.eventType>
export type Act = z.infer<typeof schema.act>

/** Statements from this confidence on are findings; below it they are suggestions. */
export const FINDING_FROM = 0.5
