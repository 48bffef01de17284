"""export: work/<language>/best.pt → languages/<language>/model/{model.onnx, labels.json}.

  python -m syntax_model.export nl [--checkpoint best.pt] [--folder ../languages/nl/model]

The graph is written out by hand: it keeps to plain ONNX operators, weights lie in it as float16 and are cast to
float32 once, when the session is made; then the LSTM is quantised (quantise.py).
"""

import argparse
import json
import pickle
from datetime import date
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

from .lexicon import lemma_tables
from .model import Sizes, new_model
from .prepare import HERE
from .quantise import quantise

OPSET, IR_VERSION = 17, 9
HEADS = 4


class Graph:
    """Collects nodes and weights; every method gives back the name of its output."""

    def __init__(self):
        self.nodes, self.weights, self.count = [], [], 0

    def name(self, stem):
        self.count += 1
        return f'{stem}_{self.count}'

    def op(self, kind, *inputs, outputs=1, **attributes):
        names = [self.name(kind.lower()) for _ in range(outputs)]
        self.nodes.append(helper.make_node(kind, list(inputs), names, **attributes))
        return names[0] if outputs == 1 else names

    def weight(self, stem, tensor):
        array = tensor.detach().numpy() if isinstance(tensor, torch.Tensor) else tensor
        name = self.name(stem)
        self.weights.append(numpy_helper.from_array(np.ascontiguousarray(array).astype(np.float16), name))
        return self.op('Cast', name, to=TensorProto.FLOAT)

    def ints(self, *values, scalar=False):
        name = self.name('ints')
        array = np.array(values[0] if scalar else values, np.int64)
        self.weights.append(numpy_helper.from_array(array, name))
        return name

    def linear(self, x, layer):
        x = self.op('MatMul', x, self.weight('weight', layer.weight.T))
        return self.op('Add', x, self.weight('bias', layer.bias))

    def mlp(self, x, sequence):
        return self.op('LeakyRelu', self.linear(x, sequence[0]), alpha=0.1)


def reorder(w):
    """Gates from PyTorch's order (i f g o) to ONNX's (i o f c)."""
    i, f, g, o = w.chunk(4)
    return torch.cat([i, o, f, g])


def lstm(g, x, lengths, layer, hidden):
    sides = [layer.ahead.lstm, layer.back.lstm]
    w = torch.stack([reorder(s.weight_ih_l0) for s in sides])
    r = torch.stack([reorder(s.weight_hh_l0) for s in sides])
    b = torch.stack([torch.cat([reorder(s.bias_ih_l0), reorder(s.bias_hh_l0)]) for s in sides])
    weights = [g.weight(n, t) for n, t in (('w', w), ('r', r), ('b', b))]
    y = g.op('LSTM', x, *weights, lengths, hidden_size=hidden, direction='bidirectional')
    y = g.op('Transpose', y, perm=[0, 2, 1, 3])
    return g.op('Reshape', y, g.ints(0, 0, 2 * hidden))


def embed(g, m):
    affix = g.op('ReduceSum', g.op('Gather', g.weight('affix_table', m.affix_table.weight), 'affixes'), g.ints(1), keepdims=0)
    word = g.op('Gather', g.weight('word_table', m.word_table.weight), 'words')
    chars = g.op('Gather', g.weight('char_table', m.chars.table.weight), 'chars')
    padded = g.op('Pad', chars, g.ints(0, 2, 0, 0, 2, 0))
    length = 20
    slices = [g.op('Slice', padded, g.ints(i), g.ints(i + length), g.ints(1)) for i in range(5)]
    parts = []
    for layer, some in ((m.chars.three, slices[1:4]), (m.chars.five, slices)):
        y = g.op('Relu', g.linear(g.op('Concat', *some, axis=2), layer))
        parts.append(g.op('ReduceMax', y, axes=[1], keepdims=0))
    return g.op('Gather', g.op('Concat', word, affix, *parts, axis=1), 'tokens')


def with_one(g, x):
    """Appends a feature that is always one."""
    return g.op('Pad', x, g.ints(0, 0, 0, 0, 0, 1), g.op('Cast', g.one, to=TensorProto.FLOAT))


