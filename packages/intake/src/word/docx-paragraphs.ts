import { paragraphsIn, roleOf, type Paragraph } from './paragraph.ts'

/** The part of mammoth's tree that we read. */
export interface Element {
  readonly type: string
  readonly children?: readonly Element[]
  /** Of a text. */
  readonly value?: string
  /** Of a paragraph. */
  readonly styleName?: string | null
  /** Of a break. */
  readonly breakType?: string
}

/** Tables within tables deeper than this are layout gone wrong. */
const MAX_DEPTH = 200

/** The paragraphs of a document in their order, cells of tables one by one. */
export function docxParagraphs(tree: Element): Paragraph[] {
  const paragraphs: Paragraph[] = []
  const visit = (element: Element, depth: number) => {
    if (element.type === 'paragraph') {
      const role = roleOf(element.styleName ?? undefined)
      paragraphs.push(...paragraphsIn(textIn(element, 0), role))
    } else if (depth < MAX_DEPTH) {
      for (const child of element.children ?? []) visit(child, depth + 1)
    }
  }
  visit(tree, 0)
  return paragraphs
}

function textIn(element: Element, depth: number): string {
  switch (element.type) {
    case 'text':
      return element.value ?? ''
    case 'tab':
      return '\t'
    case 'break':
      return '\n'
    default:
      if (depth > MAX_DEPTH) return ''
      return (element.children ?? []).map((child) => textIn(child, depth + 1)).join('')
  }
}
