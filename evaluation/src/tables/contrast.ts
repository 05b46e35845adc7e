import { assessPair } from '../check.ts';
import type { Evaluation } from '../evaluation.ts';
import { type ReadContrast, readContrasts } from '../measure/contrast.ts';
import { areaUnderCurve, preferred } from '../measure/ranking.ts';
import { pairOf } from '../sets/pairs.ts';
import { seenOf } from '../sets/text-set.ts';
import { textSets } from '../sets/text-sets.ts';
import { percent, share, type Table } from './table.ts';

/** Right renderings of a sentence beside wrong ones with one error of meaning. */
export function contrastTables({ contrasts }: Evaluation): readonly Table[] {
  if (contrasts === null) return [];
  const { right, wrong } = readContrasts(contrasts, (de, en) => assessPair(pairOf({ en, de, original: 'en' })));
  const seen = seenOf(textSets.contrast);
  const accused = right.filter(({ isAccused }) => isAccused).length;
  const flagged = right.filter(({ isFlagged }) => isFlagged).length;
  const area = areaUnderCurve([...right, ...wrong.map((each) => each.wrong)]);
  const row = (name: string, members: readonly ReadContrast[]): readonly string[] => [
    name,
    String(members.length),
    percent(aboveTwin(members)),
    share(members.filter((each) => each.wrong.isAccused).length, members.length),
    share(members.filter((each) => each.wrong.isFlagged).length, members.length),
  ];
  const by = (nameOf: (each: ReadContrast) => string): readonly (readonly string[])[] =>
    [...new Set(wrong.map(nameOf))].sort().map((name) =>
      row(
        name,
        wrong.filter((each) => nameOf(each) === name),
      ),
    );
  const columns = ['', 'wrong renderings', 'above their right twin', 'flagged major', 'flagged minor or worse'];
  return [
    {
      title: 'Minimal pairs',
      note: `English sentences with right German renderings and wrong ones that carry one error of meaning each: those of the tenth, chosen by the hash of the English, that does not train the reader, and on which no weight is fitted (${seen}). The area under the curve says how often a wrong rendering has a higher drift than a right one of any sentence; its right twin is the rendering that it was made from, ties half.`,
      columns: ['measure', 'of', 'result'],
      rows: [
        ['area under the curve of drift', `${right.length} right, ${wrong.length} wrong`, area.toFixed(3)],
        ['wrong ones above their right twin', String(wrong.length), percent(aboveTwin(wrong))],
        ['wrong ones flagged, major or critical', String(wrong.length), row('', wrong)[3] ?? '–'],
        ['wrong ones flagged, minor or worse', String(wrong.length), row('', wrong)[4] ?? '–'],
        ['right ones flagged, major or critical', String(right.length), share(accused, right.length)],
        ['right ones flagged, minor or worse', String(right.length), share(flagged, right.length)],
      ],
      brief: [
        {
          what: 'One error of meaning in a sentence: a wrong rendering ranked above the right one it was made from',
          on: `${wrong.length.toLocaleString('en-US')} wrong renderings of ${contrasts.length.toLocaleString('en-US')} sentences`,
          result: percent(aboveTwin(wrong)),
        },
      ],
    },
    {
      title: 'Minimal pairs by kind of error',
      note: 'The same for each kind, from the opposite to the all too literal.',
      columns,
      rows: by(({ kind }) => kind),
    },
    {
      title: 'Minimal pairs by register',
      note: 'The same for each register.',
      columns,
      rows: by(({ register }) => register),
    },
  ];
}

const aboveTwin = (contrasts: readonly ReadContrast[]): number =>
  preferred(
    contrasts.map(({ twin }) => twin.drift),
    contrasts.map(({ wrong }) => wrong.drift),
  );
