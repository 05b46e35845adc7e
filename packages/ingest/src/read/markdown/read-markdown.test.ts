import { InputError, proseOf } from '@gegenlesen/bitext';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../read-document.ts';
import { segmentDocument } from '../../segment-document.ts';
import { mask } from './mask.ts';
import { siteMarkupOf } from './site-markup.ts';

const read = async (text: string, path = 'a.md') =>
  segmentDocument(readDocument(new TextEncoder().encode(text), path), { lang: 'en' });

describe('a reader sees', () => {
  test.each<[what: string, path: string, text: string, expected: readonly string[]]>([
    [
      'the children and attributes of JSX, without imports, exports and comments',
      'a.mdx',
      'import { Tabs } from \'tabs\';\nexport const a = {\n  b: \'One.\',\n\n  c: 2,\n};\n\n{/* Not this. */}\n<Tabs>\n  <Tab label="On &quot;Linux&quot;" id="x">\n    Open it.\n\n    ```js\n    code();\n    ```\n  </Tab>\n</Tabs>\n',
      ['On "Linux"', 'Open it.'],
    ],
    [
      'expressions as they are',
      'a.mdx',
      'It costs {props.price} a **{unit}**.\n',
      ['It costs {props.price} a {unit}.'],
    ],
    ['the end of a line in JSX', 'a.mdx', 'One line<br/>and <B>two</B>.\n', ['One line and two.']],
    [
      'elements of JSX as paragraphs',
      'a.mdx',
      '<div style={{ a: 1 }}><p>One.</p><p>Two.</p></div>\n',
      ['One.', 'Two.'],
    ],
    [
      'MDX that is not valid',
      'a.mdx',
      'A < b and {open.\n\n<Tab>\n\nOne <br> two.\n',
      ['A < b and {open.', 'One two.'],
    ],
    [
      'JSX in Markdown',
      'a.md',
      "import X from './x.md'\n\n<Note>\n    Mind **this**.\n</Note>\n\n<X />\n",
      ['Mind this.'],
    ],
    ['code with braces and tags', 'a.mdx', 'Write `{a}` or `<B>`.\n', ['Write {a} or <B>.']],
    [
      'admonitions of Docusaurus and VitePress',
      'a.md',
      ':::note[Mind the *step*]\nOne.\n:::\n\n::: tip Two\nThree.\n:::\n\n:::danger\nFour.\n:::\n',
      ['Mind the step', 'One.', 'Two', 'Three.', 'Four.'],
    ],
    [
      'admonitions and tabs of MkDocs with what is indented',
      'a.md',
      '!!! note "Mind the step"\n    One.\n\n    - Two.\n\n        Three.\n\n    ```\n    code\n\n    more\n    ```\n\n    ??? tip\n        Four.\n\nFive.\n\n=== "Linux"\n\n    Six.\n',
      ['Mind the step', 'One.', 'Two.', 'Three.', 'Four.', 'Five.', 'Linux', 'Six.'],
    ],
    ['blocks of PyMdown', 'a.md', '/// tip | Mind the step\n\nOne.\n\n///\n', ['Mind the step', 'One.']],
    [
      'quotes of GitHub and Obsidian',
      'a.md',
      '> [!NOTE]\n> One.\n\n> [!tip] Two\n> three.\n',
      ['One.', 'Two', 'three.'],
    ],
    [
      'headings without their attributes',
      'a.md',
      '# One {#first}\n\n## Two { #second .big }\n\n{: .no_toc }\n### Three\n\n[Four](x){.button target=_blank}\n',
      ['One', 'Two', 'Three', 'Four'],
    ],
    [
      'terms and their definitions',
      'a.md',
      'Mill\n: A house.\n:   It grinds.\n\n    Corn.\n',
      ['Mill', 'A house.', 'It grinds.', 'Corn.'],
    ],
    [
      'the long forms of abbreviations',
      'a.md',
      '*[BBC]: British Broadcasting\n*[UN]: United Nations\n',
      ['British Broadcasting', 'United Nations'],
    ],
    [
      'neither tables of contents nor includes',
      'a.md',
      '[[toc]]\n\n[TOC]\n\n<<< @/a.js{1}\n\n--8<-- "a.md"\n\n{* ../a.py hl[2] *}\n\nOne.\n',
      ['One.'],
    ],
    [
      'formulas as they are',
      'a.md',
      'Where $x_1 < 5$, it costs $5 or $10.\n\n$$\nx\n$$\n',
      ['Where $x_1 < 5$, it costs $5 or $10.'],
    ],
    ['no names of pictures', 'a.md', 'Well done :tada: at 12:30:45.\n', ['Well done at 12:30:45.']],
    [
      'what is between shortcodes, and arguments that are prose',
      'a.md',
      '{{< note >}}\nA {{< term text="pod" id="x" >}} is **small**.\n{{< /note >}}\n\n{{< figure src="a.png" caption="A \\"mill\\"" >}}\n\n{{</* note */>}}\n',
      ['A pod is small.', 'A "mill"'],
    ],
    [
      'links to pages of Hugo and Jekyll',
      'a.md',
      '[One]({{< relref "a b" >}}) and [two]({% link a b.md %}).\n',
      ['One and two.'],
    ],
    [
      'no code of shortcodes and Liquid',
      'a.md',
      '{{< highlight go >}}\na()\n{{< /highlight >}}\n\n{% highlight ruby %}\nb\n{% endhighlight %}\n\nOne.\n',
      ['One.'],
    ],
    [
      'fillers and arguments of Jekyll',
      'a.md',
      '{% include figure.html alt="A mill" %}\n\nBy {{ page.author | upcase }}.\n',
      ['A mill', 'By {{ page.author | upcase }}.'],
    ],
    ['nothing of comments of Jekyll', 'a.md', '{% comment %}\nOne.\n{% endcomment %}\n\nTwo.\n', ['Two.']],
    ['loops in HTML', 'a.md', '<ul>\n  {% for a in b %}\n    <li>One</li>\n  {% endfor %}\n</ul>\n', ['One']],
    [
      'Markdown in marked elements',
      'a.md',
      '<div class="a" markdown="1">\n## One\n<div>\nTwo\n</div>\n\n**Three**\n</div>\n\n<div markdown>\n*Four*\n</div>\n',
      ['One', 'Two', 'Three', 'Four'],
    ],
  ])('%s', async (_, path, text, expected) => {
    for (const written of [text, text.replaceAll('\n', '\r\n')]) {
      expect((await read(written, path)).segments.map(proseOf)).toEqual(expected);
    }
  });
});

