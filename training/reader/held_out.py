"""Texts that measure the product and must not train it."""

import gzip
import hashlib
import re
import unicodedata
from pathlib import Path


def key(text: str) -> str:
    letters = "".join(c for c in unicodedata.normalize("NFC", text).lower() if c.isalnum())
    return hashlib.sha1(letters.encode()).hexdigest()[:16]


def parts(text: str) -> list[str]:
    """The whole text, and each of its sentences of five words or more."""
    sentences = re.split(r'(?<=[.!?])["”“’»)]*\s+', text)
    return [text, *(s for s in sentences if 5 <= len(s.split()) < len(text.split()))]


class HeldOut:
    """Knows the texts kept aside by their hashes."""

    def __init__(self, path: Path):
        self.hashes = frozenset(gzip.open(path, "rt").read().split())

    def holds(self, *texts: str) -> bool:
        return any(key(part) in self.hashes for text in texts for part in parts(text))


def is_for_judging(text: str, tenths: int = 1) -> bool:
    """Whether a text belongs to the tenth of a labelled set that never trains: decided by its hash, so that it never changes."""
    return int(key(text)[:8], 16) % 10 < tenths
