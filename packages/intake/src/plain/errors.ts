import { VolgensError } from '@volgens/shapes'

/*
 * Codes of this folder:
 *
 * bad-front-matter   what stands above a text is no YAML of ours
 */

export const badFrontMatter = (found: string, cause?: unknown) =>
  new VolgensError(
    'bad-front-matter',
    `the lines between --- can't be read (${found}); expected YAML with title, outlet, url, published, lang, author, agency or id; correct them or remove the dashes`,
    { cause },
  )
