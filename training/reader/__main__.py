"""python -m reader make|train|judge|export: makes the shipped reader from base weights and texts."""

import argparse
import sys
import time
from pathlib import Path

import torch

from .corpus import read_mixture
from .exporting import export
from .judging import judge_field, judge_minimal, judge_people, judge_planted
from .learning import Plan, learn
from .model import Reader, Shape, untouched
from .reading import by_similarity, read_all, trained
from .tokens import Tokenizer


def say(line: str) -> None:
    print(f"{time.strftime('%H:%M:%S')} {line}", flush=True)


def train(a: argparse.Namespace) -> int:
    shape = Shape(layers=a.layers, apart=a.apart, frozen=min(a.frozen, a.apart))
    reader = untouched(torch.load(a.shared / "reader/base/weights.pt"), shape)
    if a.begin_with:
        reader.load_state_dict(torch.load(a.begin_with, weights_only=False)["weights"], strict=False)
    mixture = read_mixture(a.shared, a.packages, a.only == "permissive", not a.without_people, a.seed, say)
    plan = Plan(a.pairs, a.rate, seed=a.seed)
    a.out.parent.mkdir(parents=True, exist_ok=True)
    done = learn(reader, Tokenizer(a.shared / "reader/base/tokenizer.json"), mixture, plan, a.out, say, a.minutes and 60 * a.minutes)
    say("done" if done else "stopped; call it again to go on")
    return 0


def load(path: Path, shared: Path) -> Reader:
    """A trained reader: the base, and over it what training changed. `untouched` is the base alone."""
    base = torch.load(shared / "reader/base/weights.pt")
    if str(path) == "untouched":
        return untouched(base, Shape())
    state = torch.load(path, weights_only=False)
    reader = untouched(base, Shape(**state["shape"]))
    reader.load_state_dict({k: v.float() for k, v in state["weights"].items()}, strict=False)
    return reader


def judge(a: argparse.Namespace) -> int:
    reader, tokenizer = load(a.reader, a.shared), Tokenizer(a.shared / "reader/base/tokenizer.json")
    says = by_similarity if str(a.reader) == "untouched" else trained
    reads = lambda pairs: read_all(reader, tokenizer, pairs, says)
    judged = [judge_minimal(a.shared, reads), judge_people(a.shared, reads), judge_field(a.shared, reads)]
    for name, result in [*judge_planted(a.planted, reads), *(line for part in judged for line in part)]:
        print(f"{name}: {result}", flush=True)
    return 0


def write(a: argparse.Namespace) -> int:
    path = export(load(a.reader, a.shared).eval(), a.shared / "reader/base/tokenizer.json", a.folder)
    print(f"{path}: {path.stat().st_size / 1e6:.1f} MB")
    return 0


def make(a: argparse.Namespace) -> int:
    """Trains to the end of the plan, or goes on with it, and then exports."""
    train(a)
    a.reader = a.out
    return write(a)


def add_plan(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("--shared", type=Path, default=Path("../../shared")), add("--packages", type=Path, default=Path.home() / ".cache/gegenlesen-train/packages")
    add("--only", choices=["permissive"]), add("--without-people", action="store_true")
    add("--pairs", type=int, default=600_000), add("--minutes", type=float), add("--rate", type=float, default=1e-4), add("--seed", type=int, default=1)
    add("--layers", type=int, default=12), add("--apart", type=int, default=6), add("--frozen", type=int, default=6), add("--begin-with", type=Path)


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m reader", description=__doc__)
    commands = parser.add_subparsers(required=True)
    whole = commands.add_parser("make")
    whole.set_defaults(run=make)
    whole.add_argument("--out", type=Path, default=Path("reader.pt")), whole.add_argument("--folder", type=Path, default=Path("../packages/reader/model"))
    t = commands.add_parser("train")
    t.set_defaults(run=train)
    t.add_argument("out", type=Path)
    for each in (whole, t):
        add_plan(each)
    j = commands.add_parser("judge")
    j.set_defaults(run=judge)
    j.add_argument("reader", type=Path), j.add_argument("--shared", type=Path, default=Path("../../shared")), j.add_argument("--planted", type=Path, required=True)
    e = commands.add_parser("export")
    e.set_defaults(run=write)
    e.add_argument("reader", type=Path), e.add_argument("folder", type=Path), e.add_argument("--shared", type=Path, default=Path("../../shared"))
    a = parser.parse_args()
    return a.run(a)


if __name__ == "__main__":
    sys.exit(main())
