import { readFileSync } from 'node:fs';
import { type Decision, InputError } from '@gegenlesen/bitext';
import { readTmx, readXliff, type Unit } from '@gegenlesen/ingest';
import { modelUrl, openLexicon } from '@gegenlesen/lexicon';
import { itsXliff, reviewPage } from '@gegenlesen/qa-report';
import { alignPair, findDrift, ingestFile } from 'gegenlesen';
import { expect, test } from 'vitest';
import { type Tree, treeOf } from '../../../test/tree.ts';
import type { StoredDocument } from '../../data/documents.ts';
import { sentencesAt } from '../first-finding.ts';
import { judgedBeads } from '../judged-segments.ts';
import type { KeptDecision } from '../kept-decisions.ts';
import { type Reviewed, reviewed } from '../reviewed.ts';
import { standingOf } from '../standing.ts';
import { csvOf } from './csv.ts';
import { tmxOf } from './tmx.ts';

const lexicon = openLexicon(readFileSync(modelUrl));

const english = `The mill & the "barn" <old> were sold in 2021.

The owner paid 420,000 euros for it.

She wants to open a bakery with 12 seats before the end of the year.

=SUM(A1) is what the sheet of 2019 says.

Nobody knows who built the mill.
`;
const german = `Die Mühle & die „Scheune“ <alt> wurden 2012 verkauft.

Die Besitzerin zahlte dafür 240.000 Euro.

Sie möchte noch vor dem Ende des Jahres eine Bäckerei mit 12 Plätzen eröffnen.

=SUMME(A1) sagt das Blatt von 2018.
`;

/** Two texts, and the decisions on their findings, by the figures that they mark in the original. */
async function documentWith(
  verdicts: Readonly<Record<string, Pick<Decision, 'verdict' | 'reason'> & { readonly note: string | null }>>,
): Promise<Reviewed & Pick<StoredDocument, 'pair'>> {
  const read = (path: string, text: string) => ingestFile({ path, bytes: Buffer.from(text) }, {});
  const texts = [await read('mill & barn.en.txt', english), await read('mill.de.txt', german)] as const;
  const pair = await alignPair(...texts, {}, { lexicon });
  const { findings } = await findDrift(pair, {}, { lexicon });
  const decisions = findings.flatMap((finding, id): KeptDecision[] => {
    const made = verdicts[finding.source?.text ?? ''];
    if (made === undefined) return [];
    const { note, ...verdict } = made;
    const { fingerprint, rule } = finding;
    const by = { name: 'Ida <i>', at: '2026-03-04T09:30:00.000Z' };
    return [
      {
        id,
        note,
        document: 'd',
        decision: { fingerprint, rule, ...verdict, ...by, ...sentencesAt(finding.bead, pair) },
      },
    ];
  });
  const document: StoredDocument = {
    id: 'd',
    name: 'mill',
    revision: 1,
    originalPath: pair.source.path,
    translationPath: pair.target.path,
    sha256: null,
    machine: pair,
    pair,
    edits: new Map(),
    findings,
    first: findings.map((finding) => ({ finding, ...sentencesAt(finding.bead, pair) })),
    scoreBefore: 0,
  };
  return { pair, ...reviewed(document, {}, decisions) };
}

const decided = documentWith({
  '2021': { verdict: 'dismissed', reason: 'sold twice, see "notes"', note: '=HYPERLINK("http://example.org")' },
  '420,000': { verdict: 'confirmed', reason: null, note: 'ask & tell' },
});

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}
async function unitsOf(units: ReturnType<typeof readXliff>): Promise<readonly (Unit | null)[]> {
  const all: (Unit | null)[] = [];
  for await (const unit of units) {
    if (unit instanceof InputError) throw unit;
    all.push(unit);
  }
  return all;
}

/** Elements with their content, in this order, and their required attributes. */
type Rules = Readonly<Record<string, readonly [children: RegExp, required: readonly string[]]>>;

