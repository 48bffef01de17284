/** What is measured, and what is asked of it: percentages, except where `measure` says otherwise. */

export interface SyntaxSet {
  readonly name: string
  readonly lang: string
  /** Below the shared folder. */
  readonly file: string
  /** Only sentences whose `# sent_id` matches. */
  readonly only?: RegExp
  readonly targets: Readonly<Record<'upos' | 'lemma' | 'uas' | 'las', number>>
}

export const SYNTAX_SETS: readonly SyntaxSet[] = [
  {
    name: 'ud-alpino-dev',
    lang: 'nl',
    file: 'data/treebanks/nl/ud-alpino-dev.conllu',
    targets: { upos: 96, lemma: 95, uas: 88, las: 84 },
  },
  {
    name: 'ewt-dev',
    lang: 'en',
    file: 'data/treebanks/en/ewt-dev.conllu',
    targets: { upos: 95, lemma: 96, uas: 87.5, las: 84.5 },
  },
  {
    name: 'gum-dev, news',
    lang: 'en',
    file: 'data/treebanks/en/gum-dev.conllu',
    only: /_news_/,
    targets: { upos: 95.5, lemma: 96, uas: 87.5, las: 84.5 },
  },
]

export interface AttributionSet {
  readonly name: string
  readonly lang: string
  readonly file: string
  readonly targets: {
    readonly precision?: number
    readonly f1?: number
    /** F1 of attributions with the right source. */
    readonly f1Source?: number
    /** Attributions found with the right source: a count, not a percentage. */
    readonly withSource?: number
  }
}

export const ATTRIBUTION_SETS: readonly AttributionSet[] = [
  {
    name: 'newspaper-nl-dev',
    lang: 'nl',
    file: 'data/attribution/newspaper-nl-dev.jsonl',
    targets: { precision: 85, f1: 78, f1Source: 72 },
  },
  {
    name: 'newspaper-nl-train',
    lang: 'nl',
    file: 'data/attribution/newspaper-nl-train.jsonl',
    targets: {},
  },
  {
    name: 'polnear-dev',
    lang: 'en',
    file: 'data/attribution/polnear-dev.jsonl',
    targets: { precision: 75, f1: 64, f1Source: 57 },
  },
  { name: 'seed', lang: 'nl', file: 'seed/gold.jsonl', targets: { withSource: 15 } },
]

/** Articles of which the figures were annotated apart: offsets and values, no text. */
export interface FigureSet {
  readonly name: string
  readonly lang: string
  /** Below the shared folder. */
  readonly file: string
  /** Below the repository. */
  readonly annotations: string
  readonly targets: { readonly precision: number; readonly recall: number }
}

export const FIGURE_SETS: readonly FigureSet[] = [
  {
    name: 'newspaper-nl-dev, figures',
    lang: 'nl',
    file: 'data/attribution/newspaper-nl-dev.jsonl',
    annotations: 'corpus/figures-nl-dev.json',
    targets: { precision: 85, recall: 80 },
  },
]

/** Articles of which the times were annotated apart, in corpus/. */
export interface TimesSet {
  readonly name: string
  /** In corpus/: times by article, without the texts. */
  readonly gold: string
  readonly targets: Readonly<Record<'precision' | 'recall', number>>
}

export const TIMES_SETS: readonly TimesSet[] = [
  {
    name: 'newspaper-nl-dev, times',
    gold: 'times-nl-dev.json',
    targets: { precision: 85, recall: 80 },
  },
]

/** Articles of which the places were annotated apart: offsets and countries, no text. */
export interface PlaceSet {
  readonly name: string
  readonly lang: string
  /** The articles, below the shared folder. */
  readonly file: string
  /** What a person marked in some of them, by article: offsets and countries, in this repository. */
  readonly places: string
  readonly targets: { readonly precision: number; readonly recall: number }
}

export const PLACE_SETS: readonly PlaceSet[] = [
  {
    name: 'newspaper-nl-dev, places',
    lang: 'nl',
    file: 'data/attribution/newspaper-nl-dev.jsonl',
    places: 'corpus/places-nl-dev.json',
    targets: { precision: 85, recall: 80 },
  },
]
