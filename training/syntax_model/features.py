"""What the network sees of a word. The same file in TypeScript is packages/reading/src/syntax/features.ts;
the two are held together by features.fixture.json beside it (python -m syntax_model.fixture)."""

import re

AFFIX_ROWS = 8192
CHAR_LENGTH = 20
PAD, UNKNOWN = 0, 1

DOUBLE_MARKS = {'"', '“', '”', '„', '‟', '«', '»', '″', ',,', "''", '``', '‚‚', '’’', '‘‘', '<<', '>>', '‘’'}
SINGLE_MARKS = {"'", '‘', '’', '‚', '‛', '‹', '›', '`', '´', '′'}
DASHES = {'-', '--', '---', '–', '—', '―', '‐', '‑', '−', '‒'}
DOTS = {'...', '…', '....', '.....', '. . .'}
APOSTROPHES = re.compile('[’‘ʼ´`′‛]')
INNER_DASHES = re.compile('[‐‑–—−‒]')


def normalise(form: str) -> str:
    """Takes typographic variety away, so that a quotation mark or dash of another house style is never unknown."""
    if form in DOUBLE_MARKS:
        return '"'
    if form in SINGLE_MARKS:
        return "'"
    if form in DASHES:
        return '-'
    if form in DOTS:
        return '...'
    return INNER_DASHES.sub('-', APOSTROPHES.sub("'", form))


def word_key(normal: str) -> str:
    """Lower case with every ASCII digit as 0: the key of the word table."""
    return re.sub('[0-9]', '0', normal.lower())


def hash_code_points(seed: int, points) -> int:
    """FNV-1a (Fowler, Noll, Vo), 32 bits, one round per code point."""
    h = 2166136261
    h = ((h ^ seed) * 16777619) & 0xFFFFFFFF
    for p in points:
        h = ((h ^ p) * 16777619) & 0xFFFFFFFF
    return h


def shape(normal: str) -> str:
    """'Kamp-1990' → 'Xxx-ddd': letter case and digits, runs cut at three."""
    out = []
    for c in normal:
        if '0' <= c <= '9':
            s = 'd'
        elif c.lower() != c:
            s = 'X'
        elif c.upper() != c:
            s = 'x'
        else:
            s = c
        if len(out) >= 3 and out[-1] == s and out[-2] == s and out[-3] == s:
            continue
        out.append(s)
    return ''.join(out[:12])


def affixes(normal: str) -> list[int]:
    """Rows of the affix table: prefixes of 1–3, suffixes of 2–4 code points of the word key, and the shape."""
    key = [ord(c) for c in word_key(normal)]
    parts = [key[:1], key[:2], key[:3], key[-2:], key[-3:], key[-4:], [ord(c) for c in shape(normal)]]
    return [hash_code_points(i, p) % AFFIX_ROWS for i, p in enumerate(parts)]


def char_ids(normal: str, table: dict[str, int]) -> list[int]:
    """CHAR_LENGTH ids, padded with 0; a longer word keeps its first and last halves."""
    chars = list(normal)
    if len(chars) > CHAR_LENGTH:
        half = CHAR_LENGTH // 2
        chars = chars[:half] + chars[-half:]
    ids = [table.get(c, UNKNOWN) for c in chars]
    return ids + [PAD] * (CHAR_LENGTH - len(ids))
