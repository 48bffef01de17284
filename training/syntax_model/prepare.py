"""prepare: treebanks → work/<language>/{data.pkl, labels.json}.

  python -m syntax_model.prepare nl [--data ../../shared/data]
"""

import argparse
import json
import os
import pickle
from collections import Counter, defaultdict
from pathlib import Path

from .conllu import read_conllu
from .features import normalise, word_key
from .lemma_script import apply_script, make_script

HERE = Path(__file__).resolve().parent.parent
NL_TRAIN = 'cdb eans extra g_suite h_suite i_suite j_suite lassysample250 novelsample_corrected qa titaantjes wpspel ud-lassysmall-dev'
MIN_WORD, MIN_CHAR, MIN_SCRIPT, MIN_FEATS = 2, 4, 2, 2


def data_folder(argument):
    return Path(argument or os.environ.get('VOLGENS_DATA') or HERE.parent.parent / 'shared' / 'data')


def treebanks(language, data):
    """(train, {name: dev}) as lists of sentences."""
    folder = data / 'treebanks' / language
    if language == 'nl':
        train = [s for name in NL_TRAIN.split() for s in read_conllu(folder / f'{name}.conllu')]
        return train, {'alpino': list(read_conllu(folder / 'ud-alpino-dev.conllu'))}
    train = [s for name in ('ewt-train', 'gum-train') for s in read_conllu(folder / f'{name}.conllu')]
    news = list(read_conllu(folder / 'gum-dev.conllu', lambda name: '_news_' in name))
    return train, {'ewt': list(read_conllu(folder / 'ewt-dev.conllu')), 'gum-news': news}


def own_lemma(sentence, index):
    """The lemma without a separable particle that stands elsewhere in the sentence."""
    word = sentence[index]
    if word.upos not in ('VERB', 'AUX') or '_' not in word.lemma:
        return word.lemma
    lemma = word.lemma
    for child in sentence:
        if child.head == index + 1 and child.deprel == 'compound:prt':
            for particle in (child.lemma.lower(), child.form.lower()):
                if lemma.lower().startswith(particle + '_'):
                    return lemma[len(particle) + 1 :]
    particle, rest = lemma.split('_', 1)
    return lemma if particle.lower()[:2] == word.form.lower()[:2] else rest


def target_of(word, lemma):
    """(script or None, number of underscores) to learn for one word."""
    if lemma in ('_', '') or word.form == '_':
        return None, 0
    joined = lemma.replace('_', '') or lemma
    script = make_script(word.form, joined)
    fits = (apply_script(word.form, script) or '').lower() == joined.lower()
    splits = min(lemma.strip('_').count('_'), 2) if '_' not in word.form else 0
    return (script if fits else None), splits


def prepare(language, data):
    train, dev = treebanks(language, data)
    words, chars, upos, feats, xpos, scripts, deprel = (Counter() for _ in range(7))
    lemmas = defaultdict(Counter)
    sets = {'train': train, **dev}
    targets = {}
    for name, sentences in sets.items():
        targets[name] = []
        for sentence in sentences:
            row = []
            for i, w in enumerate(sentence):
                lemma = own_lemma(sentence, i)
                script, splits = target_of(w, lemma)
                row.append((script, splits))
                if name == 'train':
                    normal = normalise(w.form)
                    words[word_key(normal)] += 1
                    chars.update(normal)
                    upos[w.upos] += 1
                    feats[w.feats] += 1
                    xpos[w.xpos] += 1
                    deprel[w.deprel] += 1
                    if script:
                        scripts[script] += 1
                    lemmas[w.form.lower(), w.upos][lemma] += 1
            targets[name].append(row)

    def ranked(counter, least=1):
        return [k for k, n in sorted(counter.items(), key=lambda x: (-x[1], x[0])) if n >= least]

    labels = {
        'format': 'volgens.syntax/1',
        'language': language,
        'upos': ranked(upos),
        'feats': ranked(feats, MIN_FEATS),
        'deprel': ranked(deprel, 2),
        'scripts': ranked(scripts, MIN_SCRIPT),
        'chars': ['', '\ufffd', *ranked(chars, MIN_CHAR)],
        'words': ['', '\ufffd', *ranked(words, MIN_WORD)],
    }
    xpos_list = ranked(xpos, 2)
    index = {k: {v: i for i, v in enumerate(labels[k])} for k in ('upos', 'feats', 'deprel', 'scripts')}
    xpos_index = {v: i for i, v in enumerate(xpos_list)}
    out = {}
    for name, sentences in sets.items():
        out[name] = [
            {
                'forms': [w.form for w in s],
                'upos': [index['upos'].get(w.upos, -1) for w in s],
                'feats': [index['feats'].get(w.feats, -1) for w in s],
                'xpos': [xpos_index.get(w.xpos, -1) for w in s],
                'script': [index['scripts'].get(t[0], -1) for t in ts],
                'split': [t[1] for t in ts],
                'head': [w.head for w in s],
                'deprel': [index['deprel'].get(w.deprel, -1) for w in s],
                'punct': [w.upos == 'PUNCT' for w in s],
            }
            for s, ts in zip(sentences, targets[name])
        ]
    folder = HERE / 'work' / language
    folder.mkdir(parents=True, exist_ok=True)
    (folder / 'labels.json').write_text(json.dumps(labels, ensure_ascii=False))
    counts = {w: n for w, n in words.items()}
    with open(folder / 'data.pkl', 'wb') as file:
        pickle.dump({'sets': out, 'counts': counts, 'xpos': xpos_list, 'lemmas': {k: dict(v) for k, v in lemmas.items()}}, file)
    sizes = {k: len(v) for k, v in labels.items() if isinstance(v, list)}
    print(language, {k: len(v) for k, v in sets.items()}, sizes, 'xpos', len(xpos_list))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('language', choices=['nl', 'en'])
    parser.add_argument('--data')
    a = parser.parse_args()
    prepare(a.language, data_folder(a.data))


if __name__ == '__main__':
    main()
