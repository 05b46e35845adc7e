import { InputError, proseOf } from '@gegenlesen/bitext';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../read-document.ts';
import { segmentDocument } from '../segment-document.ts';

const read = (name: string, text: string) => segmentDocument(readDocument(Buffer.from(text), name), { lang: 'en' });

const stringsOf = async (name: string, text: string): Promise<Readonly<Record<string, string>>> =>
  Object.fromEntries((await read(name, text)).segments.map((segment) => [segment.key, proseOf(segment)]));

type Row = [what: string, text: string, strings: Readonly<Record<string, string>>];

describe('JSON', () => {
  test.each<Row>([
    ['nested', '{"menu": {"open": "Open", "quit": "Quit"}}', { 'menu.open': 'Open', 'menu.quit': 'Quit' }],
    ['flat', '{"menu.open": "Open", "3": "Three"}', { 'menu.open': 'Open', '3': 'Three' }],
    ['lists', '{"steps": ["First", "Second"]}', { 'steps.0': 'First', 'steps.1': 'Second' }],
    ['escapes', '{"a": "one\\n\\"two\\" \\u00e9 \\\\"}', { a: 'one\n"two" é \\' }],
    ['letters in two parts', '{"a": "\\"Mu\u0308hle\\" \\u00ad"}', { a: '"Mühle" ' }],
    ['no text', '{"a": "One", "b": "", "c": "…", "d": 4, "e": null}', { a: 'One' }],
    ['Chrome', '{"name": {"message": "Clock", "description": "The title"}}', { name: 'Clock' }],
    ['ARB', '{"@@locale": "en", "title": "Clock", "@title": {"description": "x"}}', { title: 'Clock' }],
  ])('%s', async (_, text, strings) => {
    expect(await stringsOf('en.json', text)).toEqual(strings);
  });
});

describe('YAML', () => {
  test.each<Row>([
    ['the language is no key', 'en:\n  menu:\n    open: Open\n', { 'menu.open': 'Open' }],
    ['without a language', 'menu:\n  open: Open\n  no: "No"\n', { 'menu.open': 'Open', 'menu.no': 'No' }],
    [
      'lists',
      'en:\n  days: [Sunday, "Monday"]\n  steps:\n  - First\n',
      d('days.0: Sunday', 'days.1: Monday', 'steps.0: First'),
    ],
    ['quotation marks', `en:\n  a: 'It''s'\n  b: "a\\tb \\u00e9 \\"c\\""\n`, { a: "It's", b: 'a\tb é "c"' }],
    [
      'over several lines',
      'a: one\n  two\n\n  three\nb: "one \\\n  two\n  three"\n',
      { a: 'one two\nthree', b: 'one two three' },
    ],
    ['a literal block', 'a: |\n  One\n    two\n\n  three\n\nb: B\n', { a: 'One\n  two\n\nthree', b: 'B' }],
    ['a folded block', 'a: >-\n  One\n  two\n\n  three\n', { a: 'One two\nthree' }],
    ['a folded block with indented lines', 'a: >\n  One\n    two\n  three\n', { a: 'One\n  two\nthree' }],
    ['an indented block', 'a: |2\n    One\n  two\n', { a: '  One\ntwo' }],
    ['comments', '# All\na: One # first\nb: "#2" # second\n', { a: 'One', b: '#2' }],
    ['aliases of strings', 'a: &one One\nb: *one\nc: &map {d: D}\ne: *map\n', { a: 'One', b: 'One', 'c.d': 'D' }],
    ['no text', 'a: One\nb: 2\nc: true\nd:\ne: :year\nf: !ruby/symbol g\n', { a: 'One' }],
    ['line ends of Windows', 'en:\r\n  a: |\r\n    One\r\n    two\r\n  b: B\r\n', { a: 'One\ntwo', b: 'B' }],
  ])('%s', async (_, text, strings) => {
    expect(await stringsOf('en.yml', text)).toEqual(strings);
  });
});

