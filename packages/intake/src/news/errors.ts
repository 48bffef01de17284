import { VolgensError } from '@volgens/shapes'

/*
 * Codes of this folder, beside those of guard/:
 *
 * no-article       items of an agency without a text: pictures, plans, empty bodies
 * ninjs-broken     the file is no ninjs
 * newsml-broken    the file is no NewsML-G2
 * xml-entities     the file defines entities of its own, which can grow or fetch without end
 */

/** found: what the items are. */
export const noArticle = (name: string, found: string) =>
  new VolgensError(
    'no-article',
    `${name} holds ${found}; expected at least one item with a text; give the items of type text`,
  )

export const ninjsBroken = (name: string, found: string) =>
  new VolgensError(
    'ninjs-broken',
    `${name} ${found}; expected news in JSON as IPTC's ninjs has it (headlines, bodies); fetch the item again`,
  )

export const newsmlBroken = (name: string, found: string) =>
  new VolgensError(
    'newsml-broken',
    `${name} ${found}; expected NewsML-G2 (a newsItem or a newsMessage); fetch the item again`,
  )

export const xmlEntities = (name: string) =>
  new VolgensError(
    'xml-entities',
    `${name} defines entities in its DOCTYPE; expected XML without them, for they can grow or fetch without end; save it with its entities written out`,
  )
