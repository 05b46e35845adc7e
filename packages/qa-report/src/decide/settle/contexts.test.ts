import type { Contexts, Decision, Finding, MarkedText } from '@gegenlesen/bitext';
import { expect, test } from 'vitest';
import { contextsOf, isSamePlace } from './contexts.ts';
import { exceptionsOfDecisions, isOnSame, lastDecisions } from './decisions.ts';
import { applyPolicy } from './policy.ts';
import { exceptionsThatMatch } from './settles.ts';

/** Brackets enclose the words that a finding marks. */
function marked(written: string | null): MarkedText | null {
  if (written === null) return null;
  const start = written.indexOf('[');
  const text = written.replace(/[[\]]/g, '');
  return { text, mark: start < 0 ? null : { start, end: written.indexOf(']') - 1 } };
}

type Sides = readonly [source: string | null, target: string | null];
const at = ([source, target]: Sides): Contexts => contextsOf({ source: marked(source), target: marked(target) });

const sold: Sides = ['The mill was sold in [2021].', 'Die Mühle wurde [2012] verkauft.'];
const both: Sides = [
  'The mill was sold in [2021]. It stands by a river.',
  'Die Mühle wurde [2012] verkauft. Sie steht an einem Fluss.',
];
const later: Sides = [
  'It stands by a river. The mill was sold in [2021].',
  'Sie steht an einem Fluss. Die Mühle wurde [2012] verkauft.',
];
const riga: Sides = ['She was born in [Riga].', 'Sie kam an der Ostsee zur Welt.'];

test.each<[string, Sides, Sides, boolean]>([
  ['the same sentences', sold, sold, true],
  ['joined with the next ones', sold, both, true],
  ['joined with those before', sold, later, true],
  ['split from the next ones', both, sold, true],
  ['split from those before', later, sold, true],
  ['joined with others than before', both, later, true],
  ['one side joined', sold, [both[0], sold[1]], true],
  ['one sentence moved to the next bead', both, [both[0], sold[1]], true],
  ['other white space', sold, ['The mill  was sold\nin [2021].', 'Die Mühle wurde [2012]\u00a0verkauft.'], true],
  ['letters composed differently', sold, [sold[0], 'Die Mu\u0308hle wurde [2012] verkauft.'], true],

  ['another word', sold, ['The mill was sold in [2021].', 'Die Mühle wurde [2012] gekauft.'], false],
  ['one more word', sold, ['The mill was sold in [2021].', 'Die Mühle wurde schon [2012] verkauft.'], false],
  [
    'one more word at the end',
    sold,
    ['The mill was sold in [2021].', 'Die Mühle wurde [2012] verkauft worden.'],
    false,
  ],
  [
    'a word more at the beginning',
    sold,
    ['The mill was sold in [2021].', 'Nicht Die Mühle wurde [2012] verkauft.'],
    false,
  ],
  ['the end of the sentence is gone', both, ['The mill was sold in [2021]', 'Die Mühle wurde [2012]'], false],
  [
    'a clause more behind it',
    sold,
    ['The mill was sold in [2021].', 'Die Mühle wurde [2012] verkauft, aber nicht ganz.'],
    false,
  ],
  ['the original changed', sold, ['The barn was sold in [2021].', sold[1]], false],
  ['another figure', sold, [sold[0], 'Die Mühle wurde [2013] verkauft.'], false],
  [
    'the same words at another place',
    sold,
    ['In [2021] the mill was sold.', 'Verkauft wurde die Mühle [2012].'],
    false,
  ],
  [
    'the same words in the other sentence',
    ['In [2021] it rained. In 2021 it snowed.', 'In [2012] fiel Regen. In 2012 fiel Schnee.'],
    ['In 2021 it rained. In [2021] it snowed.', 'In 2012 fiel Regen. In [2012] fiel Schnee.'],
    false,
  ],
  ['the neighbour changed', both, [both[0], 'Die Mühle wurde [2012] verkauft. Sie steht an keinem Fluss.'], false],
  [
    'the first day is no sentence',
    ['It rained on May 5. May was [wet].', 'Es regnete am 5. Mai war [nass].'],
    ['May was [wet].', 'Mai war [nass].'],
    false,
  ],

  ['nothing marked in the translation', riga, riga, true],
  ['joined', riga, ['She was born in [Riga]. It rained.', 'Sie kam an der Ostsee zur Welt. Es regnete.'], true],
  [
    'split on both sides',
    ['She was born in [Riga]. It rained.', 'Sie kam an der Ostsee zur Welt. Es regnete.'],
    riga,
    true,
  ],
  [
    'the translation lost a sentence',
    ['She was born in [Riga]. It rained.', 'Sie kam an der Ostsee zur Welt. Es regnete.'],
    ['She was born in [Riga]. It rained.', 'Es regnete.'],
    false,
  ],
  ['the translation changed', riga, [riga[0], 'Sie kam an der Nordsee zur Welt.'], false],
  ['the translation is gone', riga, [riga[0], null], false],
  ['it was omitted and is there now', ['[It rained.]', null], ['[It rained.]', 'Es schneite.'], false],
  ['it is still omitted', ['[It rained.]', null], ['[It rained.]', null], true],
  ['it marks something now', riga, [riga[0], 'Sie kam an der [Ostsee] zur Welt.'], false],
])('%s', (_, then, now, expected) => {
  expect(isSamePlace(at(then), at(now))).toBe(expected);
});

