import { extname } from 'node:path';
import { type BatchIndex, takesComments } from '@gegenlesen/bitext';
import { commented } from '../../commented.ts';
import { fileIn } from '../../document-pairs/pair-of-files.ts';
import type { Plan } from '../../document-pairs/plan.ts';
import { readDocumentFile } from '../../read-file.ts';
import type { ResultFolder } from './results.ts';

/** Writes `NAME.commented.docx` and the like: each translation with its findings in it, if its format takes comments. */
export async function writeComments({ pairs, folder }: Plan, index: BatchIndex, results: ResultFolder): Promise<void> {
  const done = new Set(index.pairs.flatMap(({ name, status }) => (status === 'done' ? [name] : [])));
  for (const { name } of pairs) {
    if (!done.has(name)) continue;
    const report = await results.report(name);
    const { path, format } = report.target;
    if (!takesComments(format)) continue;
    const { bytes } = await readDocumentFile(fileIn(folder, path));
    await results.writeFile(`${name}.commented${extname(path)}`, await commented(report, bytes));
  }
}
