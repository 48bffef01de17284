"""score: how well work/<language>/best.pt does on the dev parts, word by word (no tree decoding, full relations).

  python -m syntax_model.score nl

The scores of a release are those of the shipped runtime: see README.md.
"""

import argparse
import json
import pickle

import torch

from .batches import Featuriser
from .export import load
from .prepare import HERE
from .train import evaluate


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('language', choices=['nl', 'en'])
    parser.add_argument('--checkpoint', default='best.pt')
    a = parser.parse_args()
    torch.set_num_threads(1)
    model, saved = load(a.language, a.checkpoint)
    folder = HERE / 'work' / a.language
    data = pickle.loads((folder / 'data.pkl').read_bytes())
    featurise = Featuriser(json.loads((folder / 'labels.json').read_text()), data['counts'])
    for name, sentences in data['sets'].items():
        if name != 'train':
            print(name, 'epoch', saved['epoch'], json.dumps(evaluate(model, sentences, featurise)))


if __name__ == '__main__':
    main()
