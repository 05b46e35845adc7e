"""Lists of word forms written by hand: opposites, wrong neighbours, synonyms (lists/README.md)."""

from pathlib import Path
from typing import NamedTuple


class Forms(NamedTuple):
    opposites: dict[str, list[str]]
    wrong: dict[str, list[str]]
    same: dict[str, list[str]]


def read_forms(path: Path) -> Forms:
    """Lines of FORM, opposites, wrong, same: parted by tabs, each a list parted by commas."""
    forms = Forms({}, {}, {})
    for line in path.read_text(encoding="utf-8").splitlines() if path.exists() else []:
        form, *fields = line.split("\t")
        for table, field in zip(forms, fields):
            words = [word for word in field.split(",") if word and word != form]
            if words:
                table.setdefault(form, []).extend(words)
    return forms
