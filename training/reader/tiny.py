"""A tiny reader with random weights, exported like a trained one: python -m reader.tiny TOKENIZER.json OUT.onnx

The tests of packages/reader run it where the real model would be too large to keep beside them."""
import shutil
import sys
import tempfile

import torch

from .exporting import export

WIDTH, HEADS, TABLE = 32, 2, 97


class Tiny(torch.nn.Module):
    """One layer of attention over both texts. Tokens share rows of a small table."""

    def __init__(self):
        super().__init__()
        self.table, self.places, self.sides = torch.nn.Embedding(TABLE, WIDTH), torch.nn.Embedding(512, WIDTH), torch.nn.Embedding(2, WIDTH)
        self.attend, self.out, self.norm = torch.nn.Linear(WIDTH, 3 * WIDTH), torch.nn.Linear(WIDTH, WIDTH), torch.nn.LayerNorm(WIDTH)
        self.wrong, self.kind, self.pair = torch.nn.Linear(WIDTH, 1), torch.nn.Linear(WIDTH, 3), torch.nn.Linear(WIDTH, 2)
        for parameter in self.parameters():
            torch.nn.init.normal_(parameter, std=.5)

    def forward(self, ids, side):
        mask = side >= 0
        batch, length = ids.shape
        x = self.table(ids % TABLE) + self.places(torch.arange(length)) + self.sides(side.clamp(min=0))
        parts = self.attend(x).view(batch, length, 3, HEADS, WIDTH // HEADS).permute(2, 0, 3, 1, 4)
        query, key, value = parts
        seen = (query @ key.transpose(-1, -2) * (WIDTH // HEADS) ** -0.5).masked_fill(~mask[:, None, None, :], -1e4).softmax(-1) @ value
        x = self.norm(x + self.out(seen.transpose(1, 2).reshape(batch, length, WIDTH)))
        other = (side[:, :, None] != side[:, None, :]) & mask[:, None, :] & (ids > 2)[:, None, :]
        nearest = (x @ x.transpose(1, 2)).masked_fill(~other, -1e4).argmax(-1)
        pooled = (x * mask[:, :, None]).sum(1) / mask.sum(1, keepdim=True)
        return {'wrong': self.wrong(x).squeeze(-1), 'kind': self.kind(x), 'pair': self.pair(pooled), 'nearest': nearest}


def main(tokenizer, out):
    torch.manual_seed(1)
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(export(Tiny(), tokenizer, folder, smallest=1000), out)


main(*sys.argv[1:])
