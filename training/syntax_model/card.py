"""card: writes languages/<language>/model/CARD.md from the exported model and work/<language>/scores.json.

  python -m syntax_model.card nl --loads '250 ms' --speed '9,000 words/s'
"""

import argparse
import hashlib
import json
from datetime import date

import onnx
import torch

from .prepare import HERE

LANGUAGES = {
    'nl': {
        'name': 'Dutch',
        'rows': [
            ('Alpino treebank: cdb (newspapers, 1971), extra, eans, qa, titaantjes, wpspel, lassysample250, '
             'novelsample_corrected, g/h/i/j_suite', 'converted to Universal Dependencies with alud',
             'LGPL 2.1 with Alpino; the UD release of the same material is CC BY-SA 4.0', 'training'),
            ('UD_Dutch-LassySmall, dev part (Wikipedia)', 'made with alud 2.13.0', 'CC BY-SA 4.0', 'training'),
            ('UD_Dutch-Alpino, dev part (newspapers, 2001)', 'made with alud 2.12.3', 'CC BY-SA 4.0', 'choosing the epoch, measuring'),
        ],
        'targets': {'ud-alpino-dev': (96, 95, 88, 84)},
        'credit': 'The Alpino and Lassy treebanks: Gosse Bouma, Gertjan van Noord and others, University of Groningen.',
    },
    'en': {
        'name': 'English',
        'rows': [
            ('UD_English-EWT, train part', 'UD 2, the files name no release', 'CC BY-SA 4.0', 'training'),
            ('UD_English-GUM, train part (news, interview, bio, voyage, textbook, vlog, speech, conversation)', 'UD 2, the files name no release',
             'annotations CC BY 4.0; texts CC BY, CC BY-SA or public domain', 'training'),
            ('UD_English-EWT and -GUM (news), dev parts', 'UD 2, the files name no release', 'as above', 'choosing the epoch, measuring'),
        ],
        'targets': {'ewt-dev': (95, 96, 87.5, 84.5), 'gum-dev, news': (95.5, 96, 87.5, 84.5)},
        'credit': 'UD_English-EWT: Natalia Silveira and others, Stanford University. UD_English-GUM: Amir Zeldes and '
        'others, Georgetown University.',
    },
}


def shape(value):
    return '[' + ', '.join(d.dim_param or str(d.dim_value) for d in value.type.tensor_type.shape.dim) + ']'


def table(head, rows):
    return '\n'.join('| ' + ' | '.join(map(str, r)) + ' |' for r in (head, ['---'] * len(head), *rows))


def score_rows(scores, targets):
    for line in scores:
        s = line['scores']
        yield [f'{line["name"]} ({s["words"]} words)', s['upos'], s['lemma'], s['uas'], s['las'], s['lasFull']]
        yield ['to beat', *targets[line['name']], '']


def card(language, loads, speed, note):
    about = LANGUAGES[language]
    folder, work = HERE.parent / 'languages' / language / 'model', HERE / 'work' / language
    data = (folder / 'model.onnx').read_bytes()
    labels = json.loads((folder / 'labels.json').read_text())
    saved = torch.load(work / 'best.pt', weights_only=False)
    scores = [json.loads(line) for line in (work / 'scores.json').read_text().splitlines()]
    graph = onnx.load_from_string(data).graph
    kind = lambda v: onnx.TensorProto.DataType.Name(v.type.tensor_type.elem_type).lower()
    values = [['input', v.name, kind(v), shape(v)] for v in graph.input] + [['output', v.name, kind(v), shape(v)] for v in graph.output]
    facts = [
        ['command', f'`training/run.sh {language}`'], ['seed', saved['seed']], ['epoch', f'{saved["epoch"]} of {saved["epochs"]}'],
        *([['note', note]] if note else []),
        ['exported', date.today()], ['size', f'{len(data):,} bytes, labels.json {(folder / "labels.json").stat().st_size:,} bytes'],
        ['SHA-256 of model.onnx', f'`{hashlib.sha256(data).hexdigest()}`'], ['loads in', loads], ['speed', speed],
    ]
    names = ['UPOS', 'lemma', 'UAS', 'LAS', 'LAS-full']
    return f"""# {labels['name']}: syntax of {about['name']}

Tags (UPOS, features), lemmatises and parses sentences of given words into Universal Dependencies. Made for Volgens,
run with onnxruntime-node, decoded in `packages/reading/src/syntax`. How it was trained: `training/README.md`.

Licence of the weights: CC BY-SA 4.0. {about['credit']}

## Treebanks

{table(['treebank', 'release', 'licence', 'used for'], about['rows'])}

## Scores

On gold tokens, through the runtime that ships (`training/measure.sh {language}`). LAS compares universal relations,
LAS-full relations with their subtype.

{table(['', *names], score_rows(scores, about['targets']))}

## The file

{table(['', ''], facts)}

## Inputs and outputs

`form` counts the different forms of a batch, `word` the words of its longest sentence, `candidate` the best heads of
a word (four at most). Heads count from 1; 0 is the root.

{table(['', 'name', 'type', 'shape'], values)}

## Limits

News and web prose; verse, speech full of repairs and other centuries are parsed worse. Sentences of more than 200
words are parsed in windows.
"""


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('language', choices=list(LANGUAGES))
    parser.add_argument('--loads', required=True)
    parser.add_argument('--speed', required=True)
    parser.add_argument('--note', default='', help='on how this training differed from the command')
    a = parser.parse_args()
    path = HERE.parent / 'languages' / a.language / 'model' / 'CARD.md'
    path.write_text(card(a.language, a.loads, a.speed, a.note))


if __name__ == '__main__':
    main()
