/** What a writer was told is kept. */
export type Acknowledged =
  | { readonly kind: 'report'; readonly id: string }
  | { readonly kind: 'entry'; readonly seq: number; readonly hash: string }
