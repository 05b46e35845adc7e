import type { Format } from '@gegenlesen/bitext';
import { describe, expect, test } from 'vitest';
import { outlineOf } from '../test/outline.ts';
import { readDocument } from './read-document.ts';
import { segmentDocument } from './segment-document.ts';

const segment = (text: string, path: string, format?: Format) =>
  segmentDocument(readDocument(new TextEncoder().encode(text), path, format === undefined ? {} : { format }));

/** Each segment as `kind: text`, a new block on a new line, sentences of one block joined by ` | `. */
async function outline(text: string, path: string): Promise<string[]> {
  return outlineOf(await segment(text, path));
}

describe('plain text', () => {
  test('a line is a paragraph, short lines without a full stop are headings, bullets are left out', async () => {
    expect(
      await outline(
        [
          'Der lange Weg zum neuen Bahnhof',
          '- Der Bau begann 2019.',
          '• Er kostet 40 Mio. Euro.',
          'Die Stadt hat lange auf den neuen Bahnhof gewartet. Nun ist er offen.',
          'Was noch fehlt',
          '1. Der Vorplatz ist noch eine Baustelle und bleibt es bis zum Herbst.',
          '12. Mai 2024 ist der Tag, an dem auch der Vorplatz fertig wird.',
          '***',
          'Danach fahren hier auch Busse.',
        ].join('\n'),
        'a.txt',
      ),
    ).toEqual([
      'heading: Der lange Weg zum neuen Bahnhof',
      'list-item: Der Bau begann 2019.',
      'list-item: Er kostet 40 Mio. Euro.',
      'paragraph: Die Stadt hat lange auf den neuen Bahnhof gewartet. | Nun ist er offen.',
      'heading: Was noch fehlt',
      'list-item: Der Vorplatz ist noch eine Baustelle und bleibt es bis zum Herbst.',
      'paragraph: 12. Mai 2024 ist der Tag, an dem auch der Vorplatz fertig wird.',
      'paragraph: Danach fahren hier auch Busse.',
    ]);
  });

  test('hard-wrapped lines are joined', async () => {
    const text = [
      'Ein neuer Bahnhof',
      '',
      'Die Stadt hat lange auf den neuen Bahnhof gewartet, und nun ist er',
      'endlich offen. Am 3. Mai fuhr der erste Zug ein, und rund 4.000',
      'Menschen sahen zu.',
      '',
      '- Der Vorplatz ist noch eine Baustelle und bleibt es wohl bis zum',
      '  Herbst.',
      '- Der Tunnel ist fertig.',
    ].join('\r\n');
    expect(await outline(text, 'a.txt')).toEqual([
      'heading: Ein neuer Bahnhof',
      'paragraph: Die Stadt hat lange auf den neuen Bahnhof gewartet, und nun ist er endlich offen. | Am 3. Mai fuhr der erste Zug ein, und rund 4.000 Menschen sahen zu.',
      'list-item: Der Vorplatz ist noch eine Baustelle und bleibt es wohl bis zum Herbst.',
      'list-item: Der Tunnel ist fertig.',
    ]);
    expect((await segment(text, 'a.txt')).notices).toEqual(['Hard-wrapped lines were joined into paragraphs.']);
  });

  test('lines of similar length that end with full stops are not joined', async () => {
    const lines = [
      'Der Bau begann im Jahr 2019 mit dem Tunnel.',
      'Der Bau endete im Jahr 2024 mit dem Dach.',
      'Der Bau war teuer und auch laut und lang.',
    ];
    expect(await outline(lines.join('\n'), 'a.txt')).toEqual(lines.map((line) => `paragraph: ${line}`));
  });

  test('a button for sections marks a heading, another button does not', async () => {
    const text =
      'Ist das ein Titel?\nCopy link to section\nDas ist ein Satz. Das auch.\nRead more\nEnde gut, alles gut.';
    expect(await outline(`Titel\n${text}`, 'a.txt')).toEqual([
      'heading: Titel',
      'heading: Ist das ein Titel?',
      'paragraph: Das ist ein Satz. | Das auch.',
      'paragraph: Ende gut, alles gut.',
    ]);
  });

  test.each([['Eine einzige Zeile ohne Punkt'], ['Ein einziger Satz steht in dieser Datei.']])(
    'one sentence: %s',
    async (line) => {
      expect(await outline(line, 'a.txt')).toEqual([`paragraph: ${line}`]);
    },
  );
});

describe('one sentence per line', () => {
  test('segment n is line n + 1, empty lines and buttons included', async () => {
    const text = 'Eins. Zwei.\n\nCopy link to section\r\n  Drei\t\nÜbersetzt von Anna Berg.\n';
    const { segments, leftovers, note } = await segment(text, 'a.txt', 'lines');
    expect(segments.map((each) => each.text)).toEqual([
      'Eins. Zwei.',
      '',
      'Copy link to section',
      'Drei',
      'Übersetzt von Anna Berg.',
    ]);
    expect(segments.map(({ block }) => block)).toEqual([0, 1, 2, 3, 4]);
    expect(leftovers).toEqual([]);
    expect(note).toBeNull();
  });
});

