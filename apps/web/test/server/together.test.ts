import { setTimeout as wait } from 'node:timers/promises';
import { postgresServer } from '@gegenlesen/testing/postgres';
import { expect, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { listenIn } from './listen-in.ts';
import { atTheMill, checkedDocument, english, german, serveReview, upload } from './review.ts';

/** Milliseconds: an event takes a few of them, even on a busy machine, and anything that polls takes longer. */
const busy = 5000;

/** Milliseconds until a condition holds. */
async function until(holds: () => boolean): Promise<number> {
  const started = performance.now();
  while (!holds()) await wait(5);
  return performance.now() - started;
}

const confirmed = (fingerprint: string | undefined) => ({
  fingerprint,
  verdict: 'confirmed',
  reason: null,
  note: null,
});

test('two processes on one server hear of each other at once, and neither overwrites what the other wrote', async () => {
  const { url: databaseUrl } = await postgresServer();
  const { browser: greta, id, document } = await atTheMill({ databaseUrl });
  const paul = await openBrowser((await serveReview({ databaseUrl, owner: 'Paul' })).address);
  const heard = await listenIn(paul);
  await greta.ask('decide', { id, body: confirmed(document.findings[0]?.fingerprint) });
  expect(await until(() => heard.some(({ kind }) => kind === 'decision'))).toBeLessThan(busy);
  const seen = await paul.ask('document', { id });
  expect(seen.findings[0]).toMatchObject({ state: 'confirmed', decision: { name: 'Greta' } });

  // Both edit the same sentence at once, again and again; one of them gets the other's version.
  const both = [greta, paul];
  let { revision } = seen;
  for (let round = 0; round < 5; round += 1) {
    const answers = await Promise.all(
      both.map((one, at) => one.send('edit', { id, body: { segment: 1, text: `Runde ${round}, ${at}.`, revision } })),
    );
    const winner = answers.findIndex(({ status }) => status === 200);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(answers[1 - winner]?.body).toMatchObject({
      theirs: `Runde ${round}, ${winner}.`,
      yours: `Runde ${round}, ${1 - winner}.`,
      by: both[winner]?.session.name,
    });
    ({ revision } = await greta.ask('document', { id }));
  }
  // They edit different sentences at once, and both edits are kept.
  const texts = ['Der Titel', null, 'Der Preis stieg auf 420.000 Euro und 80.000 für das Dach.', 'Zwölf Plätze.'];
  const own = texts.flatMap((text, segment) => (text === null ? [] : [{ segment, text, revision }]));
  await Promise.all(own.map((body, at) => (both[at % 2] ?? greta).ask('edit', { id, body })));
  const beads = await paul.ask('beads', { id, query: { from: 0, to: 10 } });
  const now = beads.flatMap(({ target }) => target.map(({ text }) => text));
  expect(now.map((text, at) => (texts[at] === null ? null : text))).toEqual(texts);
});

test('while a database is away, everybody is informed, nothing is half saved, and work goes on when it is back', async () => {
  const server = await postgresServer();
  const { browser, id, document } = await atTheMill({ databaseUrl: server.url });
  const heard = await listenIn(browser);
  const [year, price] = document.findings;
  await browser.ask('decide', { id, body: confirmed(year?.fingerprint) });
  const before = await browser.ask('document', { id });
  const late = await browser.ask('upload', { body: upload(english, german) });
  await server.kill();

  const { revision } = document;
  const calls = [
    ['decide', { id, body: confirmed(price?.fingerprint) }],
    ['edit', { id, body: { segment: 1, text: 'Verloren.', revision } }],
    ['upload', { body: upload(english, german) }],
    ['undo', { id }],
    ['document', { id }],
    ['documents', {}],
    ['session', {}],
  ] as const;
  for (const [name, call] of calls) {
    const problem = 'the database does not answer, so this may not have been saved; try again';
    expect([name, await browser.send(name, call)]).toEqual([name, { status: 503, body: { problem } }]);
  }
  const told = heard.length;
  await server.start();

  expect(await browser.ask('document', { id })).toEqual(before);
  expect((await browser.ask('history', { id })).map(({ kind }) => kind)).toEqual(['decision']);
  // An open page is asked to look again, and receives everything from then on.
  const everything = { kind: 'list', document: null, revision: null, by: null };
  await until(() => heard.slice(told).some(({ kind, document: about }) => kind === 'list' && about === null));
  expect(heard.slice(told)).toContainEqual(everything);
  await browser.ask('decide', { id, body: confirmed(price?.fingerprint) });
  expect(await until(() => heard.slice(told).some(({ kind }) => kind === 'decision'))).toBeLessThan(busy);
  // The document uploaded just before is checked all the same.
  expect((await checkedDocument(browser, late.id)).findings.length).toBe(2);
  expect((await browser.ask('documents')).length).toBe(2);
});
