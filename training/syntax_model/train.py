"""train: work/<language>/data.pkl → work/<language>/checkpoint.pt, after each epoch.

  python -m syntax_model.train nl [--epochs 22] [--seed 1]

Starts again from the checkpoint when there is one.
"""

import argparse
import json
import math
import pickle
import random
import time

import torch
from torch.nn import functional as F

from .batches import Featuriser, length_batches, make_batch
from .model import Sizes, new_model, sizes_to_json
from .prepare import HERE

BATCH_WORDS = 850
LEARNING_RATE, LEAST_RATE, WARMUP_STEPS = 2e-3, 2e-5, 300
EMA = 0.998
WORD_DROPOUT = 0.08
WEIGHTS = {'upos': 1.0, 'feats': 0.7, 'xpos': 0.5, 'script': 0.7, 'split': 0.5}


def losses(model, batch):
    out = model(batch['words'], batch['affixes'], batch['chars'], batch['tokens'], batch['lengths'])
    total = 0.0
    for name, weight in WEIGHTS.items():
        total = total + weight * F.cross_entropy(out[name].flatten(0, 1), batch[name].flatten(), ignore_index=-1)
    head = batch['head']
    total = total + F.cross_entropy(out['arcs'].flatten(0, 1), head.flatten(), ignore_index=-1)
    b, t = (head >= 0).nonzero(as_tuple=True)
    scores = model.labels(out['label_dependents'][b, t], out['label_heads'][b, head[b, t]])
    return total + F.cross_entropy(scores, batch['deprel'][b, t], ignore_index=-1)


@torch.no_grad()
def evaluate(model, sentences, featurise):
    """Greedy scores in percent; LAS with the full relation. The decoder proper is in TypeScript."""
    model.eval()
    right = dict.fromkeys(('upos', 'feats', 'script', 'split', 'uas', 'las'), 0)
    words = 0
    for indices in length_batches(sentences, 2000):
        batch = make_batch([sentences[i] for i in indices], featurise)
        out = model(batch['words'], batch['affixes'], batch['chars'], batch['tokens'], batch['lengths'])
        b, t = (batch['head'] >= 0).nonzero(as_tuple=True)
        words += len(b)
        for k in ('upos', 'feats', 'script', 'split'):
            right[k] += (out[k].argmax(-1) == batch[k])[b, t].sum().item()
        head = out['arcs'].argmax(-1)[b, t]
        label = model.labels(out['label_dependents'][b, t], out['label_heads'][b, head]).argmax(-1)
        good = head == batch['head'][b, t]
        right['uas'] += good.sum().item()
        right['las'] += (good & (label == batch['deprel'][b, t])).sum().item()
    return {k: round(100 * v / words, 2) for k, v in right.items()}


def learning_rate(step, steps):
    if step < WARMUP_STEPS:
        return LEARNING_RATE * (step + 1) / WARMUP_STEPS
    done = min(1.0, (step - WARMUP_STEPS) / max(1, steps - WARMUP_STEPS))
    return LEAST_RATE + 0.5 * (LEARNING_RATE - LEAST_RATE) * (1 + math.cos(math.pi * done))


def train(language, epochs, seed, stop_after=None):
    torch.set_num_threads(1)
    folder = HERE / 'work' / language
    labels = json.loads((folder / 'labels.json').read_text())
    data = pickle.loads((folder / 'data.pkl').read_bytes())
    sets, featurise = data['sets'], Featuriser(labels, data['counts'])
    torch.manual_seed(seed)
    sizes = Sizes(
        words=len(labels['words']), chars=len(labels['chars']), upos=len(labels['upos']), feats=len(labels['feats']),
        xpos=len(data['xpos']), scripts=len(labels['scripts']), deprel=len(labels['deprel']),
    )
    model, mean = new_model(sizes), new_model(sizes)
    mean.load_state_dict(model.state_dict())
    optimiser = torch.optim.AdamW(model.parameters(), lr=LEARNING_RATE, betas=(0.9, 0.98), weight_decay=1e-3, fused=True)
    start, step, best = 0, 0, -1.0
    checkpoint = folder / 'checkpoint.pt'
    if checkpoint.exists():
        saved = torch.load(checkpoint, weights_only=False)
        model.load_state_dict(saved['model'])
        mean.load_state_dict(saved['mean'])
        optimiser.load_state_dict(saved['optimiser'])
        start, step, best = saved['epoch'], saved['step'], saved['best']
    for epoch in range(start, epochs):
        rng = random.Random(seed * 1000 + epoch)
        torch.manual_seed(seed * 1000 + epoch)
        began, total = time.time(), 0.0
        batches = length_batches(sets['train'], BATCH_WORDS, rng)
        model.train()
        for number, indices in enumerate(batches):
            rate = learning_rate(step, epochs * len(batches))
            for group in optimiser.param_groups:
                group['lr'] = rate
            loss = losses(model, make_batch([sets['train'][i] for i in indices], featurise, rng, WORD_DROPOUT))
            optimiser.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 5.0)
            optimiser.step()
            step += 1
            decay = min(EMA, (1 + step) / (10 + step))
            with torch.no_grad():
                torch._foreach_lerp_(list(mean.parameters()), list(model.parameters()), 1 - decay)
            total += loss.item()
            if number % 50 == 49:
                print(f'  epoch {epoch + 1} batch {number + 1}/{len(batches)} loss {total / (number + 1):.3f} {time.time() - began:.0f} s', flush=True)
            if stop_after and step >= stop_after:
                return
        scores = {name: evaluate(mean, s, featurise) for name, s in sets.items() if name != 'train'}
        merit = sum(s['las'] + s['upos'] for s in scores.values())
        print(f'epoch {epoch + 1} loss {total / len(batches):.3f} {time.time() - began:.0f} s', json.dumps(scores), flush=True)
        state = {'sizes': sizes_to_json(sizes), 'mean': mean.state_dict(), 'epoch': epoch + 1, 'epochs': epochs, 'seed': seed, 'scores': scores}
        if merit > best:
            best = merit
            torch.save(state, folder / 'best.pt')
        saved = {**state, 'model': model.state_dict(), 'optimiser': optimiser.state_dict(), 'step': step, 'best': best}
        torch.save(saved, folder / 'checkpoint.new')
        (folder / 'checkpoint.new').replace(checkpoint)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('language', choices=['nl', 'en'])
    parser.add_argument('--epochs', type=int, default=22)
    parser.add_argument('--seed', type=int, default=1)
    parser.add_argument('--stop-after', type=int, help='steps, for a speed test')
    a = parser.parse_args()
    train(a.language, a.epochs, a.seed, a.stop_after)


if __name__ == '__main__':
    main()
