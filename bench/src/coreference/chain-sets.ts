/** Texts whose chains of mentions are scored. */
export interface ChainSet {
  readonly name: string
  readonly lang: string
  /** A CoNLL-U file with GUM's entities below the shared folder, or JSON Lines with texts whose chains are in `chains`. */
  readonly file: string
  /** Folder of the repository with a file of chains a text. */
  readonly chains?: string
  /** Only documents whose id matches. */
  readonly only?: RegExp
  /** Kinds of actor whose chains are annotated alike. */
  readonly kinds: readonly string[]
}

/** GUM has states among its places, so they are left out there. */
export const CHAIN_SETS: readonly ChainSet[] = [
  {
    name: 'gum-dev, chains in news and biographies',
    lang: 'en',
    file: 'data/treebanks/en/gum-dev.conllu',
    only: /_(news|bio)_/,
    kinds: ['person', 'organization', 'group'],
  },
  {
    name: 'gum-dev, chains',
    lang: 'en',
    file: 'data/treebanks/en/gum-dev.conllu',
    kinds: ['person', 'organization', 'group'],
  },
  {
    name: 'chains-nl-dev',
    lang: 'nl',
    file: 'data/attribution/newspaper-nl-dev.jsonl',
    chains: 'corpus/chains-nl-dev',
    kinds: ['person', 'organization', 'group', 'state'],
  },
]