const finding = (sides: Sides, fingerprint: string, rule = 'number-changed'): Finding => {
  const [source, target] = sides.map(marked);
  const anchor = (side: MarkedText | null | undefined) =>
    side?.mark == null ? null : { ...side.mark, text: side.text.slice(side.mark.start, side.mark.end) };
  return {
    rule,
    group: 'number',
    category: 'accuracy/mistranslation',
    severity: 'critical',
    confidence: 0.9,
    says: { id: 'number-changed/expected', slots: { expected: '12', found: '21' } },
    message: 'Another figure',
    source: anchor(source),
    target: anchor(target),
    bead: 0,
    fingerprint,
  };
};
const decision = (
  sides: Sides,
  fingerprint: string,
  verdict: Decision['verdict'],
  words?: Decision['words'],
): Decision => {
  const [source = null, target = null] = sides.map(marked);
  return {
    fingerprint,
    rule: 'number-changed',
    verdict,
    reason: 'It was sold twice.',
    name: 'Ida',
    at: '2026-03-04T09:30:00+01:00',
    source: source?.text ?? null,
    target: target?.text ?? null,
    marked: { source: source?.mark ?? null, target: target?.mark ?? null },
    ...(words === undefined ? {} : { words }),
  };
};
const sameWords = { source: '2021', target: '2012' };

test.each<[string, readonly Decision[], Sides, boolean]>([
  ['dismissed before its sentences were joined', [decision(sold, 'a', 'dismissed')], both, true],
  ['dismissed before they were split', [decision(both, 'a', 'dismissed')], sold, true],
  ['confirmed settles nothing', [decision(sold, 'a', 'confirmed')], both, false],
  [
    'dismissed apart, confirmed joined',
    [decision(sold, 'a', 'dismissed'), decision(both, 'b', 'confirmed')],
    sold,
    false,
  ],
  [
    'confirmed apart, dismissed joined',
    [decision(sold, 'a', 'confirmed'), decision(both, 'b', 'dismissed')],
    sold,
    true,
  ],
  [
    'dismissed when split, undone when joined',
    [decision(sold, 'a', 'dismissed'), decision(both, 'b', 'open')],
    sold,
    false,
  ],
  [
    'these words dismissed everywhere, but confirmed here',
    [decision(riga, 'x', 'dismissed', sameWords), decision(sold, 'a', 'confirmed')],
    both,
    false,
  ],
  ['these words dismissed everywhere', [decision(riga, 'x', 'dismissed', sameWords)], both, true],
  ['somewhere else', [decision(riga, 'x', 'dismissed')], sold, false],
])('%s', (_, decisions, sides, isSettled) => {
  const exceptions = exceptionsOfDecisions(lastDecisions(decisions));
  const found = finding(sides, 'of today');
  const { settled } = applyPolicy([found], { exceptions }, undefined, () => at(sides));
  expect(settled.length).toBe(isSettled ? 1 : 0);
  expect(exceptionsThatMatch(exceptions, [{ ...found, contexts: at(sides) }]).length).toBe(isSettled ? 1 : 0);
});

test('another rule at the same place is another finding', () => {
  const exceptions = exceptionsOfDecisions([decision(sold, 'a', 'dismissed')]);
  const found = [finding(both, 'b', 'year-changed'), finding(both, 'c')];
  const { findings } = applyPolicy(found, { exceptions }, undefined, () => at(both));
  expect(findings.map(({ fingerprint }) => fingerprint)).toEqual(['b']);
});

test('decisions on one finding from before and after its sentences were joined concern the same finding', () => {
  expect(isOnSame(decision(sold, 'a', 'dismissed'), decision(both, 'b', 'open'))).toBe(true);
  expect(isOnSame(decision(sold, 'a', 'dismissed'), decision(riga, 'b', 'open'))).toBe(false);
  expect(lastDecisions([decision(sold, 'a', 'dismissed'), decision(both, 'b', 'open')]).length).toBe(1);
});
