"""The network: embeddings of word, affixes and characters → three BiLSTM layers → taggers and biaffine heads."""

from dataclasses import asdict, dataclass

import torch
from torch import nn
from torch.nn import functional as F

from .features import AFFIX_ROWS, CHAR_LENGTH


@dataclass
class Sizes:
    words: int
    chars: int
    upos: int
    feats: int
    xpos: int
    scripts: int
    deprel: int
    splits: int = 3
    word_dim: int = 128
    affix_dim: int = 64
    char_dim: int = 24
    char_filters: int = 64
    hidden: int = 224
    arc_dim: int = 256
    label_dim: int = 96
    tag_dim: int = 192
    lemma_dim: int = 256


@dataclass
class Dropout:
    embedding: float = 0.3
    layer: float = 0.35
    recurrent: float = 0.15
    mlp: float = 0.33


def shared_dropout(x, p, training):
    """One mask for all time steps of a sentence (Gal & Ghahramani 2016). x: [T, B, D]."""
    if not training or p == 0:
        return x
    mask = torch.empty(1, x.size(1), x.size(2)).bernoulli_(1 - p) / (1 - p)
    return x * mask


class CharEncoder(nn.Module):
    def __init__(self, sizes: Sizes):
        super().__init__()
        self.table = nn.Embedding(sizes.chars, sizes.char_dim, padding_idx=0)
        self.three = nn.Linear(3 * sizes.char_dim, sizes.char_filters)
        self.five = nn.Linear(5 * sizes.char_dim, sizes.char_filters)

    def forward(self, chars):
        x = F.pad(self.table(chars), (0, 0, 2, 2))
        n = CHAR_LENGTH
        five = torch.cat([x[:, i : i + n] for i in range(5)], -1)
        three = torch.cat([x[:, i : i + n] for i in range(1, 4)], -1)
        return torch.cat([self.three(three).relu().amax(1), self.five(five).relu().amax(1)], -1)


class Direction(nn.Module):
    """One LSTM direction whose recurrent weights are dropped while training (Merity et al. 2018)."""

    def __init__(self, size_in, hidden):
        super().__init__()
        self.lstm = nn.LSTM(size_in, hidden)
        for name, p in self.lstm.named_parameters():
            if 'weight_hh' in name:
                for gate in p.data.chunk(4):
                    nn.init.orthogonal_(gate)
            elif 'weight_ih' in name:
                nn.init.xavier_uniform_(p.data)
            else:
                p.data.zero_()
        self.lstm.bias_ih_l0.data[hidden : 2 * hidden] = 1.0

    def forward(self, x, p):
        w = self.lstm
        recurrent = F.dropout(w.weight_hh_l0, p, self.training)
        zero = x.new_zeros(1, x.size(1), w.hidden_size)
        params = [w.weight_ih_l0, recurrent, w.bias_ih_l0, w.bias_hh_l0]
        return torch._VF.lstm(x, (zero, zero), params, True, 1, 0.0, self.training, False, False)[0]


class BiLstm(nn.Module):
    def __init__(self, size_in, hidden):
        super().__init__()
        self.ahead, self.back = Direction(size_in, hidden), Direction(size_in, hidden)

    def forward(self, x, reverse, p):
        """reverse: [T, B] index that turns each sentence round within its own length."""
        turn = lambda y: y.gather(0, reverse.unsqueeze(-1).expand(-1, -1, y.size(-1)))
        return torch.cat([self.ahead(x, p), turn(self.back(turn(x), p))], -1)


def mlp(size_in, size_out, p):
    return nn.Sequential(nn.Linear(size_in, size_out), nn.LeakyReLU(0.1), nn.Dropout(p))


