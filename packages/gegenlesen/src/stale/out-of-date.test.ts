import { expect, test } from 'vitest';
import { proofread } from '../proofread.ts';

/** A short article in both languages; each case below changes it. */
const english = `# The old mill

The mill stands by the river Ilm since 1742.
It was sold in March for 420,000 euros.
The new owner wants to open a bakery with 12 seats.
"I like the noise of the water," she said.
The **roof** has to be mended first.
`;
const german = `# Die alte Mühle

Die Mühle steht seit 1742 an der Ilm.
Sie wurde im März für 420.000 Euro verkauft.
Die neue Besitzerin will eine Bäckerei mit 12 Plätzen eröffnen.
„Ich mag das Rauschen des Wassers“, sagte sie.
Zuerst muss das **Dach** ausgebessert werden.
`;

type Edit = (text: string) => string;
const same: Edit = (text) => text;
const replaced =
  (from: string, to: string): Edit =>
  (text) => {
    expect(text).toContain(from);
    return text.replace(from, to);
  };
const both =
  (one: Edit, other: Edit): Edit =>
  (text) =>
    other(one(text));

/** What is out of date after editing both texts: the words of the translation, or `–` if it lacks them. */
async function stale(editEnglish: Edit, editGerman: Edit): Promise<string[]> {
  const file = (path: string, text: string) => ({ path, bytes: new TextEncoder().encode(text) });
  const { findings } = await proofread(
    file('mill.en.md', editEnglish(english)),
    file('mill.de.md', editGerman(german)),
    { meaning: false, earlier: { 'mill.en.md': english, 'mill.de.md': german } },
  );
  return findings
    .filter(({ rule }) => rule === 'out-of-date')
    .map(({ target, message, category }) => `${target?.text ?? '–'} | ${message} | ${category}`);
}

test.each<[what: string, english: Edit, german: Edit, expected: string[]]>([
  [
    'a figure changed',
    replaced('12 seats', '16 seats'),
    same,
    [
      'Die neue Besitzerin will eine Bäckerei mit 12 Plätzen eröffnen. | The original changed after this was translated, from `The new owner wants to open a bakery with 12 seats.` to `The new owner wants to open a bakery with 16 seats.` | accuracy/mistranslation',
    ],
  ],
  ['a figure changed in both', replaced('12 seats', '16 seats'), replaced('12 Plätzen', '16 Plätzen'), []],
  ['only the translation changed', same, replaced('ausgebessert', 'erneuert'), []],
  [
    'another sentence of the translation changed',
    replaced('12 seats', '16 seats'),
    replaced('ausgebessert', 'erneuert'),
    [expect.stringContaining('mit 12 Plätzen') as unknown as string],
  ],
  [
    'the translation changed in that sentence, if only a word',
    replaced('12 seats', '16 seats'),
    replaced('will eine', 'möchte eine'),
    [],
  ],
  [
    'a sentence was added',
    replaced('420,000 euros.\n', '420,000 euros.\nThe town had asked for 500,000.\n'),
    same,
    [
      '– | The original gained `The town had asked for 500,000.` after this was translated; the translation lacks it | accuracy/omission',
    ],
  ],
  [
    'a sentence was added to both',
    replaced('420,000 euros.\n', '420,000 euros.\nThe town had asked for 500,000.\n'),
    replaced('Euro verkauft.\n', 'Euro verkauft.\nDie Stadt hatte 500.000 verlangt.\n'),
    [],
  ],
  [
    'a sentence was removed',
    replaced('It was sold in March for 420,000 euros.\n', ''),
    same,
    [
      'Sie wurde im März für 420.000 Euro verkauft. | The original lost `It was sold in March for 420,000 euros.` after this was translated; the translation still says it | accuracy/addition',
    ],
  ],
  [
    'a sentence was removed from both',
    replaced('It was sold in March for 420,000 euros.\n', ''),
    replaced('Sie wurde im März für 420.000 Euro verkauft.\n', ''),
    [],
  ],
  [
    'a sentence was rewritten',
    replaced('The new owner wants to open a bakery with 12 seats.', 'There will be bread and cake for 12 guests.'),
    same,
    [expect.stringMatching(/^Die neue Besitzerin.*from `The new owner/) as unknown as string],
  ],
  [
    'a heading changed',
    replaced('# The old mill', '# The old mill by the Ilm'),
    same,
    [expect.stringMatching(/^Die alte Mühle/) as unknown as string],
  ],
  // The following edits do not change what the text says, so nothing is out of date.
  ['other quotation marks', replaced('"I like the noise of the water,"', '“I like the noise of the water,”'), same, []],
  ['other spaces and lines', replaced('euros.\nThe new owner wants', 'euros.   The new\nowner wants'), same, []],
  ['a non-breaking space', replaced('12 seats', '12\u00a0seats'), same, []],
  ['markup gone', replaced('**roof**', 'roof'), same, []],
  ['other markup', replaced('**roof**', '[roof](https://example.org/roof)'), same, []],
  ['a level deeper', replaced('# The old mill', '## The old mill'), same, []],
  ['an item of a list', replaced('It was sold', '- It was sold'), same, []],
  [
    'sentences that moved',
    both(
      replaced('It was sold in March for 420,000 euros.\n', ''),
      replaced('mended first.\n', 'mended first.\nIt was sold in March for 420,000 euros.\n'),
    ),
    same,
    [],
  ],
])('%s', async (_, editEnglish, editGerman, expected) => {
  expect(await stale(editEnglish, editGerman)).toEqual(expected);
});

test.each<[string, Record<string, string | null>]>([
  ['a new original', { 'mill.en.md': null }],
  ['a new translation', { 'mill.en.md': 'Nothing is the same.', 'mill.de.md': null }],
  ['an original without prose', { 'mill.en.md': '---\n' }],
])('%s leaves nothing out of date', async (_, earlier) => {
  const file = (path: string, text: string) => ({ path, bytes: new TextEncoder().encode(text) });
  const report = await proofread(file('mill.en.md', english), file('mill.de.md', german), { meaning: false, earlier });
  expect(report.findings.filter(({ rule }) => rule === 'out-of-date')).toEqual([]);
});

test('a sentence that the translation lacks is reported once', async () => {
  const now = replaced('420,000 euros.\n', '420,000 euros.\nThe town had asked for half a million.\n')(english);
  const file = (path: string, text: string) => ({ path, bytes: new TextEncoder().encode(text) });
  const { findings } = await proofread(file('mill.en.md', now), file('mill.de.md', german), {
    earlier: { 'mill.en.md': english },
  });
  expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([['out-of-date', 'major']]);
});
