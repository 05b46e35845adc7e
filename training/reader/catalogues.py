"""Strings of programs: German gettext catalogues of Debian packages whose licences permit shipping what was learned from them."""

import subprocess
from pathlib import Path
from typing import Iterator

APACHE, MIT, BSD = "Apache-2.0", "MIT", "BSD"
PACKAGES = {
    "python3-django-horizon": APACHE,
    "python3-heat": APACHE,
    "python3-nova": APACHE,
    "python3-neutron": APACHE,
    "python3-keystone": APACHE,
    "python3-heat-dashboard": APACHE,
    "python3-swift": APACHE,
    "cups-common": APACHE,
    "xkb-data": MIT,
    "python3-django-allauth": MIT,
    "python3-django-celery-beat": BSD,
    "python3-django-recurrence": BSD,
    "python3-djangorestframework": BSD,
    "python3-django-mptt": MIT,
    "python3-django-filters": BSD,
    "python3-wtforms": BSD,
    "sphinx-common": BSD,
}


def unpacked(package: str, cache: Path) -> Path:
    """The folder of a package's files, downloaded unless it is there. Raises CalledProcessError if it cannot be had."""
    place = cache.resolve() / package
    if not place.exists():
        cache.mkdir(parents=True, exist_ok=True)
        subprocess.run(["apt-get", "download", "-q", package], cwd=cache, check=True, capture_output=True)
        archive = next(cache.resolve().glob(f"{package}_*.deb"))
        partial = place.with_suffix(".partial")
        partial.mkdir(exist_ok=True)
        subprocess.run(["dpkg", "-x", archive, partial], check=True)
        partial.rename(place)
    return place


def messages(package: str, cache: Path) -> Iterator[tuple[str, str]]:
    """English and German messages; plurals give two."""
    import polib

    files = [p for p in sorted(unpacked(package, cache).rglob("*")) if p.suffix in (".po", ".mo") and ("de" in p.parts or p.stem.endswith("_de"))]
    seen = {p.with_suffix("") for p in files if p.suffix == ".po"}
    for path in files:
        if path.suffix == ".mo" and path.with_suffix("") in seen:
            continue
        for entry in polib.pofile(str(path)) if path.suffix == ".po" else polib.mofile(str(path)):
            if entry.obsolete or "fuzzy" in entry.flags:
                continue
            if entry.msgid_plural:
                yield entry.msgid, entry.msgstr_plural.get(0, "")
                yield entry.msgid_plural, entry.msgstr_plural.get(1, "")
            else:
                yield entry.msgid, entry.msgstr
