// What runs in each thread of the pool.
import { workerData } from 'node:worker_threads';
import { type Finding, InputError, type Lexicon, type SegmentedDocument } from '@gegenlesen/bitext';
import { layerLexicons, openLexicon } from '@gegenlesen/lexicon';
import { type AlignedPair, alignPair, findDrift, ingestFile, type Knowledge, proofread, reportOn } from 'gegenlesen';
import { checkedDocuments } from './checked-pair.ts';
import { pack, unpack } from './pack.ts';
import type { Answer, CheckRequest, SharedBytes, SharedLayer, Task } from './task.ts';

const shipped = lazily(() => openLexicon(workerData as SharedBytes));
const layered = new Map<string, Lexicon>();

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
  const { request } = task;
  const knowledge = knowledgeOf(request, task.layers);
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
      return pack(findDrift(unpack<AlignedPair>(task.aligned), knowledge));
    case 'report': {
      const aligned = unpack<AlignedPair>(task.aligned);
      const report = reportOn(aligned, unpack<readonly Finding[]>(task.findings), request);
      const documents = checkedDocuments(task.name, report);
      return { packed: pack(documents), result: documents.result };
    }
  }
}

/** One lexicon for each set of layers, opened when first asked for. */
function knowledgeOf({ meaning }: CheckRequest, layers: readonly SharedLayer[]): Knowledge {
  if (!meaning) return { meaning };
  const name = layers.map(({ digest }) => digest).join();
  const known = layered.get(name);
  if (known !== undefined) return { lexicon: known };
  const lexicon =
    layers.length === 0 ? shipped() : layerLexicons(shipped(), ...layers.map(({ bytes }) => openLexicon(bytes)));
  layered.set(name, lexicon);
  return { lexicon };
}

function lazily<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
