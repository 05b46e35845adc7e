import { type Exception, InputError, type Lexicon, type SegmentedDocument } from '@gegenlesen/bitext';
import { readGlossary } from '@gegenlesen/ingest';
import { layerLexicons, openLexicon } from '@gegenlesen/lexicon';
import {
  type AlignedPair,
  alignPair,
  type Drift,
  findDrift,
  ingestFile,
  type Knowledge,
  proofread,
  proofreadPairs,
  reportOn,
  withExceptions,
} from 'gegenlesen';
import { checkedDocuments } from './checked-pair.ts';
import { pack, unpack } from './pack.ts';
import { readerBehind } from './reader-port.ts';
import type { Answer, CheckRequest, SentTask, Task, Taught } from './task.ts';

/** Does one task. Wrong input is an answer; anything else that is thrown is a fault. */
export type RunTask = (sent: SentTask) => Promise<Answer<unknown>>;

/**
 * Runs the tasks of one thread, and keeps what it opened for them.
 *
 * @param model the bytes of the built-in lexicon
 */
export function taskRunner(model: Uint8Array): RunTask {
  const known = new Map<string, Knowledge>();
  const decided = new Map<string, readonly Exception[]>();
  let shipped: Lexicon | undefined;

  /** Decisions are parsed when they are first needed. */
  const exceptionsOf = (taught: readonly Taught[]): readonly Exception[] =>
    taught
      .filter(({ kind }) => kind === 'decisions')
      .flatMap(({ digest, bytes }) => {
        const list = decided.get(digest) ?? (JSON.parse(Buffer.from(bytes).toString()) as readonly Exception[]);
        decided.set(digest, list);
        return list;
      });

  const openKnowledge = (meaning: boolean, taught: readonly Taught[]): Knowledge => {
    const [terms] = taught.filter(({ kind }) => kind === 'terms');
    const glossary = terms === undefined ? {} : { glossary: readGlossary(terms.bytes, terms.path) };
    if (!meaning) return { meaning, ...glossary };
    shipped ??= openLexicon(model);
    const layers = taught.filter(({ kind }) => kind === 'words').map(({ bytes }) => openLexicon(bytes));
    return { lexicon: layers.length === 0 ? shipped : layerLexicons(shipped, ...layers), ...glossary };
  };

  /** What was taught is opened when it is first needed, once for each combination. */
  const knowledgeOf = ({ meaning }: CheckRequest, all: readonly Taught[]): Knowledge => {
    const taught = all.filter(({ kind }) => kind !== 'decisions');
    const name = `${meaning} ${taught.map(({ digest }) => digest).join()}`;
    const open = known.get(name) ?? openKnowledge(meaning, taught);
    known.set(name, open);
    return open;
  };

  return async ({ task, reader }) => {
    try {
      const request = withExceptions(task.request, exceptionsOf(task.taught));
      const known = knowledgeOf(request, task.taught);
      const knowledge = reader === null ? known : { ...known, reader: readerBehind(reader) };
      return { value: await outputOf(task, request, knowledge) };
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      return { problem: error.message };
    }
  };
}

async function outputOf(task: Task, request: CheckRequest, knowledge: Knowledge): Promise<unknown> {
  switch (task.stage) {
    case 'pair': {
      const report = await proofread(task.original, task.translation, { ...request, ...knowledge });
      return checkedDocuments(task.name, report);
    }
    case 'sentences':
      return proofreadPairs(task.pairs, knowledge, request);
    case 'ingest':
      return pack(await ingestFile(task, request, task.side));
    case 'align': {
      const [original, translation] = [task.original, task.translation].map(unpack<SegmentedDocument>);
      if (original === undefined || translation === undefined) throw new Error('two documents make a pair');
      return pack(await alignPair(original, translation, request, knowledge));
    }
    case 'drift':
      return pack(await findDrift(unpack<AlignedPair>(task.aligned), request, knowledge));
    case 'report': {
      const aligned = unpack<AlignedPair>(task.aligned);
      const report = reportOn(aligned, unpack<Drift>(task.drift), request);
      return pack(checkedDocuments(task.name, report));
    }
  }
}
