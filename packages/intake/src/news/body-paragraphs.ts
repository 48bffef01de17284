import { htmlParagraphs } from '../printed/html-paragraphs.ts'
import { plainParagraphs } from '../printed/paragraphs.ts'

/** The paragraphs of a body by its media type; markup is known by its look where the type is not given. */
export function bodyParagraphs(value: string, type: string | undefined): readonly string[] {
  const marked =
    type === undefined || type === ''
      ? /<(?:p|br|div|h\d)\b[^>]{0,200}>/i.test(value)
      : /html|xml|nitf/i.test(type)
  return marked ? htmlParagraphs(value).map(({ text }) => text) : plainParagraphs(value)
}