describe('Markdown', () => {
  test('kinds, and what is not prose', async () => {
    const text = `---
title: "Der Plan"
ms.date: 01/02/2024
description: Was wir im Jahr 2024 vorhaben,
  und was nicht.
---
# <a name="plan"></a>Der Plan. Teil 1

Wir bauen **zwei** [Brücken](https://a.example/x.html). Mit \`npm run x. Y\` geht es los.

\`\`\`js
const nichts = 'davon';
\`\`\`

- Erstens
- Zweitens, mit
  zwei Zeilen

  Und einem Absatz.

> [!NOTE]
> Ein Hinweis. Noch einer.

| Jahr | Menge |
|------|-------|
| 2024 | 12 km |

![Ein Bild](x.png)

<p align="center">Ein <b>HTML</b>-Absatz.</p>

[x]: https://a.example "Titel"
Siehe <https://a.example/y.z> und die Fußnote[^1].

[^1]: Sie steht hier.
`;
    expect(await outline(text, 'a.md')).toEqual([
      'metadata: Der Plan',
      'metadata: Was wir im Jahr 2024 vorhaben, und was nicht.',
      'heading: Der Plan. Teil 1',
      'paragraph: Wir bauen zwei Brücken. | Mit npm run x. Y geht es los.',
      'list-item: Erstens',
      'list-item: Zweitens, mit zwei Zeilen',
      'list-item: Und einem Absatz.',
      'quote: Ein Hinweis. | Noch einer.',
      'table-cell: Jahr',
      'table-cell: Menge',
      'table-cell: 2024',
      'table-cell: 12 km',
      'paragraph: Ein HTML-Absatz.',
      'paragraph: Siehe https://a.example/y.z und die Fußnote.',
      'paragraph: Sie steht hier.',
    ]);
  });
});

describe('HTML', () => {
  test('kinds, and what is not prose', async () => {
    const text = `<!doctype html><html lang="de"><head><title>Der Plan</title>
<meta name="description" content="Was wir vorhaben"><script>var nichts = 1;</script><style>p { }</style></head>
<body><nav><a href="/">Start</a></nav><h1>Der&nbsp;Plan</h1>
<p>Wir bauen <b>zwei</b> Brücken<br>in Bonn. Mit <code>a. B</code> geht es los.<p>Ohne Ende
<ul><li>Erstens<li>Zweitens <ul><li>Darunter</ul></ul>
<blockquote><p>Ein Zitat.</p></blockquote>
<table><tr><th>Jahr<td>12&#8239;km</table>
<pre>nichts davon</pre><div hidden>nichts</div><p style="display: none">nichts</p><span aria-hidden="true">nichts</span>
<button>Kaufen</button>Loser Text<!-- nichts --></body></html>`;
    expect(await outline(text, 'a.html')).toEqual([
      'metadata: Der Plan',
      'metadata: Was wir vorhaben',
      'heading: Der\u00a0Plan',
      'paragraph: Wir bauen zwei Brücken in Bonn. | Mit a. B geht es los.',
      'paragraph: Ohne Ende',
      'list-item: Erstens',
      'list-item: Zweitens',
      'list-item: Darunter',
      'quote: Ein Zitat.',
      'table-cell: Jahr',
      'table-cell: 12\u202fkm',
      'paragraph: Loser Text',
    ]);
  });
});

describe('a file without prose is refused', () => {
  test.each([
    ['a.html', '<script>var nichts = 1;</script>'],
    ['a.md', '```\nnichts\n```'],
    ['a.txt', 'Copy link to section'],
  ])('%s: %s', async (path, text) => {
    await expect(segment(text, path)).rejects.toThrow(/^a\.\w+: contains no prose, read as \w+; name a file/);
  });
});

describe('hostile files are read in linear time', () => {
  const n = 50_000;
  test.each<[string, string, string]>([
    ['nested elements', 'a.html', `${'<div>'.repeat(n)}wort`],
    ['elements that never close', 'a.html', '<p><b>wort'.repeat(n / 4)],
    ['brackets', 'a.md', `${'['.repeat(n)}wort`],
    ['nested quotes', 'a.md', `${'>'.repeat(n)}wort`],
    ['lists within lists', 'a.md', Array.from({ length: 2000 }, (_, at) => `${'  '.repeat(at)}- wort`).join('\n')],
    ['lists within lists of one line', 'a.md', `${'- '.repeat(n)}wort`],
    ['spaces', 'a.md', `wort\n${' '.repeat(20 * n)}\nwort`],
    ['comments that never close', 'a.md', 'wort <!-- '.repeat(n / 4)],
    ['stars', 'a.md', '*a **b '.repeat(n / 4)],
    ['a line of a million characters', 'a.md', 'Ein Satz steht hier. '.repeat(50_000)],
    ['a line of a million characters', 'a.txt', 'Ein Satz steht hier. '.repeat(50_000)],
    ['a note that never comes', 'a.txt', 'Dieser Artikel wurde '.repeat(n)],
  ])(
    '%s in %s',
    async (_, path, text) => {
      const { segments } = await segment(text, path);
      expect(segments.length).toBeGreaterThan(0);
    },
    20_000,
  );
});
