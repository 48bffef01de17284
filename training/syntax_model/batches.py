"""Batches of sentences of like length, with their augmentation."""

import random

import numpy as np
import torch

from .features import UNKNOWN, affixes, char_ids, normalise, word_key

TARGETS = ('upos', 'feats', 'xpos', 'script', 'split', 'deprel')


class Featuriser:
    """Looks features up once per form."""

    def __init__(self, labels, counts):
        self.words = {w: i for i, w in enumerate(labels['words'])}
        self.chars = {c: i for i, c in enumerate(labels['chars']) if i > UNKNOWN}
        self.counts = counts
        self.cache = {}

    def __call__(self, form):
        known = self.cache.get(form)
        if known is None:
            normal = normalise(form)
            key = word_key(normal)
            known = (self.words.get(key, UNKNOWN), affixes(normal), char_ids(normal, self.chars), self.counts.get(key, 0))
            self.cache[form] = known
        return known


def swap_marks(forms, rng):
    """Single marks for double ones or the other way round; within one sentence always the same way."""
    double = [normalise(f) == '"' for f in forms]
    single = [normalise(f) == "'" for f in forms]
    if any(double) and not any(single):
        return ["'" if d else f for f, d in zip(forms, double)]
    if sum(single) == 2 and not any(double):
        return ['"' if s else f for f, s in zip(forms, single)]
    return forms


def augment(sentence, rng):
    """One training view of a sentence: marks, capitals and the final full stop vary."""
    forms, keep = sentence['forms'], None
    if rng.random() < 0.2:
        forms = swap_marks(forms, rng)
    dice = rng.random()
    if dice < 0.02:
        forms = [f.upper() for f in forms]
    elif dice < 0.05:
        forms = [f.lower() for f in forms]
    elif dice < 0.10:
        first = forms[0]
        turned = first.lower() if first[0].isupper() else first[0].upper() + first[1:]
        forms = [turned, *forms[1:]]
    last = len(forms) - 1
    if last > 2 and forms[last] == '.' and sentence['upos'] and rng.random() < 0.06:
        if last + 1 not in sentence['head']:
            keep = last
    return forms, keep


def length_batches(sentences, most_words, rng=None):
    """Indices of sentences, in batches of at most most_words padded words."""
    noise = (lambda n: n + rng.uniform(-2, 2)) if rng else (lambda n: n)
    order = sorted(range(len(sentences)), key=lambda i: (noise(len(sentences[i]['forms'])), i))
    batches, batch = [], []
    for i in order:
        longest = max([len(sentences[i]['forms']), *(len(sentences[j]['forms']) for j in batch[-3:])])
        if batch and longest * (len(batch) + 1) > most_words:
            batches.append(batch)
            batch = []
        batch.append(i)
    if batch:
        batches.append(batch)
    if rng:
        rng.shuffle(batches)
    return batches


def make_batch(sentences, featurise, rng: random.Random | None = None, word_dropout=0.0):
    """Tensors of one batch; with rng, augmented and with words dropped."""
    rows = []
    for s in sentences:
        forms, keep = augment(s, rng) if rng else (s['forms'], None)
        rows.append((s, forms[:keep]))
    b, t = len(rows), max(len(f) for _, f in rows)
    words, tokens = np.zeros((t, b), np.int64), np.zeros((t, b), np.int64)
    targets = {k: np.full((b, t), -1, np.int64) for k in (*TARGETS, 'head')}
    unique, affix_rows, char_rows = {}, [], []
    for j, (s, forms) in enumerate(rows):
        n = len(forms)
        for i, form in enumerate(forms):
            word, affix, chars, count = featurise(form)
            at = unique.get(form)
            if at is None:
                at = unique[form] = len(affix_rows)
                affix_rows.append(affix)
                char_rows.append(chars)
            if rng and word != UNKNOWN and rng.random() < max(word_dropout, 0.5 / (0.5 + count)):
                word = UNKNOWN
            words[i, j], tokens[i, j] = word, at
        for k in targets:
            targets[k][j, :n] = s[k][:n]
    return {
        'words': torch.from_numpy(words),
        'tokens': torch.from_numpy(tokens),
        'affixes': torch.tensor(affix_rows),
        'chars': torch.tensor(char_rows),
        'lengths': torch.tensor([len(f) for _, f in rows]),
        **{k: torch.from_numpy(v) for k, v in targets.items()},
    }