describe('of front matter, a reader sees', () => {
  test.each<[what: string, text: string, expected: readonly string[]]>([
    [
      'titles at any depth of YAML, in every style',
      '---\ntitle: \'A "mill"\'\nlayout: home\nhero:\n  tagline: >-\n    It\n    grinds.\n  image: /a.png\nfeatures:\n  - title: Corn # good\n    details: "Fine\\u00a0flour"\ntags: [mill]\n---\nOne.\n',
      ['A "mill"', 'It grinds.', 'Corn', 'Fine\u00a0flour', 'One.'],
    ],
    [
      'TOML with tables and lists of tables',
      '+++\ntitle = "A \\"mill\\""\ndate = 2024-01-01\n[params]\nsummary = \'It grinds.\'\n[[features]]\ndescription = """\nCorn\nand rye."""\nimage = { alt = "A wheel", src = "a.png" }\n+++\nOne.\n',
      ['A "mill"', 'It grinds.', 'Corn and rye.', 'A wheel', 'One.'],
    ],
    ['JSON', '{\n  "title": "A mill",\n  "url": "/a"\n}\n\nOne.\n', ['A mill', 'One.']],
  ])('%s', async (_, text, expected) => {
    expect((await read(text)).segments.map(proseOf)).toEqual(expected);
  });

  test('keys that the configuration names', async () => {
    const document = readDocument(new TextEncoder().encode('---\nkeywords:\n  - Corn\n---\nOne.\n'), 'a.md');
    const { segments } = await segmentDocument(document, { lang: 'en', frontMatter: ['keywords'] });
    expect(segments.map(proseOf)).toEqual(['Corn', 'One.']);
  });

  test('nothing if it is broken, and a notice says so', async () => {
    const { segments, notices } = await read('---\ntitle: "Open\nb: [\n---\nOne.\n');
    expect(segments.map(proseOf)).toEqual(['One.']);
    expect(notices).toContainEqual(expect.stringMatching(/^The front matter was not read: it is not valid YAML/));
  });
});

test('comments of MDX settle findings', async () => {
  const { ignores } = await read('One.\n\n{/* gegenlesen-ignore number-changed: rounded */}\n\nTwo.\n', 'a.mdx');
  expect(ignores).toMatchObject([{ rules: ['number-changed'], reason: 'rounded', problem: null }]);
});

describe('the markup of hostile files is found in bounded time', () => {
  const signs =
    '{{< |{{% |{% |{{ |{ |{` |<A |<A b={ |</a |<!-- |$$ |$a^ |:a |::: a\n|!!! a\n    |import {\n\n|` |{{< code >}} |<pre> |<div markdown="1"> |: |{% comment %} |*[a]: |/// |> [!a] |title = "\''.split(
      '|',
    );
  test.each(signs)('%s', (sign) => {
    for (const path of ['a.md', 'a.mdx']) {
      for (const text of [sign, `${sign}\n`, `a ${sign}\n\n`]) {
        const begun = performance.now();
        mask(siteMarkupOf(text.repeat(50_000 / text.length), path));
        expect(performance.now() - begun).toBeLessThan(3000);
      }
    }
  });
});

test('truncated at every hundredth byte, a file is read or refused', async () => {
  const text =
    '---\ntitle: "A mill"\nhero:\n  text: |\n    One.\n---\nimport A from \'a\';\n\n# One {#a}\n\n<A b={c} title="Two">\n  Three {d}.\n</A>\n\n:::note[Four]\n{{< a text="b" >}}{% c %}{{ d }}\n:::\n\n!!! e "f"\n    `g`\n';
  for (let i = 1; i <= 100; i += 1) {
    const part = text.slice(0, Math.round((text.length * i) / 100));
    await read(part, 'a.mdx').catch((error: unknown) => expect(error).toBeInstanceOf(InputError));
  }
});
