// What runs in each thread of the pool.
import { workerData } from 'node:worker_threads';
import { type Exception, type Finding, InputError, type SegmentedDocument } from '@gegenlesen/bitext';
import { readGlossary } from '@gegenlesen/ingest';
import { layerLexicons, openLexicon } from '@gegenlesen/lexicon';
import {
  type AlignedPair,
  alignPair,
  findDrift,
  ingestFile,
  type Knowledge,
  proofread,
  reportOn,
  withExceptions,
} from 'gegenlesen';
import { checkedDocuments } from './checked-pair.ts';
import { pack, unpack } from './pack.ts';
import type { Answer, CheckRequest, SharedBytes, Task, Taught } from './task.ts';

const shipped = lazily(() => openLexicon(workerData as SharedBytes));
const known = new Map<string, Knowledge>();
const decided = new Map<string, readonly Exception[]>();

/** Does one task; what is wrong with the input is an answer, everything else that is thrown is a fault. */
export async function run(task: Task): Promise<Answer<unknown>> {
  try {
    return { value: await outputOf(task) };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { problem: error.message };
  }
}

async function outputOf(task: Task): Promise<unknown> {
  const request = withExceptions(task.request, exceptionsOf(task.taught));
  const knowledge = knowledgeOf(request, task.taught);
  switch (task.stage) {
    case 'pair': {
      const report = await proofread(task.original, task.translation, { ...request, ...knowledge });
      return checkedDocuments(task.name, report);
    }
    case 'ingest':
      return pack(await ingestFile(task, request));
    case 'align': {
      const [original, translation] = [task.original, task.translation].map(unpack<SegmentedDocument>);
      if (original === undefined || translation === undefined) throw new Error('two documents make a pair');
      return pack(await alignPair(original, translation, request, knowledge));
    }
    case 'drift':
      return pack(await findDrift(unpack<AlignedPair>(task.aligned), request, knowledge));
    case 'report': {
      const aligned = unpack<AlignedPair>(task.aligned);
      const report = reportOn(aligned, unpack<readonly Finding[]>(task.findings), request);
      return pack(checkedDocuments(task.name, report));
    }
  }
}

/** What was decided is read when it is first asked for. */
function exceptionsOf(taught: readonly Taught[]): readonly Exception[] {
  return taught
    .filter(({ kind }) => kind === 'decisions')
    .flatMap(({ digest, bytes }) => {
      const list = decided.get(digest) ?? (JSON.parse(Buffer.from(bytes).toString()) as readonly Exception[]);
      decided.set(digest, list);
      return list;
    });
}

/** What was taught is opened when it is first asked for, once for each set. */
function knowledgeOf({ meaning }: CheckRequest, all: readonly Taught[]): Knowledge {
  const taught = all.filter(({ kind }) => kind !== 'decisions');
  const name = `${meaning} ${taught.map(({ digest }) => digest).join()}`;
  const open = known.get(name) ?? openKnowledge(meaning, taught);
  known.set(name, open);
  return open;
}

function openKnowledge(meaning: boolean, taught: readonly Taught[]): Knowledge {
  const layers = taught.filter(({ kind }) => kind === 'words').map(({ bytes }) => openLexicon(bytes));
  const [terms] = taught.filter(({ kind }) => kind === 'terms');
  const glossary = terms === undefined ? {} : { glossary: readGlossary(terms.bytes, terms.path) };
  if (!meaning) return { meaning, ...glossary };
  return { lexicon: layers.length === 0 ? shipped() : layerLexicons(shipped(), ...layers), ...glossary };
}

function lazily<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
