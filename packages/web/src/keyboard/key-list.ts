import type { Words } from '../words/words.ts'

type Group = keyof Words['keys']['groups']
type What = keyof Words['keys']['what']

/** What keys do, by where: shown in one table, on demand and on the page about the app. */
export const KEY_LIST: readonly (readonly [
  Group,
  readonly (readonly [readonly string[], What])[],
])[] = [
  [
    'everywhere',
    [
      [['/'], 'search'],
      [['?'], 'help'],
      [['Esc'], 'close'],
    ],
  ],
  [
    'report',
    [
      [['j'], 'nextStatement'],
      [['k'], 'previousStatement'],
      [['Enter'], 'pin'],
      [['y'], 'right'],
      [['n'], 'wrong'],
      [['e'], 'correct'],
      [['u'], 'undo'],
    ],
  ],
  [
    'results',
    [
      [['j'], 'next'],
      [['k'], 'previous'],
      [['Enter'], 'open'],
    ],
  ],
  [
    'map',
    [
      [['←', '→', '↑', '↓'], 'move'],
      [['+', '-'], 'zoom'],
      [['0'], 'whole'],
    ],
  ],
  [
    'review',
    [
      [['y'], 'right'],
      [['n'], 'wrong'],
      [['e'], 'correct'],
      [['m'], 'note'],
      [['j'], 'skip'],
      [['k'], 'previous'],
      [['u'], 'undo'],
    ],
  ],
  [
    'correct',
    [
      [['←', '→'], 'word'],
      [['Enter'], 'choose'],
      [['Ctrl Enter'], 'save'],
      [['Esc'], 'close'],
    ],
  ],
  [
    'same',
    [
      [['y'], 'yes'],
      [['n'], 'no'],
      [['?'], 'unsure'],
      [['u'], 'undo'],
    ],
  ],
]
