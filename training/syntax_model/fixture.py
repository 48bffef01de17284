"""Writes the features of some awkward words for the test of features.ts.

  python -m syntax_model.fixture
"""

import json

from .features import affixes, char_ids, normalise, shape, word_key
from .prepare import HERE

FORMS = [
    'de', 'De', 'Amsterdam', 'verzekeringsmaatschappijen', 'A', '1', '2.500', '1998', 'Kamp-1990', "foto's", 'foto’s',
    '“', '”', '„', ',,', "''", '«', '‘', '’', '–', '—', '…', '...', '....', 'geëffend', 'Ünal', 'ÉÉN', 'İstanbul', 'ΣΑΣ',
    'Токаев', '北京', '😀', 'a😀b', 'cafe\u0301', 'x' * 30, 'ǅ', 'ß', 'STRASSE', "n't", "'s", '’s', 'Noord‑Holland', '$', '',
    'Donaudampfschiffahrtsgesellschaft', 'e-mail', 'http://a.nl/?q=1', '٣', 'ﬁn', '\ud800',
]


def main():
    table = {c: i + 2 for i, c in enumerate("abcdefghijklmnopqrstuvwxyzABCDEFGHIJ0123456789'-é")}
    rows = []
    for form in FORMS:
        n = normalise(form)
        rows.append({'form': form, 'normal': n, 'key': word_key(n), 'shape': shape(n), 'affixes': affixes(n), 'chars': char_ids(n, table)})
    path = HERE.parent / 'packages' / 'reading' / 'src' / 'syntax' / 'features.fixture.json'
    path.write_text(json.dumps({'chars': ''.join(table), 'rows': rows}, indent=1) + '\n')


if __name__ == '__main__':
    main()