describe('properties', () => {
  test.each<Row>([
    [
      'separators',
      'a=One\nb = Two\nc: Three\nd Four\n  e\t=\tFive\n',
      d('a: One', 'b: Two', 'c: Three', 'd: Four', 'e: Five'),
    ],
    ['comments', '# One\n! Two = 2\na=One # not a comment\n', { a: 'One # not a comment' }],
    ['escapes', 'a=M\\u00fchle\\tund\\nBach \\\\ \\:\n', { a: 'Mühle\tund\nBach \\ :' }],
    ['keys with escapes', 'a\\ b\\:c=One\n', { 'a b:c': 'One' }],
    ['continued lines', 'a=One \\\n   two\\\r\n three\nb=B', { a: 'One twothree', b: 'B' }],
    ['a blank at the beginning', 'a=\\ One\nb== Two', { a: ' One', b: '= Two' }],
    ['old line ends', 'a=One\rb=Two\r', { a: 'One', b: 'Two' }],
    ['no text', 'a=One\nb=\nc\n', { a: 'One' }],
  ])('%s', async (_, text, strings) => {
    expect(await stringsOf('a.properties', text)).toEqual(strings);
  });
});

describe('Apple', () => {
  test.each<Row>([
    [
      'strings',
      '/* Menu */\n"Open %@" = "Open %@";\n// Menu\nquit.title = "Quit";\n',
      { 'Open %@': 'Open %@', 'quit.title': 'Quit' },
    ],
    ['escapes', '"a" = "\\"One\\"\\n\\U00e9 \\\\ \\\'";', { a: '"One"\né \\ \'' }],
    ['over several lines', '"a" = "One\ntwo";', { a: 'One\ntwo' }],
    ['without quotation marks', 'Two = Zwei;', { Two: 'Zwei' }],
    ['a value that is its key', '"Open"; /* x */\nquit;"a"="A";', { Open: 'Open', quit: 'quit', a: 'A' }],
    [
      'a property list',
      '<?xml version="1.0"?><plist version="1.0"><dict><key>a</key><string>One &amp; two</string><key>b</key><true/></dict></plist>',
      { a: 'One & two' },
    ],
  ])('%s', async (_, text, strings) => {
    expect(await stringsOf('Localizable.strings', text)).toEqual(strings);
  });
});

const plist = (dict: string): string => `<?xml version="1.0"?><plist version="1.0"><dict>${dict}</dict></plist>`;

describe('Apple plural forms', () => {
  test.each<Row>([
    [
      'a variable',
      plist(
        '<key>files</key><dict><key>NSStringLocalizedFormatKey</key><string>%#@count@</string><key>count</key><dict><key>NSStringFormatSpecTypeKey</key><string>NSStringPluralRuleType</string><key>NSStringFormatValueTypeKey</key><string>d</string><key>one</key><string>%d file</string><key>other</key><string>%d files</string></dict></dict>',
      ),
      { 'files:count.one': '%d file', 'files:count.other': '%d files' },
    ],
    [
      'a text around it',
      plist('<key>files</key><dict><key>NSStringLocalizedFormatKey</key><string>Open %1$#@count@</string></dict>'),
      { files: 'Open %1$#@count@' },
    ],
    [
      'widths and devices',
      plist(
        '<key>a</key><dict><key>NSStringVariableWidthRuleType</key><dict><key>20</key><string>Hi</string></dict></dict><key>b</key><dict><key>NSStringDeviceSpecificRuleType</key><dict><key>mac</key><string>Click</string></dict></dict>',
      ),
      { 'a.20': 'Hi', 'b.mac': 'Click' },
    ],
  ])('%s', async (_, text, strings) => {
    expect(await stringsOf('Localizable.stringsdict', text)).toEqual(strings);
  });
});

const resources = (text: string): string => `<?xml version="1.0" encoding="utf-8"?>\n<resources>${text}</resources>\n`;

describe('Android', () => {
  test.each<Row>([
    ['strings', '<!-- x --><string name="a">One</string>\n<string name="b"/>', { a: 'One' }],
    [
      'plurals',
      '<plurals name="n"><item quantity="one">%d day</item><item quantity="other">%d days</item></plurals>',
      { 'n.one': '%d day', 'n.other': '%d days' },
    ],
    ['arrays', '<string-array name="n"><item>One</item><item>@string/a</item></string-array>', { 'n.0': 'One' }],
    [
      'not to be translated',
      '<string name="a">One</string><string name="b" translatable="false">Two</string>',
      { a: 'One' },
    ],
    ['blanks', '<string name="a">\n    One\n    two " three  "\n</string>', { a: 'One two  three  ' }],
    ['escapes', `<string name="a">It\\'s \\"one\\"\\n\\u00e9 \\@ \\\\</string>`, { a: 'It\'s "one"\né @ \\' }],
    ['entities', '<string name="a">A &amp; B &lt;b> &#8230; &#x2026;</string>', { a: 'A & B <b> … …' }],
    ['CDATA', '<string name="a"><![CDATA[<b>A</b> & B]]> C</string>', { a: '<b>A</b> & B C' }],
    [
      'tags',
      '<string name="a">A <b>bold</b> <xliff:g id="n" example=">">%1$s</xliff:g></string>',
      { a: 'A <b>bold</b> <xliff:g id="n" example=">">%1$s</xliff:g>' },
    ],
  ])('%s', async (_, text, strings) => {
    expect(await stringsOf('strings.xml', resources(text))).toEqual(strings);
  });
});