class SyntaxModel(nn.Module):
    def __init__(self, sizes: Sizes, dropout: Dropout):
        super().__init__()
        self.sizes, self.dropout = sizes, dropout
        s, p = sizes, dropout.mlp
        width, both = s.word_dim + s.affix_dim + 2 * s.char_filters, 2 * s.hidden
        self.word_table = nn.Embedding(s.words, s.word_dim, padding_idx=0)
        self.affix_table = nn.EmbeddingBag(AFFIX_ROWS, s.affix_dim, mode='sum')
        nn.init.normal_(self.word_table.weight, 0, 0.3)
        nn.init.normal_(self.affix_table.weight, 0, 0.15)
        self.word_table.weight.data[0] = 0
        self.chars = CharEncoder(s)
        self.layers = nn.ModuleList([BiLstm(width, s.hidden), BiLstm(both, s.hidden), BiLstm(both, s.hidden)])
        self.tag_mlp = mlp(both, s.tag_dim, p)
        self.upos = nn.Linear(s.tag_dim, s.upos)
        self.feats = nn.Linear(s.tag_dim, s.feats)
        self.xpos = nn.Linear(s.tag_dim, s.xpos)
        self.lemma_mlp = mlp(both + width, s.lemma_dim, p)
        self.script = nn.Linear(s.lemma_dim, s.scripts)
        self.split = nn.Linear(s.lemma_dim, s.splits)
        self.arc_dependent, self.arc_head = mlp(both, s.arc_dim, p), mlp(both, s.arc_dim, p)
        self.label_dependent, self.label_head = mlp(both, s.label_dim, p), mlp(both, s.label_dim, p)
        self.arc_root = nn.Parameter(torch.randn(s.arc_dim) * 0.1)
        self.label_root = nn.Parameter(torch.randn(s.label_dim) * 0.1)
        self.arc_weight = nn.Parameter(torch.zeros(s.arc_dim + 1, s.arc_dim))
        self.label_weight = nn.Parameter(torch.zeros(s.label_dim + 1, s.deprel, s.label_dim + 1))
        nn.init.xavier_uniform_(self.arc_weight.data[:-1], 0.3)
        self.label_weight.data[:-1, :, :-1].normal_(0, 0.02)

    def embed(self, words, affixes, chars, tokens):
        """words, tokens: [T, B]; affixes: [U, 7]; chars: [U, 20], U = the different words of the batch."""
        unique = torch.cat([self.affix_table(affixes), self.chars(chars)], -1)
        return torch.cat([self.word_table(words), F.embedding(tokens, unique)], -1)

    def encode(self, x, lengths):
        steps = torch.arange(x.size(0)).unsqueeze(1)
        reverse = torch.where(steps < lengths, lengths - 1 - steps, steps)
        x = shared_dropout(x, self.dropout.embedding, self.training)
        out, p = [], self.dropout
        y = x
        for i, layer in enumerate(self.layers):
            z = layer(y, reverse, p.recurrent)
            y = z if i == 0 else y + z
            y = shared_dropout(y, p.layer, self.training)
            out.append(y)
        return x, out[1], out[2]

    def forward(self, words, affixes, chars, tokens, lengths):
        x, low, top = self.encode(self.embed(words, affixes, chars, tokens), lengths)
        tag = self.tag_mlp(low)
        lemma = self.lemma_mlp(torch.cat([low, x], -1))
        top = top.transpose(0, 1)
        b = top.size(0)
        heads = torch.cat([self.arc_root.expand(b, 1, -1), self.arc_head(top)], 1)
        dependents = F.pad(self.arc_dependent(top), (0, 1), value=1.0)
        arcs = dependents @ self.arc_weight @ heads.transpose(1, 2)
        columns = torch.arange(heads.size(1))
        arcs = arcs.masked_fill(columns[None, None] > lengths[:, None, None], -1e4)
        label_heads = torch.cat([self.label_root.expand(b, 1, -1), self.label_head(top)], 1)
        return {
            'upos': self.upos(tag).transpose(0, 1),
            'feats': self.feats(tag).transpose(0, 1),
            'xpos': self.xpos(tag).transpose(0, 1),
            'script': self.script(lemma).transpose(0, 1),
            'split': self.split(lemma).transpose(0, 1),
            'arcs': arcs,
            'label_dependents': self.label_dependent(top),
            'label_heads': label_heads,
        }

    def labels(self, dependents, heads):
        """Label scores of word–head pairs. dependents, heads: [N, label_dim] → [N, deprel]."""
        d, h = F.pad(dependents, (0, 1), value=1.0), F.pad(heads, (0, 1), value=1.0)
        n = d.size(0)
        mixed = (d @ self.label_weight.flatten(1)).view(n, self.sizes.deprel, -1)
        return torch.einsum('nrh,nh->nr', mixed, h)


def new_model(sizes: Sizes, dropout: Dropout | None = None) -> SyntaxModel:
    return SyntaxModel(sizes, dropout or Dropout())


def sizes_to_json(sizes: Sizes) -> dict:
    return asdict(sizes)
