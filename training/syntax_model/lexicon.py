"""Lemma tables from the training words, for the decoder: what was seen is looked up, compounds are taken apart."""

from collections import Counter, defaultdict

LEAST_PARTICLE = 3


def common_prefix(a, b):
    n = 0
    while n < len(a) and n < len(b) and a[n] == b[n]:
        n += 1
    return n


def head_start(form, first, second):
    """Where the second part of a compound begins in its form, or None: rijksmonument, rijk, monument → 5."""
    best = None
    for i in range(max(1, len(first) - 2), min(len(form) - 1, len(first) + 4)):
        shared = common_prefix(form[i:], second)
        if shared >= min(3, len(second)) and (best is None or shared > best[0]):
            best = (shared, i)
    return best and best[1]


def compound_tables(lemmas):
    modifiers, heads, particles = defaultdict(Counter), Counter(), Counter()
    for (form, upos), options in lemmas.items():
        for lemma, n in options.items():
            parts = [p for p in lemma.lower().split('_') if p]
            if len(parts) < 2 or '_' in form:
                continue
            if upos == 'VERB':
                particles[parts[0]] += n
                continue
            rest = form
            for i, part in enumerate(parts[:-1]):
                at = head_start(rest, part, parts[i + 1])
                if at is None:
                    break
                modifiers[rest[:at].rstrip('-')][part] += 1
                rest = rest[at:]
            heads[parts[-1]] += 1
    chosen = {s: c.most_common(1)[0][0] for s, c in modifiers.items() if s}
    return {
        'modifiers': sorted(f'{s}\t{p}' if s != p else s for s, p in chosen.items()),
        'heads': sorted(heads),
        'particles': sorted(p for p, n in particles.items() if n >= LEAST_PARTICLE),
    }


def lemma_tables(lemmas, scripts, upos):
    """dictionary: per UPOS lines of form, tab, lemmas from the most frequent on (none where lemma = form)."""
    dictionary = {u: [] for u in upos}
    for (form, tag), options in sorted(lemmas.items()):
        if '\t' in form or '\n' in form or form == '_':
            continue
        ranked = sorted(options, key=lambda k: (-options[k], k))
        ranked = [r for r in ranked if r != '_' and options[r] * 20 >= options[ranked[0]]]
        if ranked:
            dictionary[tag].append(form if ranked == [form] else '\t'.join([form, *ranked]))
    return {'dictionary': dictionary, **compound_tables(lemmas)}
