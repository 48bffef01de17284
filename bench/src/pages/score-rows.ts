import { FIELDS, type Field, type GoldenPage, type PageScore } from '@volgens/intake/golden'

const SHOWN: readonly Field[] = ['title', 'published', 'outlet', 'author']

/** A row a page, and below them the means by language of the page and of all. */
export function scoreRows(pages: readonly GoldenPage[], scores: readonly PageScore[]): string[][] {
  const english = new Set(pages.filter(isEnglish).map(({ slug }) => slug))
  return [
    ['page', 'body F1', ...SHOWN, 'other'],
    ...scores.map(rowOf),
    meanOf(
      'mean, Dutch',
      scores.filter(({ slug }) => !english.has(slug)),
    ),
    meanOf(
      'mean, English',
      scores.filter(({ slug }) => english.has(slug)),
    ),
    meanOf('mean', scores),
  ]
}

const isEnglish = ({ slug }: GoldenPage) => slug.endsWith('-en')

function rowOf({ slug, f1, right }: PageScore): string[] {
  const others = FIELDS.filter((field) => !SHOWN.includes(field) && !right[field])
  return [
    slug,
    f1.toFixed(3),
    ...SHOWN.map((field) => (right[field] ? '' : 'wrong')),
    others.join(', '),
  ]
}

function meanOf(name: string, scores: readonly PageScore[]): string[] {
  const share = (field: Field) => {
    const right = scores.filter((score) => score.right[field])
    return `${((100 * right.length) / scores.length).toFixed(0)} %`
  }
  const f1 = scores.reduce((sum, score) => sum + score.f1, 0) / scores.length
  return [name, f1.toFixed(3), ...SHOWN.map(share), '']
}
