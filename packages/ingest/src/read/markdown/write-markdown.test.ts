import { InputError, proseOf, type Segment, toDocumentSpan } from '@gegenlesen/bitext';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../read-document.ts';
import { segmentDocument } from '../../segment-document.ts';
import { rewrittenWhole, typedText } from '../../write/typed-text.ts';

const read = (text: string, path: string) =>
  segmentDocument(readDocument(new TextEncoder().encode(text), path), { lang: 'de' });

/** The file with another text instead of the sentence that is `PLATZ`. */
async function corrected(file: string, path: string, typed: string): Promise<string> {
  const document = await read(file, path);
  const segment = document.segments.find((each) => proseOf(each) === 'PLATZ');
  if (segment === undefined) throw new Error('PLATZ is not read');
  const { start, end } = toDocumentSpan(segment, { start: 0, end: proseOf(segment).length });
  const ends = { isFirst: true, isLast: true };
  const whole = rewrittenWhole(segment, typed, document);
  const change = whole ?? { start, end, text: typedText(typed, { document, segment, offset: start, ...ends }) };
  return file.slice(0, change.start) + change.text + file.slice(change.end);
}

const textsOf = ({ segments }: { readonly segments: readonly Segment[] }): string => segments.map(proseOf).join(' ');

/** Files with a sentence at each place that has rules of its own. */
const places: Readonly<Record<string, readonly [path: string, file: string]>> = {
  'a paragraph': ['a.md', 'Davor.\n\nPLATZ\n\nDanach.\n'],
  'a paragraph of MDX': ['a.mdx', "import A from 'a';\n\nDavor.\n\nPLATZ\n\nDanach.\n"],
  'a heading': ['a.md', '## PLATZ {#id}\n\nDanach.\n'],
  'an item': ['a.md', '- PLATZ\n- Danach.\n'],
  'a cell': ['a.md', '| Eins | PLATZ |\n|---|---|\n| a | b |\n'],
  'a child of JSX': ['a.mdx', '<Card title="Davor">\n  PLATZ\n</Card>\n\nDanach.\n'],
  'a child of JSX on its line': ['a.mdx', '<Card>PLATZ</Card>\n\nDanach.\n'],
  'an attribute of JSX': ['a.mdx', '<Card title="PLATZ" />\n\nDanach.\n'],
  'an argument of Hugo': ['a.md', '{{< figure src="a.png" caption="PLATZ" >}}\n\nDanach.\n'],
  'an argument of Jekyll': ['a.md', '{% include figure.html caption="PLATZ" %}\n\nDanach.\n'],
  'the content of a shortcode': ['a.md', '{{% note %}}\nPLATZ\n{{% /note %}}\n\nDanach.\n'],
  'the content of an admonition': ['a.md', '!!! note "Titel"\n    PLATZ\n\nDanach.\n'],
  'the title of an admonition': ['a.md', ':::note[PLATZ]\nText.\n:::\n\nDanach.\n'],
  'a definition': ['a.md', 'Begriff\n: PLATZ\n\nDanach.\n'],
  HTML: ['a.md', '<div>\n<p>PLATZ</p>\n</div>\n\nDanach.\n'],
  'a marked element': ['a.md', '<div markdown="1">\nPLATZ\n</div>\n\nDanach.\n'],
  'plain YAML': ['a.md', '---\ntitle: PLATZ\nb: c\n---\n\nDanach.\n'],
  'YAML in single quotation marks': ['a.md', "---\ntitle: 'PLATZ'\nb: c\n---\n\nDanach.\n"],
  'YAML in double quotation marks': ['a.md', '---\ntitle: "PLATZ"\nb: c\n---\n\nDanach.\n'],
  'a literal block of YAML': ['a.md', '---\ndescription: |\n  PLATZ\nb: c\n---\n\nDanach.\n'],
  'a folded block of YAML': ['a.md', '---\nhero:\n  tagline: >-\n    PLATZ\nb: c\n---\n\nDanach.\n'],
  'a list of YAML in brackets': ['a.md', '---\nfeatures: [{ title: PLATZ, id: a }]\n---\n\nDanach.\n'],
  'a second sentence of plain YAML': ['a.md', '---\ndescription: Es geht los. PLATZ\n---\n\nDanach.\n'],
  'a second sentence of quoted YAML': ['a.md', '---\ndescription: "Es geht los. PLATZ"\n---\n\nDanach.\n'],
  'a basic string of TOML': ['a.md', '+++\ntitle = "PLATZ"\n+++\n\nDanach.\n'],
  'a literal string of TOML': ['a.md', "+++\n[params]\ntitle = 'PLATZ'\n+++\n\nDanach.\n"],
  'a basic string of several lines': ['a.md', '+++\ndescription = """\nPLATZ"""\n+++\n\nDanach.\n'],
  'a literal string of several lines': ['a.md', "+++\ndescription = '''\nPLATZ'''\n+++\n\nDanach.\n"],
  'a string of JSON': ['a.md', '{\n  "title": "PLATZ"\n}\n\nDanach.\n'],
};

describe('a text can be written and is read again the same', () => {
  const signs = fc.constantFrom(
    ...'Wort| |ß|*|_|**|`|~~|[|](|)|]|<b>|<|>|&|&amp;|"|\'|{|}|{{|%}|>}}|{%|{{<|#|# |- |+ |1. |: |:tada:|:::|!!!|===|$x_1$|$|€|\\|\\n|/|https://a.example/b_c |---|.|!|?|=|@|{#a}|{: .b}|^|„|“'.split(
      '|',
    ),
    '|',
  );
  const texts = fc
    .array(signs, { minLength: 1, maxLength: 12 })
    .map((parts) => `W${parts.join('')} x`.replace(/ +/g, ' '));
  const beginnings = fc.tuple(signs, texts).map(([sign, text]) => `${sign}${text}`.trim());

  test.each(Object.entries(places))('%s', async (_, [path, file]) => {
    const before = textsOf(await read(file, path));
    await fc.assert(
      fc.asyncProperty(fc.oneof(texts, beginnings), async (typed) => {
        const written = await corrected(file, path, typed).catch((error: unknown) => {
          expect(error).toBeInstanceOf(InputError);
          return null;
        });
        if (written !== null) expect(textsOf(await read(written, path))).toBe(before.replace('PLATZ', () => typed));
      }),
      { numRuns: 60 },
    );
  });
});
