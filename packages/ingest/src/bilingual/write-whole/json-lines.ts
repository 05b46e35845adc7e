import { unitByUnit, type WholeWriter } from './whole-writer.ts';

/** A JSON object on each line, as `check --pairs` reads them. */
export const jsonLinesWriter: WholeWriter = {
  title: 'JSON lines',
  keeps: ['notes', 'states', 'locks', 'length limits', 'confidence'],
  takes: () => true,
  write: unitByUnit({
    head: () => '',
    unit: ({ id, source, target, state, ...facts }) =>
      `${JSON.stringify({ id, source, target, ...(state === 'translated' ? {} : { state }), ...facts })}\n`,
  }),
};
