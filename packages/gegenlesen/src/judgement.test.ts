import type { Exception } from '@gegenlesen/bitext';
import { expect, test } from 'vitest';
import { type ProofreadOptions, proofread } from './proofread.ts';

const encode = (path: string, lines: readonly string[]) => ({
  path,
  bytes: new TextEncoder().encode(lines.join('\n\n')),
});
const original = encode('ferry.en.md', [
  'The ferry left the harbour at noon.',
  'It carried 40 cars and 210 passengers to the island.',
]);
const human = ['Die Fähre verließ den Hafen am Mittag.', 'Sie brachte 40 Autos und 120 Passagiere auf die Insel.'];
const byMachine = [...human, 'Dieser Text wurde maschinell aus dem Englischen übersetzt.'];

const verdict = async (translation: readonly string[], options: ProofreadOptions) => {
  const { findings, settled, score, gate } = await proofread(original, encode('ferry.de.md', translation), options);
  return [findings.map(({ severity }) => severity), settled.length, score.pass, gate.failOn];
};

const lenient: ProofreadOptions = {
  gate: { minScore: null, failOn: 'never' },
  policy: { rules: { 'number-changed': { severity: 'minor' } } },
};
const strict: ProofreadOptions = {
  ...lenient,
  machine: {
    gate: { minScore: null, failOn: 'major' },
    policy: { rules: { 'number-changed': { severity: 'major' } } },
  },
};

test.each<[string, readonly string[], ProofreadOptions, unknown]>([
  ['of a person', human, strict, [['minor'], 0, true, 'never']],
  ['of a machine', byMachine, strict, [['major'], 0, false, 'major']],
  ['of a machine, without settings for machines', byMachine, lenient, [['minor'], 0, true, 'never']],
  [
    'of a machine, with only a different gate',
    byMachine,
    { ...lenient, machine: { gate: { minScore: null, failOn: 'minor' } } },
    [['minor'], 0, false, 'minor'],
  ],
  ['with text to ignore', human, { policy: { ignore: ['\\d+ passengers'] } }, [[], 0, true, 'critical']],
])('a translation %s', async (_, translation, options, expected) => {
  expect(await verdict(translation, options)).toEqual(expected);
});

test.each<[Exception['by'], 'all' | 'new', boolean]>([
  ['baseline', 'new', true],
  ['baseline', 'all', false],
  ['decision', 'new', true],
  ['decision', 'all', true],
  ['comment', 'all', true],
])('what a %s settles if %s findings count', async (by, count, pass) => {
  const [found] = (await proofread(original, encode('ferry.de.md', human))).findings;
  const exceptions = [{ fingerprint: found?.fingerprint ?? '', by, reason: null, name: null }];
  const gate = { minScore: null, failOn: 'critical', count } as const;
  expect(await verdict(human, { gate, policy: { exceptions } })).toEqual(
    pass ? [[], 1, true, 'critical'] : [['critical'], 0, false, 'critical'],
  );
});
