import { InputError, type Report } from '@gegenlesen/bitext';
import { commentedFile, readDocument } from '@gegenlesen/ingest';
import { remarksOn } from '@gegenlesen/qa-report';

/**
 * The file of a translation with the findings of its report in it.
 *
 * @throws InputError if its format takes no comments, or it is no longer what was checked
 */
export async function commented(report: Report, bytes: Uint8Array): Promise<Uint8Array> {
  const { path, format, sha256 } = report.target;
  const document = await readDocument(bytes, path, { format });
  if (document.sha256 !== sha256) {
    throw new InputError(path, 'changed while it was checked', { remedy: 'run the same command again' });
  }
  return commentedFile(bytes, document, remarksOn(report));
}
