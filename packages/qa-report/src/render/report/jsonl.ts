import { numberedFindings, readingOf } from '../../read/reading.ts';
import { jsonText } from '../../words/escape/json-text.ts';
import { defineRenderer } from '../renderer.ts';

/** One finding per line, in reading order. */
export const jsonl = defineRenderer({
  name: 'jsonl',
  endings: ['.jsonl', '.ndjson'],
  render: (report) =>
    numberedFindings(readingOf(report))
      .map(({ finding }) => `${jsonText(finding)}\n`)
      .join(''),
});
