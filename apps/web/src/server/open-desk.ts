import { openDecisions } from '../data/decisions.ts';
import { openDocuments } from '../data/documents.ts';
import { tell } from '../data/tell.ts';
import { openBackground } from './background.ts';
import { checkDocument } from './check-document.ts';
import { openCounts } from './count-findings.ts';
import { isDatabaseAway } from './database-away.ts';
import type { Desk } from './desk.ts';
import { leftWork, markBroken, noteWaiting } from './document-status.ts';
import { recheckDocument } from './recheck-document.ts';

/** What the answers need, and how to end the work in the background. */
export interface OpenDesk extends Desk {
  readonly close: () => Promise<void>;
}

/**
 * @param given what a command provides: the database, threads, knowledge of words
 * @param fault called with errors in background work
 * @param closing unfinished work is then left for the next start
 */
export function openDesk(
  given: Pick<Desk, 'database' | 'checkTexts' | 'pool' | 'knowledge' | 'taught' | 'requestFor'>,
  fault: (error: unknown) => void,
  closing: AbortSignal,
): OpenDesk {
  const { database } = given;
  const { run, runSoon, close } = openBackground({ fault, closing });
  const desk: Desk = {
    ...given,
    document: openDocuments(database),
    decisions: openDecisions(database),
    counts: openCounts(),
    check: (id) =>
      run(() =>
        checkDocument(desk, id).catch(async (error: unknown) => {
          if (!closing.aborted && !isDatabaseAway(error)) await markBroken(database, id);
          throw error;
        }),
      ),
    noteWaiting: (id, notice) => run(() => noteWaiting(database, id, notice)),
    noteRead: (id, read) =>
      run(() => tell(database.tables, { kind: 'reading', document: id, revision: null, by: null, read })),
    recheck: (id) => runSoon(id, () => recheckDocument(desk, id)),
  };
  run(async () => {
    const { toCheck, toRecheck } = await leftWork(database);
    toCheck.forEach(desk.check);
    toRecheck.forEach(desk.recheck);
  });
  return { ...desk, close };
}
