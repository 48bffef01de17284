/**
 * What a word tells of what is counted.
 *
 * who, what: a noun for it, people or things; its concept is one word for all languages. With - before it, it also ends
 * compounds: -toestel, transporttoestel. member: one of those that its complement names. among: a preposition before those
 * whom a count is of (doden onder agenten). side: a noun whose complement they are (aan de kant van de politie).
 * fate-noun: who met a fate (dode, arrestant). fate-mark: an adjective or participle that says so, in each of its
 * forms (gewond, gedode). fate-people: an adjective that says so of people alone (dodelijke slachtoffers, not dodelijke
 * aanslagen). fate-subject, fate-object: a verb whose subject or object meets it (omkomen; arresteren).
 */
export type CountedKind =
  | 'who'
  | 'what'
  | 'member'
  | 'among'
  | 'side'
  | 'fate-noun'
  | 'fate-mark'
  | 'fate-people'
  | 'fate-subject'
  | 'fate-object'
