import { readFileSync } from 'node:fs';
import { Decision } from '@gegenlesen/bitext';
import { modelUrl, openLexicon } from '@gegenlesen/lexicon';
import { exceptionsOfDecisions, lastDecisions } from '@gegenlesen/qa-report';
import { proofread, withExceptions } from 'gegenlesen';
import { expect, test } from 'vitest';
import { type Browser, openBrowser } from './browser.ts';
import { atTheMill, checkedDocument, english, german, serveReview, upload } from './review.ts';

const lexicon = openLexicon(readFileSync(modelUrl));

const figures = ['2021', '420,000'];

/** The findings about these figures as `figure state`; `2021 dismissed`. */
async function statesIn(browser: Browser, id: string): Promise<readonly string[]> {
  const { findings } = await browser.ask('document', { id });
  return findings.flatMap(({ source, state }) =>
    figures.includes(source?.text ?? '') ? [`${source?.text} ${state}`] : [],
  );
}

type Step = (browser: Browser, id: string) => Promise<unknown>;

const revisionOf = async (browser: Browser, id: string): Promise<number> =>
  (await browser.ask('document', { id })).revision;
const join: (bead: number) => Step = (bead) => async (browser, id) =>
  browser.ask('changeBeads', { id, body: { kind: 'join', bead, revision: await revisionOf(browser, id) } });
const split: (bead: number) => Step = (bead) => async (browser, id) =>
  browser.ask('changeBeads', {
    id,
    body: { kind: 'split', bead, source: 1, target: 1, revision: await revisionOf(browser, id) },
  });
const decide: (figure: string, verdict: string) => Step = (figure, verdict) => async (browser, id) => {
  const { findings } = await browser.ask('document', { id });
  const found = findings.find(({ source }) => source?.text === figure);
  const body = { fingerprint: found?.fingerprint, verdict, reason: 'Es stimmt so.', note: null };
  return browser.ask('decide', { id, body });
};
const edit: (segment: number, from: string, to: string) => Step = (segment, from, to) => async (browser, id) => {
  const beads = await browser.ask('beads', { id, query: { from: 0, to: 20 } });
  const piece = beads.flatMap(({ target }) => target).find((one) => one.segment === segment);
  const text = piece?.text.replace(from, to);
  return browser.ask('edit', { id, body: { segment, text, revision: await revisionOf(browser, id) } });
};
const undo: Step = (browser, id) => browser.ask('undo', { id });

/** Other names, so that decisions about one mill do not affect the others. */
const adjectives = [
  ['old', 'alte'],
  ['new', 'neue'],
  ['small', 'kleine'],
  ['famous', 'berühmte'],
  ['quiet', 'stille'],
  ['lonely', 'einsame'],
  ['beautiful', 'schöne'],
  ['poor', 'arme'],
  ['rich', 'reiche'],
  ['strange', 'seltsame'],
  ['clever', 'kluge'],
  ['tired', 'müde'],
] as const;

/** What is done, and the states of the findings after that. */
const ways: readonly (readonly [string, readonly Step[], readonly string[]])[] = [
  ['dismissed', [decide('2021', 'dismissed')], ['2021 dismissed', '420,000 open']],
  ['dismissed, then joined', [decide('2021', 'dismissed'), join(1)], ['2021 dismissed', '420,000 open']],
  ['confirmed, then joined', [decide('2021', 'confirmed'), join(1)], ['2021 confirmed', '420,000 open']],
  ['joined, then dismissed', [join(1), decide('420,000', 'dismissed')], ['2021 open', '420,000 dismissed']],
  ['joined, dismissed, split', [join(1), decide('2021', 'dismissed'), split(1)], ['2021 dismissed', '420,000 open']],
  [
    'dismissed, joined, confirmed, split',
    [decide('2021', 'dismissed'), join(1), decide('2021', 'confirmed'), split(1)],
    ['2021 confirmed', '420,000 open'],
  ],
  [
    'dismissed, joined, undone, split',
    [decide('2021', 'dismissed'), join(1), decide('2021', 'open'), split(1)],
    ['2021 open', '420,000 open'],
  ],
  [
    'dismissed, joined, confirmed, undone',
    [decide('2021', 'dismissed'), join(1), decide('2021', 'confirmed'), undo],
    ['2021 dismissed', '420,000 open'],
  ],
  [
    'the sentence beside it changed',
    [decide('2021', 'dismissed'), join(1), edit(2, 'zahlte', 'bezahlte')],
    ['2021 dismissed', '420,000 open'],
  ],
  [
    'its sentence changed',
    [decide('2021', 'dismissed'), edit(1, 'Mühle', 'Wassermühle')],
    ['2021 reopened', '420,000 open'],
  ],
  [
    'its sentence changed and back',
    [decide('2021', 'dismissed'), edit(1, 'Mühle', 'Wassermühle'), edit(1, 'Wassermühle', 'Mühle')],
    ['2021 dismissed', '420,000 open'],
  ],
  ['corrected', [decide('2021', 'confirmed'), edit(1, '2012', '2021')], ['2021 settled', '420,000 open']],
];