describe('RESX', () => {
  test.each<Row>([
    [
      'strings',
      '<data name="a" xml:space="preserve"><value>A &amp; B</value><comment>x</comment></data>',
      { a: 'A & B' },
    ],
    ['blanks stay', '<data name="a"><value>One\r\n  two </value></data>', { a: 'One\n  two ' }],
    [
      'what is no string',
      '<resheader name="version"><value>2.0</value></resheader><data name="a"><value>A</value></data><data name="b" type="System.Drawing.Point"><value>4, 5</value></data><data name="&gt;&gt;c.Name"><value>c</value></data>',
      { a: 'A' },
    ],
  ])('%s', async (_, text, strings) => {
    expect(await stringsOf('Resources.resx', `<root>${text}</root>`)).toEqual(strings);
  });
});

describe('Fluent', () => {
  test.each<Row>([
    ['messages', '# Comment\nopen = Open\n-brand = Firefox\n', { open: 'Open', '-brand': 'Firefox' }],
    [
      'attributes',
      'a = One\n    .title = Two\n\n    .label=Three\nb =\n  .c = Four\n',
      d('a: One', 'a.title: Two', 'a.label: Three', 'b.c: Four'),
    ],
    [
      'several lines',
      'a = One\n    two\n\n      three\nb =\n    Four\n    five  \n',
      { a: 'One\ntwo\n\n  three', b: 'Four\nfive' },
    ],
    [
      'placeables',
      'a = { $n ->\n    [one] One\n   *[other] { $n } of "}"\n}\n',
      { a: '{$n ->\n    [one] One\n   *[other] {$n} of "}"\n}' },
    ],
    ['literals', 'a = {"{"}a{ "}" }{ "\\u00e9\\"" }\n', { a: '{a}é"' }],
    ['line ends of Windows', 'a = One\r\n    two\r\nb = B\r\n', { a: 'One\ntwo', b: 'B' }],
  ])('%s', async (_, text, strings) => {
    expect(await stringsOf('main.ftl', text)).toEqual(strings);
  });
});

test('offsets lead to the file', async () => {
  const text = '{"a": "Say \\"yes\\" now"}';
  const [segment] = (await read('en.json', text)).segments;
  expect(segment).toMatchObject({ start: 7, end: 22, text: 'Say \\"yes\\" now' });
});

test.each<[what: string, name: string, text: string, message: string]>([
  ['broken JSON', 'en.json', '{\n"a": "One",\n"b" "Two"}', 'en.json, line 3: is not valid JSON (ColonExpected)'],
  ['no strings', 'en.json', '{"a1": 1}', 'en.json: contains no strings'],
  ['no keys', 'en.json', '"One"', 'en.json: contains no strings'],
  ['no keys in YAML', 'en.yml', 'One two', 'en.yml: contains no strings'],
  ['deep', 'en.json', `${'{"a":'.repeat(200)}"x"${'}'.repeat(200)}`, 'en.json: is nested more than 100 levels deep'],
  ['broken YAML', 'en.yml', 'a: One\nb: @Two\n', 'en.yml, line 2: is not valid YAML'],
  ['broken escape', 'a.properties', 'a=One\nb=\\u12\n', 'a.properties, line 2: has a `\\u` without four digits'],
  [
    'broken strings',
    'a.strings',
    '"a" = "One";\n"b" = "Two"\n',
    'a.strings, line 2: has a line that is not of the form',
  ],
  [
    'another XML',
    'a.xml',
    '<tv><p>One</p></tv>',
    'a.xml: is XML of an unknown kind: it begins with <tv>, not <resources>',
  ],
  ['broken XML', 'a.xml', '<resources>\n<string name="a">One</resources>', 'a.xml, line 2: is not well-formed XML'],
  ['no message', 'a.ftl', 'a = One\nTwo\n', 'a.ftl, line 2: has a line that is neither a message nor a comment'],
  ['open braces', 'a.ftl', 'a = One { $b\n', 'a.ftl, line 1: has a `{` that is not closed'],
])('%s', async (_, name, text, message) => {
  await expect(read(name, text)).rejects.toThrow(InputError);
  await expect(read(name, text)).rejects.toThrow(message);
});

