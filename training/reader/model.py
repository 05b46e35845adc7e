"""The reader: multilingual-e5-small (Wang et al. 2024, arXiv 2402.05672) whose upper layers read an English and a German text together.

The lower layers see each text by itself, as the encoder was pretrained: there, words that translate each other lie close
together. The layers above see both. Between them every token learns how well it matches the other text.
"""

from dataclasses import asdict, dataclass

import torch
import torch.nn as nn
import torch.nn.functional as F

from .pair import KINDS

BEGIN, PAD, END = 0, 1, 2
ENGLISH, GERMAN, NOWHERE = 0, 1, -1


@dataclass(frozen=True)
class Shape:
    """How a reader is built. `apart` layers read each text by itself; the first `frozen` layers keep their weights."""

    layers: int = 12
    apart: int = 6
    frozen: int = 6
    width: int = 384
    heads: int = 12
    inner: int = 1536
    vocabulary: int = 31566

    def as_dict(self) -> dict:
        return asdict(self)


class Layer(nn.Module):
    """A BERT layer: attention, then feed-forward, each followed by its norm."""

    def __init__(self, shape: Shape):
        super().__init__()
        width = shape.width
        self.heads = shape.heads
        self.qkv, self.out, self.n1 = nn.Linear(width, 3 * width), nn.Linear(width, width), nn.LayerNorm(width, 1e-12)
        self.up, self.down, self.n2 = nn.Linear(width, shape.inner), nn.Linear(shape.inner, width), nn.LayerNorm(width, 1e-12)

    def forward(self, x, may_see):
        batch, length, width = x.shape
        q, k, v = self.qkv(x).view(batch, length, 3, self.heads, width // self.heads).permute(2, 0, 3, 1, 4)
        # Written out: on a CPU it trains a third faster than the fused attention, whose backward pass is slow.
        weight = (q @ k.transpose(-1, -2) * (width // self.heads) ** -0.5).masked_fill(~may_see, -1e4).softmax(-1)
        seen = (weight.to(v.dtype) @ v).transpose(1, 2).reshape(batch, length, width)
        x = self.n1(x + self.out(seen))
        return self.n2(x + self.down(F.gelu(self.up(x))))


class Encoder(nn.Module):
    def __init__(self, shape: Shape):
        super().__init__()
        self.emb, self.emb_pos = nn.Embedding(shape.vocabulary, shape.width), nn.Embedding(512, shape.width)
        self.emb_type = nn.Parameter(torch.zeros(shape.width))
        self.norm, self.layers = nn.LayerNorm(shape.width, 1e-12), nn.ModuleList(Layer(shape) for _ in range(shape.layers))

    def embed(self, ids, side):
        """Positions begin anew with the second text."""
        at = torch.arange(ids.shape[1])[None]
        begin = (side == GERMAN).float().argmax(1, keepdim=True)
        position = torch.where(side == GERMAN, at - begin, at).clamp(0, 511)
        return self.norm(self.emb(ids) + self.emb_pos(position) + self.emb_type)


class Reader(nn.Module):
    """forward(ids, side) -> logits, each row `BEGIN English END BEGIN German END`:

    wrong [B, T] a token without its right counterpart on the other side, kind [B, T, 3] (see KINDS),
    pair [B, 2] a fault as planted or written by hand, a serious error as people mark it,
    nearest [B, T] where the likeliest counterpart of a token is.
    """

    def __init__(self, shape: Shape):
        super().__init__()
        width = shape.width
        self.shape, self.enc = shape, Encoder(shape)
        self.side = nn.Parameter(torch.zeros(2, width))
        self.match = nn.Sequential(nn.Linear(6, 64), nn.GELU(), nn.Linear(64, width))
        nn.init.zeros_(self.match[2].weight), nn.init.zeros_(self.match[2].bias)
        self.token = nn.Sequential(nn.Dropout(0.1), nn.Linear(width, width), nn.GELU(), nn.Linear(width, 1 + len(KINDS)))
        self.pool = nn.Linear(width, 2)
        self.pair = nn.Sequential(nn.Linear(3 * width + 4, width), nn.GELU(), nn.Dropout(0.1), nn.Linear(width, 2))

    def read_apart(self, ids, side):
        """Both texts by themselves. Returns the states after each of the two layers whose matches count."""
        own = (side[:, :, None] == side[:, None, :])[:, None]
        x, kept = self.enc.embed(ids, side), []
        matched = {max(1, self.shape.apart - 1), self.shape.apart}
        for at, layer in enumerate(self.enc.layers[: self.shape.apart], 1):
            x = layer(x, own)
            kept += [x] if at in matched else []
        return x, (kept or [x, x])

    def matches(self, kept, real, side):
        """Per token and layer: its best cosine in the other text, the lead over the second best, whether the match is mutual."""
        other = (side[:, :, None] != side[:, None, :]) & real[:, None, :] & real[:, :, None]
        features = []
        for state in kept:
            v = F.normalize(state.float(), dim=-1)
            cosine = (v @ v.transpose(1, 2)).masked_fill(~other, -1.0)
            best, at = cosine.topk(2, -1)
            nearest = at[..., 0]
            mutual = torch.gather(nearest, 1, nearest) == torch.arange(side.shape[1])[None]
            features += [best[..., 0], best[..., 0] - best[..., 1], mutual.float()]
        return torch.stack(features, -1), nearest, best[..., 0]

    def forward(self, ids, side):
        mask = side >= 0
        real = mask & (ids > END)
        with torch.set_grad_enabled(torch.is_grad_enabled() and self.shape.frozen < self.shape.apart):
            x, kept = self.read_apart(ids, side)
        with torch.no_grad():
            features, nearest, _ = self.matches(kept, real, side)
        x = x + self.side[side.clamp(min=0)] + self.match(features)
        for layer in self.enc.layers[self.shape.apart :]:
            x = layer(x, mask[:, None, None, :])
        says = self.token(x)
        wrong = says[..., 0]
        pooled, counted = [], []
        weight = self.pool(x)
        for at, of in enumerate((real & (side == ENGLISH), real & (side == GERMAN))):
            pooled.append((weight[..., at].masked_fill(~of, -1e4).softmax(-1).unsqueeze(-1) * x).sum(1))
            counted += [wrong.masked_fill(~of, -1e4).max(-1).values.clamp(min=-20), (wrong.sigmoid() * of).sum(-1)]
        pair = self.pair(torch.cat([x[:, 0], *pooled, torch.stack(counted, -1).to(x.dtype)], -1))
        return {"wrong": wrong, "kind": says[..., 1:], "pair": pair, "nearest": nearest}


def untouched(weights: dict, shape: Shape) -> Reader:
    """A reader whose encoder is the pretrained one. With fewer layers than 12 it keeps evenly spread ones."""
    reader = Reader(shape)
    kept = [round((at + 1) * 12 / shape.layers) - 1 for at in range(shape.layers)]
    own = {k: v.float() for k, v in weights.items() if not k.startswith("layers.")}
    for at, of in enumerate(kept):
        own |= {f"layers.{at}.{k.split('.', 2)[2]}": v.float() for k, v in weights.items() if k.startswith(f"layers.{of}.")}
    reader.enc.load_state_dict(own)
    return reader
