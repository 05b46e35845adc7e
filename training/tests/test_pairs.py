"""Edits and marks, as tables that a translator can judge. `[…]` encloses what is marked."""

import random
import unittest
from pathlib import Path
from tempfile import TemporaryDirectory

from reader.held_out import is_for_judging, key
from reader.minimal_pairs import differences, read_blocks
from reader.pair import Edit, Pair, REPLACED, edited
from reader.plant.kinds import FAULTS, Site, Stock
from reader.plant.lists import Forms
from reader.plant.words import words_of

EN, DE = "The old bridge was closed in winter.", "Die alte Brücke wurde im Winter gesperrt."


def marked(text: str, marks: list) -> str:
    for mark in sorted(marks, reverse=True):
        text = f"{text[:mark.start]}[{text[mark.start:mark.end]}]{text[mark.end:]}"
    return text


class Edits(unittest.TestCase):
    def test_new_words_are_marked_and_old_ones_are_lost(self):
        for old, new, wrong, lost in [
            ("gesperrt", "geöffnet", "Die alte Brücke wurde im Winter [geöffnet].", ["gesperrt"]),
            ("alte Brücke", "neue Brücke", "Die [neue] Brücke wurde im Winter gesperrt.", ["alte"]),
            (" im Winter", "", "Die alte Brücke wurde gesperrt.", [" im Winter"]),
            ("Brücke", "Brücke und die Straße", "Die alte Brücke [und die Straße] wurde im Winter gesperrt.", []),
        ]:
            start = DE.index(old)
            found = edited(Pair(EN, DE), [Edit("de", start, start + len(old), new, REPLACED)])
            self.assertEqual(marked(found.pair.de, found.pair.marks["de"]), wrong)
            self.assertEqual([DE[a:b] for _, a, b, _ in found.lost], lost)

    def test_a_harmless_edit_marks_nothing(self):
        found = edited(Pair(EN, DE), [Edit("de", 0, 3, "Unsere", None)])
        self.assertEqual((found.pair.fault, found.pair.marks["de"], found.lost), (0.0, [], []))

    def test_only_the_words_named_as_wrong_are_faults(self):
        edits = differences("Er hob die Prognose an.", "Er senkte seine Prognose.", "de", "opposite", "senkte")
        self.assertEqual([(e.new.strip(), e.kind is None) for e in edits if e.new.strip()], [("senkte seine", False)])


class Blocks(unittest.TestCase):
    def test_a_block_is_read(self):
        with TemporaryDirectory() as folder:
            path = Path(folder) / "news.txt"
            path.write_text(f"e\t{EN}\nd\t{DE}\nw\topposite\tgesperrt\tgeöffnet\nW\ttime\tin winter\tin summer\ns\tDie alte\tDie betagte\n")
            [group] = read_blocks(path, "news", {})
        self.assertEqual([name for _, _, name in group.wrong], ["opposite", "time"])
        self.assertEqual([edit.new for _, edit in group.harmless], ["Die betagte"])

    def test_a_line_that_does_not_hold_is_named(self):
        with TemporaryDirectory() as folder:
            path = Path(folder) / "news.txt"
            path.write_text(f"e\t{EN}\nd\t{DE}\nw\topposite\tgeöffnet\tgesperrt\n")
            with self.assertRaisesRegex(ValueError, "geöffnet"):
                list(read_blocks(path, "news", {}))


class Planting(unittest.TestCase):
    stock = Stock(
        Forms({"alte": ["neue"], "old": ["new"]}, {"Brücke": ["Straße"], "bridge": ["road"]}, {"gesperrt": ["geschlossen"]}), {}, [f"Name{i}" for i in range(12)],
        ["weil der Schnee schmolz"], ["Der Bäcker schloss früh am Abend."],
    )

    def test_every_fault_changes_its_text_where_it_says(self):
        rng = random.Random(3)
        pairs = [Pair(EN, DE), Pair("Tom did not see Anna and Mary, because it must be 20 years.", "Tom sah Anna und Mary nicht, weil es 20 Jahre sein müssen.")]
        seen = set()
        for kind in FAULTS:
            for pair in pairs:
                for lang in ("en", "de"):
                    edits = kind(Site(pair, lang, self.stock, rng))
                    if not edits:
                        continue
                    seen.add(kind.__name__)
                    found = edited(pair, edits)
                    self.assertNotEqual(found.pair.text(lang), pair.text(lang), kind.__name__)
                    self.assertTrue(found.lost or found.pair.marks[lang], kind.__name__)
        self.assertGreater(len(seen), 12)

    def test_words_have_their_places(self):
        self.assertEqual([DE[w.start : w.end] for w in words_of(DE)][:3], ["Die", "alte", "Brücke"])


class HeldOut(unittest.TestCase):
    def test_keys_ignore_case_and_signs(self):
        self.assertEqual(key("The old bridge!"), key("the OLD bridge"))
        self.assertEqual(is_for_judging("The old bridge!"), is_for_judging("the old bridge"))


if __name__ == "__main__":
    unittest.main()
