import { readdirSync, readFileSync } from 'node:fs';
import type { Anchor, Finding } from '@gegenlesen/bitext';
import { checks, documentChecks } from '@gegenlesen/drift';
import { modelUrl, openLexicon } from '@gegenlesen/lexicon';
import { describe, expect, test } from 'vitest';
import { proofread } from './proofread.ts';
import { proofreadPair } from './proofread-pair.ts';

const lexicon = openLexicon(readFileSync(modelUrl));

/** Writes a character in another form. @param before the text before it; @param after the text after it */
type Form = (character: string, before: string, after: string) => string;

const withinWords =
  (sign: string): Form =>
  (character, before, after) =>
    /\p{L}/u.test(character) && /\p{L}$/u.test(before) && /^\p{L}/u.test(after) ? character + sign : character;
const instead =
  (from: RegExp, to: string): Form =>
  (character) =>
    from.test(character) ? to : character;
/** Spaces and hyphens at the beginning of a line are markup. */
const between =
  (from: string, to: string): Form =>
  (character, before, after) =>
    character === from && /[\p{L}\p{N}.,;:!?)]$/u.test(before) && /^[\p{L}\p{N}(]/u.test(after) ? to : character;

const forms: Readonly<Record<string, Form>> = {
  'composed letters': (character) => character.normalize('NFC'),
  'letters and marks apart': (character) => character.normalize('NFD'),
  'soft hyphens': withinWords('\u00ad'),
  'zero-width spaces': withinWords('\u200b'),
  'zero-width non-joiners': withinWords('\u200c'),
  'zero-width joiners': withinWords('\u200d'),
  'word joiners': withinWords('\u2060'),
  'byte order marks': withinWords('\ufeff'),
  'no-break hyphens': between('-', '\u2011'),
  'no-break spaces': between(' ', '\u00a0'),
  'narrow no-break spaces': between(' ', '\u202f'),
  'thin spaces': between(' ', '\u2009'),
  'straight apostrophes': instead(/[’ʼ]/, "'"),
  'curly apostrophes': instead(/['ʼ]/, '’'),
  'modifier letters for apostrophes': instead(/['’]/, 'ʼ'),
};

interface Rewritten {
  readonly text: string;
  /** The offset in the text as it was, for each offset in the new one. */
  readonly origins: readonly number[];
}

function rewritten(text: string, form: Form): Rewritten {
  const origins: number[] = [];
  const markup = [...text.matchAll(/<[^>]*>|&\w+;|\]\([^)]*\)/g)].map(
    ({ 0: { length }, index }) => [index, index + length] as const,
  );
  let result = '';
  let at = 0;
  for (const character of text) {
    const end = at + character.length;
    while ((markup[0]?.[1] ?? Number.POSITIVE_INFINITY) <= at) markup.shift();
    const isMarkup = (markup[0]?.[0] ?? Number.POSITIVE_INFINITY) <= at;
    const next = isMarkup ? character : form(character, text.slice(Math.max(0, at - 2), at), text.slice(end, end + 2));
    for (let i = 0; i < next.length; i += 1) origins.push(next === character ? at + i : at);
    result += next;
    at = end;
  }
  origins.push(at);
  return { text: result, origins };
}

const place = (anchor: Anchor | null, { origins }: Rewritten): string =>
  anchor === null || anchor.start === anchor.end
    ? String(anchor === null ? null : origins[anchor.start])
    : `${origins[anchor.start]}-${(origins[anchor.end - 1] ?? 0) + 1}`;

/** What was found, with places in the text as it was. */
const shown = (findings: readonly Finding[], source: Rewritten, target: Rewritten): readonly string[] =>
  findings.map(
    ({ rule, severity, source: from, target: to }) => `${severity} ${rule} ${place(from, source)} ${place(to, target)}`,
  );

const same: Form = (character) => character;
const unmarked = (text: string): string => text.replace(/[⟦⟧]/g, '');

const examples = checks.flatMap(({ id, examples }) =>
  examples.map(({ source, target, lang: [from, to] = ['en', 'de'], glossary }) => ({
    id: `${id}: ${target}`,
    source: { text: unmarked(source), lang: from },
    target: { text: unmarked(target), lang: to },
    known: glossary === undefined ? { lexicon } : { lexicon, glossary },
  })),
);

async function foundInExample({ id, source, target, known }: (typeof examples)[number], form: Form) {
  const [from, to] = [rewritten(source.text, form), rewritten(target.text, form)];
  const pair = { source: { ...source, text: from.text }, target: { ...target, text: to.text } };
  return shown((await proofreadPair(id, pair, known)).findings, from, to);
}

const samples = new URL('../../../samples/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, samples), 'utf8');
const files = readdirSync(samples).filter((name) => /\.en\.(?:txt|md|html)$/.test(name));

/** The examples of all checks as one text, a line for each. */
const lines = (side: 'source' | 'target'): string =>
  [
    ...examples
      .filter(({ source, target }) => source.lang === 'en' && target.lang === 'de')
      .map((each) => each[side].text),
    ...documentChecks.flatMap((check) => check.examples.flatMap((example) => example[side].map(unmarked))),
  ].join('\n\n');

interface Documents {
  readonly name: string;
  readonly source: string;
  readonly target: string;
}

const documents: readonly Documents[] = [
  ...files.map((name) => ({ name, source: read(name), target: read(name.replace('.en.', '.de.')) })),
  { name: 'examples.txt', source: lines('source'), target: lines('target') },
];

async function foundInDocuments({ name, source, target }: Documents, form: Form) {
  const [from, to] = [rewritten(source, form), rewritten(target, form)];
  const file = (lang: string, { text }: Rewritten) => ({ path: `${lang}.${name}`, bytes: Buffer.from(text) });
  const report = await proofread(file('en', from), file('de', to), { lexicon, sourceLang: 'en', targetLang: 'de' });
  return shown(report.findings, from, to);
}

/** What was found in the texts as they are. */
const found = Promise.all([
  Promise.all(examples.map((example) => foundInExample(example, same))),
  Promise.all(documents.map((document) => foundInDocuments(document, same))),
]);

test.each(Object.entries(forms))('%s change nothing in the examples of the checks', async (_, form) => {
  const [before] = await found;
  const after = await Promise.all(examples.map((example) => foundInExample(example, form)));
  const differences = examples.flatMap(({ id }, i) =>
    before[i]?.join() === after[i]?.join() ? [] : [{ id, before: before[i], after: after[i] }],
  );
  expect(differences).toEqual([]);
});

const together: Readonly<Record<string, readonly (keyof typeof forms)[]>> = {
  'letters and marks apart, with soft hyphens': ['soft hyphens', 'letters and marks apart'],
  'zero-width spaces and no-break hyphens': ['zero-width spaces', 'no-break hyphens'],
  'narrow no-break spaces and modifier letters': ['narrow no-break spaces', 'modifier letters for apostrophes'],
  'no-break spaces and curly apostrophes': ['no-break spaces', 'curly apostrophes'],
};

describe.each(Object.entries(together))('%s change nothing', (_, names) => {
  const form: Form = (character, before, after) =>
    names.reduce((written, name) => {
      const next = forms[name]?.(character, before, after) ?? character;
      return next === character ? written : next;
    }, character);
  test.each(documents.map(({ name }, i) => [name, i] as const))('in %s', async (_, i) => {
    const [, before] = await found;
    const document = documents[i];
    if (document === undefined) throw new Error('a document is missing');
    expect(before[i]?.length).toBeGreaterThan(2);
    expect(await foundInDocuments(document, form)).toEqual(before[i]);
  });
});
