import { postgresServer } from '@gegenlesen/testing/postgres';
import { sql } from 'drizzle-orm';
import { getTableConfig } from 'drizzle-orm/pg-core';
import { describe, expect, test } from 'vitest';
import { openDatabase } from '../../src/data/open-database.ts';
import * as schema from '../../src/data/schema.ts';
import { openBrowser } from './browser.ts';
import { atTheMill, checkedDocument, folderWith, serveReview } from './review.ts';

/** Both databases, real ones. */
const databases = [
  ['the embedded database', async () => ({ folder: folderWith(), databaseUrl: undefined })],
  ['a PostgreSQL server', async () => ({ folder: folderWith(), databaseUrl: (await postgresServer()).url })],
] as const;

describe.each(databases)('%s', (_, place) => {
  test('gets the tables that the program knows, once', async () => {
    const where = await place();
    await (await openDatabase(where)).close();
    const database = await openDatabase(where);
    const { rows } = (await database.tables.execute(
      sql`select table_name, column_name from information_schema.columns where table_schema = 'public'`,
    )) as unknown as { rows: readonly { table_name: string; column_name: string }[] };
    await database.close();
    const there = rows
      .map((row) => `${row.table_name}.${row.column_name}`)
      .filter((name) => !/^migrations\./.test(name));
    const known = Object.values(schema).flatMap((table) => {
      const { name, columns } = getTableConfig(table);
      return columns.map((column) => `${name}.${column.name}`);
    });
    expect(there.sort()).toEqual(known.sort());
  });

  test('refuses a program that is older than its tables', async () => {
    const where = await place();
    const database = await openDatabase(where);
    await database.tables.execute(sql`insert into migrations values (999, now())`);
    await database.close();
    await expect(openDatabase(where)).rejects.toThrow(/made by a newer gegenlesen/);
  });

  test('keeps an edit and a decision over a restart, and undoes both in another session', async () => {
    const where = await place();
    const { review, browser, id, document } = await atTheMill(where);
    const [year, price] = document.findings;
    await browser.ask('edit', {
      id,
      body: { segment: 1, text: 'Die alte Mühle am Fluss wurde im März 2021 verkauft.', revision: document.revision },
    });
    await browser.ask('decide', {
      id,
      body: {
        fingerprint: price?.fingerprint,
        verdict: 'dismissed',
        reason: 'Der Preis wurde berichtigt.',
        note: null,
      },
    });
    await review.close();

    const later = await openBrowser((await serveReview(where)).address);
    const states = async () => {
      const { findings } = await checkedDocument(later, id);
      return findings.map(({ rule, state }) => `${rule} ${state}`);
    };
    expect(await states()).toEqual([`${year?.rule} settled`, `${price?.rule} dismissed`]);
    expect(await later.ask('undo', { id })).toMatchObject({ undone: 'decision' });
    expect(await later.ask('undo', { id })).toMatchObject({ undone: 'edit' });
    expect(await later.ask('undo', { id })).toMatchObject({ undone: null });
    expect(await states()).toEqual([`${year?.rule} open`, `${price?.rule} open`]);
    expect((await later.ask('history', { id })).map(({ kind, undone }) => [kind, undone])).toEqual([
      ['undo', false],
      ['undo', false],
      ['decision', true],
      ['edit', true],
    ]);
  });

  test('gives the findings of version 0.1 what they say, and checks their document again', async () => {
    const where = await place();
    const { review, id, document } = await atTheMill(where);
    await review.close();
    const database = await openDatabase(where);
    await database.tables.execute(sql`update documents set
      findings = (select jsonb_agg(finding #- '{says}') from jsonb_array_elements(findings) as finding),
      first = (select jsonb_agg(entry #- '{finding,says}') from jsonb_array_elements(first) as entry)`);
    await database.tables.execute(sql`delete from migrations where number >= 3`);
    await database.close();

    const migrated = await openDatabase(where);
    const rows = await migrated.tables.select().from(schema.documents);
    await migrated.close();
    expect(rows.flatMap(({ findings }) => findings?.map(({ says }) => says.id))).toContain('stored');
    expect(rows.flatMap(({ first }) => first?.map(({ finding }) => finding.says.id))).toContain('stored');

    const later = await openBrowser((await serveReview(where)).address);
    const saidNow = async () => (await checkedDocument(later, id)).findings.map(({ says }) => says.id);
    await expect.poll(saidNow).toEqual(document.findings.map(({ says }) => says.id));
  });
});
