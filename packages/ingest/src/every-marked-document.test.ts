import { type DocumentFormat, fileFormats, InputError, isContainer, type SegmentedDocument } from '@gegenlesen/bitext';
import { describe, expect, test } from 'vitest';
import { readDocument } from './read-document.ts';
import { segmentDocument } from './segment-document.ts';

type Plain = 'asciidoc' | 'rst' | 'latex';

/** A document of each format that has most of what the format knows. */
const samples: Readonly<Record<Plain, string>> = {
  asciidoc: `= Die *alte* Mühle
Autor <a@b.example>
:name: Wert

[[id]]
== Überschrift mit \`Code\`

Ein Satz mit *Fett*, _kursiv_ und {name}.footnote:[Eine Note.] Zweiter
Satz -- mit https://a.example/b[Verweis] &amp; mehr.

* Erster
. Zweiter +
  weiter
Begriff:: Erklärung

[source,ruby]
----
puts 1
----

NOTE: Eine *Notiz*.

.Titel der Tabelle
|===
|Kopf |2+h|Wert \\| mehr
a|
* Punkt
|b
|===
`,
  rst: `===========
Die *Mühle*
===========

Ein Satz mit **Fett**, \`\`Code\`\`, |name| und :ref:\`Text <ziel>\`. Zweiter [1]_
Satz mit \`Verweis <https://a.example>\`_ \\* und wort_::

    kein Text

.. [1] Eine Note.

* Erster

  - Zweiter
1. Dritter

Begriff
    Erklärung

.. note:: Eine *Notiz*.

   Mehr davon.

+------+---------+
| Kopf | Zwei    |
|      | Zeilen  |
+------+---------+

====  =====
A     B
====  =====
eins  zwei
====  =====
`,
  latex: `\\documentclass[ngerman]{article}
\\title{Die \\emph{M\\"uhle}}
\\begin{document}
\\section{Uberschrift}\\label{x}
Ein Satz mit \\textbf{Fett}, $x^2$ und \\texttt{code}.\\footnote{Eine Note.} "Ubrigens~-- so % nein
steht es \\cite{k} da; \\"{o}fter \\unbekannt{ja}.

\\begin{itemize}
\\item Erster
\\item[Zwei] Zweiter
\\end{itemize}
\\begin{tabular}{l|r}
Kopf & 12\\,\\% \\\\ \\hline
\\end{tabular}
\\begin{verbatim}
kein Text
\\end{verbatim}
\\end{document}
`,
};

/** What markup is made of, to be repeated a hundred thousand times. */
const signs: Readonly<Record<Plain, readonly string[]>> = {
  asciidoc: [
    ...[
      '*',
      '_',
      '`',
      '#',
      '+',
      '^',
      '~',
      '[[',
      '((',
      '<<',
      '{a',
      'a:[',
      'link:a[',
      'https://a[',
      'footnote:[',
      'pass:[',
      '+++',
    ],
    ...[
      '"`',
      '&#1',
      '\\*',
      '*a ',
      ' *a',
      '|',
      '|===\n',
      'a|\n|===\n',
      '====\n',
      '[a]\n',
      'a::\n',
      '* a\n',
      'a\n--\n',
      '// a\n',
      ':a: \\\n',
    ],
  ],
  rst: [
    ...[
      '*',
      '`',
      '``',
      '|',
      '_',
      '\\',
      '[1]_',
      ':a:`',
      '`a <',
      '*a ',
      ' *a',
      ' `a',
      'a_',
      '- ',
      '1. ',
      '> ',
      '.. a::\n',
      '.. ',
      'a\n a\n',
    ],
    ...[
      '+-+\n',
      '|',
      '= =\n',
      '+',
      'a\n=\n',
      ':a: ',
      '-a  ',
      'a::\n\n',
      '| a\n',
      '.. note::\n   ',
      'http://',
      '::',
      '(a) ',
    ],
  ],
  latex: [
    ...[
      '\\',
      '{',
      '}',
      '$',
      '%',
      '&',
      '~',
      '"',
      '`',
      '\\a{',
      '\\emph{',
      '\\footnote{',
      '\\item[',
      '\\begin{a}',
      '\\begin{verbatim}',
      '\\[',
      '\\(',
    ],
    ...[
      '\\"{',
      '\\verb|',
      '\\section{',
      '[',
      '\\a[',
      '$$',
      '\\SI{',
      '\\\\[',
      '\n\n',
      '\\label{',
      '\\par',
      '\\begin{tabular}{',
      '\\end{a}',
      '\\enquote{',
    ],
  ],
};

