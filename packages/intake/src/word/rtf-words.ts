/** Groups whose text is not the document's. Those that begin with \* and are not known here are left out as well. */
export const SKIPPED: ReadonlySet<string> = new Set(
  (
    'annotation atnauthor atnid atndate atrfend atrfstart author bkmkend bkmkstart buptim category colortbl comment ' +
    'company creatim doccomm do edmins field_name filetbl fldinst footer footerf footerl footerr footnote formfield ' +
    'generator header headerf headerl headerr info keywords linkval listtable listtext listoverridetable manager ' +
    'nextfile nonshppict object_data objdata objclass objname operator pict pntext printim private propname revtbl ' +
    'revtim rsidtbl shpinst subject tc template themedata title txe xe'
  ).split(' '),
)

/** Words that stand for a character. */
export const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['line', '\n'],
  ['lbr', '\n'],
  ['emdash', '—'],
  ['endash', '–'],
  ['lquote', '‘'],
  ['rquote', '’'],
  ['ldblquote', '“'],
  ['rdblquote', '”'],
  ['bullet', '•'],
  ['emspace', ' '],
  ['enspace', ' '],
  ['qmspace', ' '],
])

export const SYMBOLS: ReadonlyMap<string, string> = new Map([
  ['~', ' '],
  ['_', '-'],
  ['\\', '\\'],
  ['{', '{'],
  ['}', '}'],
  ['\t', '\t'],
])

/** Words that end a paragraph. */
export const ENDS: ReadonlySet<string> = new Set(
  'par sect page column cell nestcell row nestrow softpage'.split(' '),
)

/** `\fcharset` of a font → code page (Windows' LOGFONT). The others are the document's own. */
export const CHARSETS: ReadonlyMap<number, string> = new Map([
  [77, 'macroman'],
  [128, 'cp932'],
  [129, 'cp949'],
  [134, 'cp936'],
  [136, 'cp950'],
  [161, 'cp1253'],
  [162, 'cp1254'],
  [163, 'cp1258'],
  [177, 'cp1255'],
  [178, 'cp1256'],
  [186, 'cp1257'],
  [204, 'cp1251'],
  [222, 'cp874'],
  [238, 'cp1250'],
])

/** `\ansi`, `\mac`, `\pc`, `\pca` at the head of the document. */
export const CODE_PAGES: ReadonlyMap<string, string> = new Map([
  ['ansi', 'cp1252'],
  ['mac', 'macroman'],
  ['pc', 'cp437'],
  ['pca', 'cp850'],
])
