import { judgedFindings } from '@gegenlesen/qa-report';
import { postgresServer } from '@gegenlesen/testing/postgres';
import { describe, expect, test } from 'vitest';
import { readDecided } from '../../src/index.ts';
import type { Browser } from './browser.ts';
import { atTheMill, folderWith } from './review.ts';

const places = [
  ['the embedded database', async () => ({ folder: folderWith(), databaseUrl: undefined })],
  ['a PostgreSQL server', async () => ({ folder: folderWith(), databaseUrl: (await postgresServer()).url })],
] as const;

const today = (): string => new Date().toISOString().slice(0, 10);

/** Confirmed and dismissed findings of each rule, `number-changed 1/2`; then edits by rule, and the work of today. */
async function countsIn(browser: Browser): Promise<readonly unknown[]> {
  const { rules, edits, days } = await browser.ask('statistics');
  const rows = rules.map(
    ({ rule, confirmed, dismissed, precision }) => `${rule} ${confirmed}/${dismissed} ${precision}`,
  );
  const [day] = days;
  return [
    rows,
    edits.map(({ rule, count }) => `${rule} ${count}`),
    day === undefined ? null : [day.decisions, day.edits],
  ];
}

describe.each(places)('%s', (_, place) => {
  test('counts what holds: no decision that was undone or reopened, and no edit that was undone', async () => {
    const where = await place();
    const { review, browser, id, document } = await atTheMill(where);
    const [year, price] = document.findings;
    expect([year?.rule, price?.rule]).toEqual(['date-changed', 'number-changed']);
    const decide = (finding: typeof year, verdict: string) =>
      browser.ask('decide', {
        id,
        body: { fingerprint: finding?.fingerprint, verdict, reason: 'Es stimmt.', note: null },
      });
    const edit = async (text: string) => {
      const { revision } = await browser.ask('document', { id });
      return browser.ask('edit', { id, body: { segment: 1, text, revision } });
    };
    const undo = () => browser.ask('undo', { id });
    expect(await countsIn(browser)).toEqual([[], [], null]);

    await decide(year, 'dismissed');
    expect(await countsIn(browser)).toEqual([['date-changed 0/1 0'], [], [1, 0]]);
    await decide(price, 'confirmed');
    expect(await countsIn(browser)).toEqual([['date-changed 0/1 0', 'number-changed 1/0 1'], [], [2, 0]]);
    await undo();
    expect(await countsIn(browser)).toEqual([['date-changed 0/1 0'], [], [1, 0]]);
    // Another verdict replaces the first, and undoing it restores that.
    await decide(year, 'confirmed');
    expect(await countsIn(browser)).toEqual([['date-changed 1/0 1'], [], [2, 0]]);
    await undo();
    expect(await countsIn(browser)).toEqual([['date-changed 0/1 0'], [], [1, 0]]);
    await decide(year, 'open');
    expect(await countsIn(browser)).toEqual([[], [], [2, 0]]);

    // A finding that was corrected without a decision was right; an edit that settles nothing concerns no rule.
    await edit('Die alte Mühle am Fluss wurde im März 2021 verkauft.');
    await edit('Die alte Mühle am Bach wurde im März 2021 verkauft.');
    expect(await countsIn(browser)).toEqual([['date-changed 1/0 1'], ['date-changed 1', 'null 1'], [2, 2]]);
    await undo();
    await undo();
    expect(await countsIn(browser)).toEqual([[], [], [2, 0]]);
    expect((await browser.ask('statistics')).days.map(({ day }) => day)).toEqual([today()]);

    await decide(price, 'dismissed');
    await review.close();
    const { decisions, mended } = await readDecided(where);
    expect(mended).toEqual([]);
    expect(judgedFindings(decisions)).toEqual([
      { rule: 'number-changed', isRight: false, confidence: price?.confidence },
    ]);
  });
});