test('decisions hold when sentences are joined and split, but not when they change', async () => {
  const { browser } = await atTheMill();
  const seen: unknown[] = [];
  for (const [at, [name, steps]] of ways.entries()) {
    const [en, de] = adjectives[at] ?? ['', ''];
    const texts = upload(english.replace(/old|new/g, en), german.replace(/alte|neue/g, de));
    const { id } = await browser.ask('upload', { body: texts });
    await checkedDocument(browser, id);
    for (const step of steps) await step(browser, id);
    seen.push([name, await statesIn(browser, id)]);
  }
  expect(seen).toEqual(ways.map(([name, , expected]) => [name, expected]));
});

/** The same sentences in other places, among other sentences. */
const moved = (text: string, heading: string): string => `${text.replace(/^# .*\n/, '')}\n# ${heading}\n`;

test('a decision applies if the same two sentences are in another document, on the page and in the gate', async () => {
  const { browser, id } = await atTheMill();
  await join(1)(browser, id);
  await decide('2021', 'dismissed')(browser, id);
  const elsewhere = upload(moved(english, 'Then'), moved(german, 'Danach'));
  const other = await browser.ask('upload', { body: elsewhere });
  await checkedDocument(browser, other.id);
  expect(await statesIn(browser, other.id)).toEqual(['2021 dismissed', '420,000 open']);

  const lines = (await browser.download(id, 'decisions')).toString().trimEnd().split('\n');
  const decisions = lines.map((line) => Decision.parse(JSON.parse(line)));
  const gate = async (translation: string) => {
    const file = (path: string, text: string) => ({ path, bytes: Buffer.from(text) });
    const options = withExceptions({}, exceptionsOfDecisions(lastDecisions(decisions)));
    const report = await proofread(file('a.en.md', english), file('a.de.md', translation), { ...options, lexicon });
    return report.settled.map(({ finding, by }) => `${finding.source?.text} ${by}`);
  };
  expect(await gate(german)).toEqual(['2021 decision']);
  expect(await gate(german.replace('alte Mühle', 'alte Wassermühle'))).toEqual([]);
});

test('decisions can be imported on another server, where the sentences are aligned differently, and only once', async () => {
  const { browser, id } = await atTheMill();
  await join(1)(browser, id);
  await decide('2021', 'dismissed')(browser, id);
  await decide('420,000', 'confirmed')(browser, id);
  const decisions = (await browser.download(id, 'decisions')).toString();

  const there = await openBrowser((await serveReview({ owner: 'Paul' })).address);
  const { id: copy } = await there.ask('upload', { body: upload(english, german) });
  await checkedDocument(there, copy);
  expect(await there.ask('import', { id: copy, body: { decisions } })).toEqual({ taken: 2 });
  expect(await statesIn(there, copy)).toEqual(['2021 dismissed', '420,000 confirmed']);
  expect(await there.ask('import', { id: copy, body: { decisions } })).toEqual({ taken: 0 });
  // A decision made there in the meantime is newer than the file.
  await decide('2021', 'open')(there, copy);
  expect(await there.ask('import', { id: copy, body: { decisions } })).toEqual({ taken: 0 });
  expect(await statesIn(there, copy)).toEqual(['2021 open', '420,000 confirmed']);
  const [first] = decisions.split('\n');
  expect((await there.download(copy, 'decisions')).toString()).not.toContain(first);
});
