import { jsonText } from '../../words/escape/json-text.ts';
import { defineRenderer } from '../renderer.ts';

/** The whole Report as one object, indented so that two of them can be compared line by line. */
export const json = defineRenderer({
  name: 'json',
  endings: ['.json'],
  render: (report) => `${jsonText(report, 2)}\n`,
});