const nameOf = (format: Plain): string => `de.${fileFormats[format].endings[0]}`;
const read = async (format: Plain, bytes: Uint8Array): Promise<SegmentedDocument> =>
  segmentDocument(readDocument(bytes, nameOf(format)), { lang: 'de' });

/** The document, or null if it is refused as it should be. */
async function readOrRefused(format: Plain, bytes: Uint8Array): Promise<SegmentedDocument | null> {
  try {
    return await read(format, bytes);
  } catch (error) {
    expect(error).toBeInstanceOf(InputError);
    return null;
  }
}

const letters = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]/gu, '');

/** Every piece that is as long as its prose has the letters of the file, and pieces are in order and disjoint. */
function expectPlaces({ text, segments }: SegmentedDocument): void {
  for (const segment of segments) {
    expect(segment.text).toBe(text.slice(segment.start, segment.end));
    let last = segment.start;
    for (const [i, { at, start, end }] of (segment.prose?.pieces ?? []).entries()) {
      const seen = segment.prose?.text.slice(at, segment.prose.pieces[i + 1]?.at) ?? '';
      if (seen.length > 1 && seen.length === end - start) expect(letters(seen)).toBe(letters(text.slice(start, end)));
      expect(start).toBeGreaterThanOrEqual(last);
      last = end;
    }
    expect(last).toBeLessThanOrEqual(segment.end);
  }
}

const formats = Object.keys(samples) as readonly Plain[];

test('the formats are documents and no containers', () => {
  for (const format of formats) {
    expect(fileFormats[format].holds).toBe('document');
    expect(isContainer(format satisfies DocumentFormat)).toBe(false);
  }
});

describe.each(formats)('%s', (format) => {
  const sample = samples[format];

  test('offsets lead to the file', async () => {
    const found = await read(format, Buffer.from(sample));
    expect(found.segments.length).toBeGreaterThan(8);
    expectPlaces(found);
    expectPlaces(await read(format, Buffer.from(sample.replaceAll('\n', '\r\n'))));
  });

  test('line ends do not change what is read', async () => {
    const texts = async (text: string) =>
      (await read(format, Buffer.from(text))).segments.map(({ text: raw, prose }) => prose?.text ?? raw);
    expect(await texts(sample.replaceAll('\n', '\r\n'))).toEqual(await texts(sample));
  });

  test('a file that ends too early is read as far as it goes', { timeout: 30_000 }, async () => {
    const bytes = Buffer.from(sample);
    for (let end = 0; end < bytes.length; end += 7) {
      const found = await readOrRefused(format, bytes.subarray(0, end));
      if (found !== null) expectPlaces(found);
    }
  });

  test('an empty file is refused', async () => {
    await expect(read(format, Buffer.from(''))).rejects.toThrow(InputError);
    await expect(read(format, Buffer.from('\n \n'))).rejects.toThrow(InputError);
  });

  test.each(signs[format])('a hundred thousand of %j', { timeout: 40_000 }, async (sign) => {
    for (const text of [sign.repeat(100_000), `Wort ${`${sign} a `.repeat(10_000)}`]) {
      const begin = performance.now();
      await readOrRefused(format, Buffer.from(text));
      expect(performance.now() - begin).toBeLessThan(15_000);
    }
  });

  test('a megabyte in a few seconds', { timeout: 20_000 }, async () => {
    const { segments } = await read(format, Buffer.from(sample.replace(/\\end\{document\}\n/, '').repeat(1_200)));
    expect(segments.length).toBeGreaterThan(8_000);
  });
});