/** Violations of a format, one sentence each. */
const faultsOf = (tree: Tree, rules: Rules): readonly string[] => {
  const rule = rules[tree.name];
  if (rule === undefined) return [`<${tree.name}> is not known`];
  const [children, required] = rule;
  const names = tree.children.map(({ name }) => `${name} `).join('');
  return [
    ...(children.test(names) ? [] : [`<${tree.name}> holds ${names}`]),
    ...required.filter((name) => tree.attributes[name] === undefined).map((name) => `<${tree.name}> lacks ${name}`),
    ...tree.children.flatMap((child) => faultsOf(child, rules)),
  ];
};

// The document type definition of TMX 1.4b (LISA OSCAR, 2005), as far as it is used.
const tmxRules: Rules = {
  tmx: [/^header body $/, ['version']],
  header: [
    /^(?:prop )*$/,
    ['creationtool', 'creationtoolversion', 'segtype', 'o-tmf', 'adminlang', 'srclang', 'datatype'],
  ],
  body: [/^(?:tu )*$/, []],
  tu: [/^(?:note |prop )*(?:tuv )+$/, []],
  tuv: [/^(?:note |prop )*seg $/, ['xml:lang']],
  prop: [/^$/, ['type']],
  seg: [/^$/, []],
};

test('the translation memory is valid TMX 1.4b, and contains only pairs without open or confirmed findings', async () => {
  const { pair, findings } = await decided;
  const text = await tmxOf(pair, findings, judgedBeads({ pair, edits: new Map() }, findings));
  expect(faultsOf(treeOf(text), tmxRules)).toEqual([]);
  const units = await unitsOf(readTmx(bytesOf(text), 'a.tmx', { source: 'en', target: 'de' }));
  expect(units.map((unit) => [unit?.source.text, unit?.target.text])).toEqual([
    ['The mill & the "barn" <old> were sold in 2021.', 'Die Mühle & die „Scheune“ <alt> wurden 2012 verkauft.'],
    [
      'She wants to open a bakery with 12 seats before the end of the year.',
      'Sie möchte noch vor dem Ende des Jahres eine Bäckerei mit 12 Plätzen eröffnen.',
    ],
  ]);
});

// OASIS XLIFF 2.1 with its ITS module, as far as it is used.
const xliffRules: Rules = {
  xliff: [/^(?:file )+$/, ['version', 'srcLang', 'trgLang', 'xmlns', 'xmlns:its', 'its:version']],
  file: [/^(?:notes )?(?:unit )+$/, ['id']],
  notes: [/^(?:note )+$/, []],
  note: [/^$/, ['id', 'category']],
  unit: [/^(?:its:locQualityIssues )*segment $/, ['id']],
  segment: [/^source (?:target )?$/, ['state']],
  source: [/^(?:mrk )*$/, []],
  target: [/^(?:mrk )*$/, []],
  mrk: [/^$/, ['id', 'type', 'its:locQualityIssuesRef']],
  'its:locQualityIssues': [/^(?:its:locQualityIssue )+$/, ['xml:id']],
  'its:locQualityIssue': [
    /^$/,
    ['locQualityIssueType', 'locQualityIssueComment', 'locQualityIssueSeverity', 'locQualityIssueProfileRef'],
  ],
};
const issueTypes =
  /^(?:terminology|mistranslation|omission|untranslated|addition|duplication|inconsistency|grammar|legal|register|locale-specific-content|locale-violation|style|characters|misspelling|typographical|formatting|inconsistent-entities|numbers|markup|pattern-problem|whitespace|internationalization|length|non-conformance|uncategorized|other)$/;

const all = (tree: Tree): readonly Tree[] => [tree, ...tree.children.flatMap(all)];