def with_root(g, x, root, width, batch):
    shape = g.op('Concat', batch, g.ints(1, width), axis=0)
    first = g.op('Expand', g.weight('root', root.view(1, 1, -1)), shape)
    return g.op('Concat', first, x, axis=1)


def build(m) -> onnx.ModelProto:
    g, s = Graph(), m.sizes
    g.one = g.ints(1, scalar=True)
    x = embed(g, m)
    low = y = lstm(g, x, 'lengths', m.layers[0], s.hidden)
    low = g.op('Add', y, lstm(g, y, 'lengths', m.layers[1], s.hidden))
    top = g.op('Add', low, lstm(g, low, 'lengths', m.layers[2], s.hidden))
    batch_first = lambda t: g.op('Transpose', t, perm=[1, 0, 2])
    best = lambda t: g.op('Cast', g.op('ArgMax', t, axis=-1, keepdims=0), to=TensorProto.INT32)
    out = {}
    low_b = batch_first(low)
    tag = g.mlp(low_b, m.tag_mlp)
    out['upos'] = best(g.linear(tag, m.upos))
    out['feats'] = best(g.linear(tag, m.feats))
    lemma = g.mlp(g.op('Concat', low_b, batch_first(x), axis=2), m.lemma_mlp)
    out['scripts'] = best(g.linear(lemma, m.script))
    out['splits'] = g.op('Softmax', g.linear(lemma, m.split), axis=-1)
    top_b = batch_first(top)
    shape = g.op('Shape', top_b)
    batch = g.op('Slice', shape, g.ints(0), g.ints(1))
    heads = with_root(g, g.mlp(top_b, m.arc_head), m.arc_root, s.arc_dim, batch)
    mixed = g.op('MatMul', with_one(g, g.mlp(top_b, m.arc_dependent)), g.weight('arc_weight', m.arc_weight))
    arcs = g.op('MatMul', mixed, g.op('Transpose', heads, perm=[0, 2, 1]))
    columns = g.op('Shape', arcs)
    width = g.op('Slice', columns, g.ints(2), g.ints(3))
    range_ = g.op('Range', g.ints(0, scalar=True), g.op('Squeeze', width), g.ints(1, scalar=True))
    lengths = g.op('Unsqueeze', g.op('Cast', 'lengths', to=TensorProto.INT64), g.ints(1, 2))
    outside = g.op('Cast', g.op('Greater', range_, lengths), to=TensorProto.FLOAT)
    penalty = g.weight('penalty', np.array(-10000.0))
    out['arcs'] = g.op('LogSoftmax', g.op('Add', arcs, g.op('Mul', outside, penalty)), axis=-1)
    k = g.op('Min', width, g.ints(HEADS))
    _, candidates = g.op('TopK', out['arcs'], k, outputs=2)
    out['heads'] = g.op('Cast', candidates, to=TensorProto.INT32)
    label_heads = with_one(g, with_root(g, g.mlp(top_b, m.label_head), m.label_root, s.label_dim, batch))
    chosen = g.op('GatherND', label_heads, g.op('Unsqueeze', candidates, g.ints(3)), batch_dims=1)
    weight = m.label_weight.permute(0, 2, 1).reshape(s.label_dim + 1, -1)
    mixed = g.op('MatMul', with_one(g, g.mlp(top_b, m.label_dependent)), g.weight('label_weight', weight))
    mixed = g.op('Reshape', mixed, g.ints(0, 0, s.label_dim + 1, s.deprel))
    scores = g.op('LogSoftmax', g.op('MatMul', chosen, mixed), axis=-1)
    out['labels'] = best(scores)
    out['label_scores'] = g.op('ReduceMax', scores, axes=[-1], keepdims=0)
    counts = [s.words, s.chars, s.upos, s.feats, s.scripts, s.deprel]
    return finish(g, out, counts)


