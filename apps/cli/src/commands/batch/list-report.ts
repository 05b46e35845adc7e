import { listFormats } from '../../formats.ts';
import { choose } from '../../nearest.ts';
import type { ValueType } from '../../options/value-type.ts';
import type { ListRequest } from './list-reports.ts';

/** A report over all pairs and its file: `sarif=texts.sarif`. */
export const listReport: ValueType<ListRequest> = {
  shown: 'name=file',
  offers: listFormats.map((name) => `${name}=`),
  parse: (given) => {
    const [name = '', ...rest] = given.split('=');
    const format = listFormats.find((known) => known === name);
    const path = rest.join('=');
    if (format !== undefined && path !== '') return { value: { format, path } };
    const isNameless = rest.length === 0 || format !== undefined;
    const problem = isNameless
      ? 'needs a file; write `sarif=FILE` or the like'
      : `is not a report over a batch; ${choose(name, listFormats)}`;
    return { problem: `\`${given}\` ${problem}` };
  },
};
