/**
 * What a word tells of what is counted.
 *
 * thing: a noun for it; its concept is one word for all languages. member: one of those that its complement names.
 * among: a preposition before those whom a count is of (doden onder agenten).
 * fate-noun: who met a fate (dode, arrestant). fate-mark: an adjective or participle that says so (gewond). fate-subject,
 * fate-object: a verb whose subject or object meets it (omkomen; arresteren).
 */
export type CountedKind =
  'thing' | 'member' | 'among' | 'fate-noun' | 'fate-mark' | 'fate-subject' | 'fate-object'
