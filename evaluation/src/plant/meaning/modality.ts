import { meaningKind } from './kind.ts';
import { type Substitution, substitutes } from './substitute.ts';

// Present plural and singular, past singular and plural, subjunctive singular and plural.
const forms = {
  müssen: 'müssen muss musste mussten müsste müssten'.split(' '),
  können: 'können kann konnte konnten könnte könnten'.split(' '),
  sollen: 'sollen soll – – sollte sollten'.split(' '),
  dürfen: 'dürfen darf durfte durften – –'.split(' '),
  wollen: 'wollen will wollte wollten – –'.split(' '),
};
type Modal = keyof typeof forms;

/** Only verbs that are never close in meaning; must and should, may and can are too close. */
const others: readonly (readonly [Modal, readonly Modal[]])[] = [
  ['müssen', ['können', 'dürfen', 'wollen']],
  ['können', ['müssen', 'sollen']],
  ['sollen', ['können', 'dürfen', 'wollen']],
  ['dürfen', ['müssen', 'sollen', 'wollen']],
  ['wollen', ['müssen', 'können', 'dürfen']],
];

const substitutions: readonly Substitution[] = others.flatMap(([modal, into]) =>
  forms[modal]
    .map((from, i) => ({ from, to: into.map((other) => forms[other][i] ?? '–').filter((form) => form !== '–') }))
    .filter(({ from, to }) => from !== '–' && to.length > 0),
);

export const modalityChanged = meaningKind(
  'modality-changed',
  'another modal verb: muss → kann, sollte → könnte',
  null,
  substitutes(substitutions),
);
