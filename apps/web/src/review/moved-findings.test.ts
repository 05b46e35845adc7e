import type { Finding } from '@gegenlesen/bitext';
import { editedDocument } from '@gegenlesen/ingest';
import { odtOf } from '@gegenlesen/testing/containers';
import { ingestFile } from 'gegenlesen';
import { expect, test } from 'vitest';
import { movedFindings } from './check-beads.ts';

test('findings move with their sentences, and those in a note with the note', async () => {
  const bytes = odtOf(
    '<text:p>Die Säge ist neu.</text:p><text:p>Die Mühle<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Für 5 Euro.</text:p></text:note-body></text:note> ist alt.</text:p>',
  );
  const before = await ingestFile({ path: 'a.odt', bytes }, {});
  const found = ['alt', '5'].map((text): Finding => {
    const start = before.text.indexOf(text, before.text.indexOf('Mühle'));
    return { ...finding, target: { start, end: start + text.length, text } };
  });
  const { document } = editedDocument(before, new Map([[0, 'Die kleine Säge ist sehr neu.']]));
  expect(
    movedFindings(found, before, document).map(({ target }) => [
      target?.text,
      document.text.slice(target?.start, target?.end),
    ]),
  ).toEqual([
    ['alt', 'alt'],
    ['5', '5'],
  ]);
});

const finding: Finding = {
  rule: 'number-changed',
  group: 'number',
  category: 'accuracy/mistranslation',
  severity: 'critical',
  confidence: 1,
  says: { id: 'number-changed/value', slots: {} },
  message: '',
  source: null,
  target: null,
  bead: 0,
  fingerprint: '',
};
