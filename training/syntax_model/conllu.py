"""Reads the basic trees of a CoNLL-U file."""

from dataclasses import dataclass


@dataclass
class Word:
    form: str
    lemma: str
    upos: str
    xpos: str
    feats: str
    head: int
    deprel: str


def read_conllu(path, keep_document=lambda name: True):
    """Yields sentences as lists of Word. keep_document is asked with each `# newdoc id`."""
    words, keep = [], True
    with open(path, encoding='utf-8') as file:
        for line in file:
            line = line.rstrip('\n')
            if line.startswith('# newdoc id = '):
                keep = keep_document(line[14:])
            elif not line:
                if words and keep:
                    yield words
                words = []
            elif line[0] != '#':
                c = line.split('\t')
                if c[0].isdigit():
                    feats = '' if c[5] == '_' else c[5]
                    words.append(Word(c[1], c[2], c[3], c[4], feats, int(c[6]), c[7]))
    if words and keep:
        yield words