def finish(g, out, counts):
    i, f = TensorProto.INT32, TensorProto.FLOAT
    spec = {
        'upos': (i, ['sentence', 'word']), 'feats': (i, ['sentence', 'word']),
        'scripts': (i, ['sentence', 'word']), 'splits': (f, ['sentence', 'word', 3]),
        'arcs': (f, ['sentence', 'word', 'head']), 'heads': (i, ['sentence', 'word', 'candidate']),
        'labels': (i, ['sentence', 'word', 'candidate']), 'label_scores': (f, ['sentence', 'word', 'candidate']),
        'counts': (i, [6]),
    }
    g.weights.append(numpy_helper.from_array(np.array(counts, np.int32), 'sizes'))
    out['counts'] = 'sizes'
    for name in spec:
        g.nodes.append(helper.make_node('Identity', [out[name]], [name]))
    value = helper.make_tensor_value_info
    inputs = [
        value('words', i, ['form']), value('affixes', i, ['form', 7]), value('chars', i, ['form', 20]),
        value('tokens', i, ['word', 'sentence']), value('lengths', i, ['sentence']),
    ]
    outputs = [value(name, *s) for name, s in spec.items()]
    graph = helper.make_graph(g.nodes, 'volgens-syntax', inputs, outputs, g.weights)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid('', OPSET)], ir_version=IR_VERSION, producer_name='volgens')
    onnx.checker.check_model(model)
    return model


def load(language, checkpoint='best.pt'):
    saved = torch.load(HERE / 'work' / language / checkpoint, weights_only=False)
    model = new_model(Sizes(**saved['sizes']))
    model.load_state_dict(saved['mean'])
    return model.eval(), saved


def check(model_bytes, model, language, furthest):
    """The exported graph answers like PyTorch; furthest: how far an arc's log-probability may be off."""
    import onnxruntime

    from .batches import Featuriser, make_batch

    folder = HERE / 'work' / language
    labels, data = json.loads((folder / 'labels.json').read_text()), pickle.loads((folder / 'data.pkl').read_bytes())
    dev = next(s for n, s in data['sets'].items() if n != 'train')[:24]
    batch = make_batch(dev, Featuriser(labels, data['counts']))
    with torch.no_grad():
        want = model(batch['words'], batch['affixes'], batch['chars'], batch['tokens'], batch['lengths'])
    session = onnxruntime.InferenceSession(model_bytes, providers=['CPUExecutionProvider'])
    unique = np.zeros(len(batch['affixes']), np.int64)
    inside = batch['words'].numpy() > 0
    unique[batch['tokens'].numpy()[inside]] = batch['words'].numpy()[inside]
    feed = {k: batch[k].numpy().astype(np.int32) for k in ('affixes', 'chars', 'tokens', 'lengths')}
    got = dict(zip([o.name for o in session.get_outputs()], session.run(None, {**feed, 'words': unique.astype(np.int32)})))
    real = (batch['head'] >= 0).numpy()
    arcs = want['arcs'].log_softmax(-1).numpy()
    gap = np.abs(np.where(arcs > -20, arcs - got['arcs'], 0))[real].max()
    same = {k: float((want[k].argmax(-1).numpy() == got[k])[real].mean()) for k in ('upos', 'feats')}
    print('greatest difference of an arc score', float(gap), 'same', same)
    if gap > furthest or min(same.values()) < 0.995:
        raise SystemExit('the exported graph differs from the trained model')


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('language', choices=['nl', 'en'])
    parser.add_argument('--checkpoint', default='best.pt')
    parser.add_argument('--folder')
    parser.add_argument('--name', help='of the model; the language and the date unless given')
    a = parser.parse_args()
    model, saved = load(a.language, a.checkpoint)
    exact = build(model)
    check(exact.SerializeToString(), model, a.language, 0.05)
    data = quantise(exact).SerializeToString()
    check(data, model, a.language, 1)
    folder = Path(a.folder) if a.folder else HERE.parent / 'languages' / a.language / 'model'
    folder.mkdir(parents=True, exist_ok=True)
    (folder / 'model.onnx').write_bytes(data)
    work = HERE / 'work' / a.language
    labels = json.loads((work / 'labels.json').read_text())
    labels['name'] = a.name or f'{a.language}-{date.today():%Y%m%d}'
    labels.update(lemma_tables(pickle.loads((work / 'data.pkl').read_bytes())['lemmas'], labels['scripts'], labels['upos']))
    (folder / 'labels.json').write_text(json.dumps(labels, ensure_ascii=False, separators=(',', ':')) + '\n')
    print(folder, 'epoch', saved['epoch'], saved['scores'], f'{len(data) / 1e6:.1f} MB')


if __name__ == '__main__':
    main()
