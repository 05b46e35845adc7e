import { expect, test } from 'vitest';
import { proofread } from './proofread.ts';

const file = (path: string, text: string) => ({ path, bytes: new TextEncoder().encode(text) });
const price = ['The price rose to 420,000 euros.', 'Der Preis stieg auf 240.000 Euro.'] as const;
const mill = ['The mill stands by the river.', 'Die Mühle steht am Fluss.'] as const;
const roof = ['The roof has 300 tiles.', 'Das Dach hat 200 Ziegel.'] as const;
const comment = (rules = 'number-changed'): string => `<!-- gegenlesen-ignore ${rules}: rounded -->`;
const paragraphs = (...texts: string[]): string => `${texts.join('\n\n')}\n`;

const checked = async (english: string, german: string, options = {}) => {
  const report = await proofread(file('a.en.md', english), file('a.de.md', german), options);
  return {
    counts: report.findings.map(({ rule, target }) => `${rule} ${target?.text}`),
    settled: report.settled.map(
      ({ finding, by, reason }) => `${finding.rule} ${finding.target?.text}, ${by}: ${reason}`,
    ),
    idle: report.idleComments ?? [],
  };
};

const english = paragraphs(price[0], mill[0], roof[0]);
const both = ['number-changed 240.000', 'number-changed 200'];
const first = ['number-changed 240.000, comment: rounded'];

test.each<[string, string, string, readonly string[], readonly string[]]>([
  ['no comment', english, paragraphs(price[1], mill[1], roof[1]), both, []],
  ['before the translation', english, paragraphs(comment(), price[1], mill[1], roof[1]), [both[1] ?? ''], first],
  ['before the original', `${comment()}\n${english}`, paragraphs(price[1], mill[1], roof[1]), [both[1] ?? ''], first],
  ['after the sentence', english, paragraphs(`${price[1]} ${comment()}`, mill[1], roof[1]), [both[1] ?? ''], first],
  [
    'around it',
    english,
    paragraphs(
      '<!-- gegenlesen-ignore-start number-changed: rounded -->',
      price[1],
      mill[1],
      '<!-- gegenlesen-ignore-end -->',
      roof[1],
    ),
    [both[1] ?? ''],
    first,
  ],
  [
    'for the file',
    english,
    paragraphs(price[1], mill[1], roof[1], '<!-- gegenlesen-ignore-file number-changed: rounded -->'),
    [],
    [...first, 'number-changed 200, comment: rounded'],
  ],
])('%s', async (_, source, target, counts, settled) => {
  expect(await checked(source, target)).toEqual({ counts, settled, idle: [] });
});

test('a comment in the original settles an omitted sentence', async () => {
  const more = 'Nobody knew in those days how many people had lived behind the dyke before the great flood.';
  const source = paragraphs(
    price[0],
    mill[0],
    '<!-- gegenlesen-ignore omitted: of no interest here -->',
    more,
    roof[0],
  );
  const { settled, idle } = await checked(source, paragraphs(price[1], mill[1], roof[1]));
  expect({ settled, idle }).toEqual({ settled: ['omitted undefined, comment: of no interest here'], idle: [] });
});

test.each<[string, string, string]>([
  [
    'whose rule is none',
    comment('number-chnged'),
    'a.de.md:1:1: the comment names the unknown rule `number-chnged`; did you mean `number-changed`?',
  ],
  [
    'whose rule finds nothing there',
    comment('omitted'),
    'a.de.md:1:1: the comment no longer settles any omitted; remove it',
  ],
  [
    'without a reason',
    '<!-- gegenlesen-ignore number-changed -->',
    'a.de.md:1:1: the comment gives no reason; add one after a colon',
  ],
])('a comment %s settles nothing and is reported', async (_, broken, problem) => {
  const { counts, settled, idle } = await checked(english, paragraphs(broken, price[1], mill[1], roof[1]));
  expect({ counts, settled, idle }).toEqual({ counts: both, settled: [], idle: [problem] });
});

test('of several rules, each that finds nothing is reported', async () => {
  const { settled, idle } = await checked(
    english,
    paragraphs(comment('number-changed, added'), price[1], mill[1], roof[1]),
  );
  expect(settled).toEqual(first);
  expect(idle).toEqual(['a.de.md:1:1: the comment no longer settles any added; remove it']);
});

test('a rule that was not checked is not reported', async () => {
  const texts = [english, paragraphs(comment('negation-lost'), price[1], mill[1], roof[1])] as const;
  expect((await checked(...texts)).idle).toHaveLength(1);
  expect((await checked(...texts, { meaning: false })).idle).toEqual([]);
});