test.each<[what: string, text: string, language: string]>([
  ['a few strings', '{"ok": "OK", "name": "Name"}', 'de'],
  ['many strings of another language', `{"a": "${'The mill stands by the river. '.repeat(60)}"}`, 'en'],
])('the language of %s', async (_, text, language) => {
  expect((await segmentDocument(readDocument(Buffer.from(text), 'de.json'))).lang).toBe(language);
});

test('of strings under one key, the last counts', async () => {
  const { segments, notices } = await read('en.json', '{"a": "One", "b": "Two", "a": "Three"}');
  expect(segments.map(({ key, text }) => [key, text])).toEqual([
    ['b', 'Two'],
    ['a', 'Three'],
  ]);
  expect(notices).toEqual(['There are several strings under the key `a`; only the last one is checked.']);
});

/** `key: text` of each string. */
function d(...lines: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(lines.map((line) => line.split(': ') as [string, string]));
}

test.each<[what: string, name: string, text: string, notes: Readonly<Record<string, string>>]>([
  [
    'ARB',
    'app_en.arb',
    '{"title": "Clock", "@title": {"description": "At the top", "type": "text"}, "@@locale": "en"}',
    { title: 'At the top' },
  ],
  ['Chrome', 'messages.json', '{"name": {"message": "Clock", "description": "The title"}}', { name: 'The title' }],
  [
    'properties',
    'a.properties',
    '# License\n\n# The button\n! with two lines\na=One\nb=Two\n\n# Last\n',
    { a: 'The button\nwith two lines' },
  ],
  [
    'Apple',
    'a.strings',
    '/* License */\n\n/* The button */\n"a" = "One";\n/* No comment provided by engineer. */\n"b" = "Two"; // above\n"c" = "Three";',
    { a: 'The button' },
  ],
  [
    'Android',
    'strings.xml',
    resources(
      '<!-- Section -->\n\n<string name="a" comment="A verb">One</string>\n<!-- The button -->\n<string name="b">Two</string><string name="c">Three</string>\n<!-- Days -->\n<plurals name="d"><item quantity="one">%d day</item></plurals>',
    ),
    { a: 'A verb', b: 'The button', 'd.one': 'Days' },
  ],
  [
    '.NET',
    'a.resx',
    '<root><data name="a"><value>One</value><comment>A &amp; B</comment></data></root>',
    { a: 'A & B' },
  ],
  [
    'Fluent',
    'a.ftl',
    '### File\n\n## Group\n\n# Alone\n\n# The button\n# of the page\na = One\n    .title = Two\nb = Three\n',
    { a: 'The button\nof the page', 'a.title': 'The button\nof the page' },
  ],
  [
    'YAML',
    'en.yml',
    '# License\n\nen:\n  # The button\n  a: One\n  b: Two # a number\n\n  # Section\n\n  # The last\n  c: Three\n',
    { a: 'The button', b: 'a number', c: 'The last' },
  ],
])('notes: %s', async (_, name, text, notes) => {
  const { segments } = await read(name, text);
  expect(Object.fromEntries(segments.flatMap(({ key, note }) => (note === undefined ? [] : [[key, note]])))).toEqual(
    notes,
  );
});

test.each([
  ['max-length:30', 30],
  ['MAXLENGTH: 30', 30],
  ['Max. length: 30', 30],
  ['A title. [CHAR LIMIT=30]', 30],
  ['[CHAR LIMIT=NONE]', undefined],
  ['at most 30 characters', 30],
  ['Max 30 chars', 30],
  ['The maximum of 30 files', undefined],
])('the limit in a comment: %s', async (comment, most) => {
  const [segment] = (await read('a.strings', `/* ${comment} */\n"a" = "One";`)).segments;
  expect(segment?.limits?.most).toBe(most);
});