test('the XLIFF is valid XLIFF 2.1 with ITS 2.0, and contains every pair with every finding', async () => {
  const { pair, report, findings } = await decided;
  const text = itsXliff(report, findings.map(standingOf));
  const tree = treeOf(text);
  expect(faultsOf(tree, xliffRules)).toEqual([]);
  const elements = all(tree);
  const ids = elements.flatMap(({ attributes }) => attributes['xml:id'] ?? []);
  const references = elements.flatMap(({ attributes }) => attributes['its:locQualityIssuesRef'] ?? []);
  expect(references).toEqual(ids.map((id) => `#its=${id}`));
  expect(new Set(ids).size).toBe(ids.length);
  const units = elements.filter(({ name }) => name === 'unit').map(({ attributes }) => attributes.id);
  expect(new Set(units).size).toBe(pair.beads.length);
  const issues = elements.filter(({ name }) => name === 'its:locQualityIssue').map(({ attributes }) => attributes);
  expect(issues.length).toBe(findings.length);
  for (const { locQualityIssueType = '', locQualityIssueSeverity, locQualityIssueEnabled = '' } of issues) {
    expect(locQualityIssueType).toMatch(issueTypes);
    expect(Number(locQualityIssueSeverity)).toBeLessThanOrEqual(100);
    expect(locQualityIssueEnabled).toMatch(/^(?:yes|no)$/);
  }
  expect(issues.filter(({ locQualityIssueEnabled }) => locQualityIssueEnabled === 'no').length).toBe(1);
  for (const { attributes } of elements.filter(({ name }) => name === 'segment')) {
    expect(attributes.state).toMatch(/^(?:initial|translated|reviewed|final)$/);
  }
  const back = await unitsOf(readXliff(bytesOf(text), 'a.xlf'));
  expect(back.map((unit) => unit?.source.text)).toEqual(english.trim().split('\n\n'));
  expect(back.map((unit) => unit?.target.text)).toEqual([...german.trim().split('\n\n'), '']);
  expect(back[0]).toMatchObject({ source: { lang: 'en' }, target: { lang: 'de' } });
});

test('the table follows RFC 4180, and nothing in it is a formula', async () => {
  const { pair, findings } = await decided;
  const rows = csvOf(pair, findings).split('\r\n');
  expect(rows.at(-1)).toBe('');
  expect(rows.length).toBe(findings.length + 2);
  const [head, first] = rows;
  expect(head).toBe('bead,state,severity,rule,message,original,translation,reason,note,name,at,fingerprint');
  expect(first).toContain(
    ',"The mill & the ""barn"" <old> were sold in 2021.",Die Mühle & die „Scheune“ <alt> wurden 2012 verkauft.,"sold twice, see ""notes""","\'=HYPERLINK(""http://example.org"")",Ida <i>,2026-03-04T09:30:00.000Z,',
  );
  expect(rows.join('\n')).toContain(",'=SUM(A1) is what the sheet of 2019 says.,'=SUMME(A1) sagt das Blatt von 2018.,");
});

test('the printable report says who decided what and why, and what was corrected', async () => {
  const { report, findings } = await decided;
  const page = reviewPage(report, findings.map(standingOf));
  expect(page).toContain(
    '<b>dismissed</b> by Ida &lt;i&gt; on 2026-03-04: sold twice, see &quot;notes&quot;</p><p class="standing note">Note: =HYPERLINK(',
  );
  expect(page).toContain(
    '<b>confirmed</b> by Ida &lt;i&gt; on 2026-03-04</p><p class="standing note">Note: ask &amp; tell</p>',
  );
  expect(page).toContain('<details class="settled" open>');
  expect(page).toContain('@media print');
  expect(page).not.toContain('Corrected');
  const [first] = findings;
  const mended = reviewPage(
    { ...report, settled: [] },
    first === undefined ? [] : [{ ...standingOf(first), state: 'settled' }],
  );
  expect(mended).toContain('<summary>Corrected: 1 finding</summary>');
});
