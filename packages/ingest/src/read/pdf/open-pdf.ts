import { InputError } from '@gegenlesen/bitext';
import type { DrawnPage, Run } from './page.ts';

type PdfJs = typeof import('unpdf/pdfjs');

/** Limits on what one file may hold; the largest manuals have some 3,000 pages and 10 million characters. */
const most = { pages: 10_000, characters: 20_000_000, onPage: 100_000 } as const;

/**
 * Reads the text layer of a PDF.
 *
 * @throws InputError if the file is broken, protected by a password or larger than the limits
 */
export async function drawnPages(bytes: Uint8Array, path: string): Promise<readonly DrawnPage[]> {
  const pdfjs = await import('unpdf/pdfjs');
  const task = pdfjs.getDocument({
    // pdf.js takes the memory of what it is given.
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    useWorkerFetch: false,
    maxImageSize: 0,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
  });
  try {
    return await pagesOf(task, path);
  } catch (error) {
    throw error instanceof InputError ? error : asInputError(error as Error, path);
  } finally {
    await task.destroy();
  }
}

async function pagesOf(task: ReturnType<PdfJs['getDocument']>, path: string): Promise<readonly DrawnPage[]> {
  const document = await task.promise;
  if (document.numPages > most.pages) throw tooLarge(path, `has ${document.numPages} pages`, `${most.pages} pages`);
  const pages: DrawnPage[] = [];
  let characters = 0;
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { height, transform } = page.getViewport({ scale: 1 });
    const runs: Run[] = [];
    let isAfterSpace = false;
    let onPage = 0;
    const reader = page.streamTextContent({ includeMarkedContent: false }).getReader();
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
      for (const item of chunk.value.items) {
        if (!('str' in item)) continue;
        onPage += item.str.length + 1;
        const run = runOf(item, transform);
        if (run !== null) runs.push(isAfterSpace ? { ...run, text: ` ${run.text}` } : run);
        isAfterSpace = item.str !== '' && item.str.trim() === '';
      }
      if (onPage > most.onPage)
        throw tooLarge(path, `has too much text on page ${number}`, `${most.onPage} characters`);
    }
    characters += onPage;
    if (characters > most.characters) throw tooLarge(path, 'has too much text', `${most.characters} characters`);
    page.cleanup();
    pages.push({ height, runs });
  }
  return pages;
}

interface Item {
  readonly str: string;
  readonly width: number;
  readonly transform: readonly number[];
  readonly fontName: string;
}

/** Null for white space, and for text that is turned, which belongs to a drawing or the margin. */
function runOf({ str, width, transform, fontName }: Item, view: readonly number[]): Run | null {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = view;
  const [k = 1, l = 0, m = 0, n = 1, x = 0, y = 0] = transform;
  const isTurned = Math.abs(b * k + d * l) > 0.1 * Math.abs(a * k + c * l);
  const text = str.replace(/[\p{Cc}\u200b\ufeff]/gu, ' ');
  if (isTurned || text.trim() === '') return null;
  const start = a * x + c * y + e;
  const size = Math.hypot(a * m + c * n, b * m + d * n);
  const run = { text, start, end: start + width, y: b * x + d * y + f, size, font: fontName };
  return size > 0 && Number.isFinite(run.end) && Number.isFinite(run.y) ? run : null;
}

const tooLarge = (path: string, problem: string, limit: string): InputError =>
  new InputError(path, `${problem} (up to ${limit} can be read)`, { remedy: 'split it into parts' });

function asInputError({ name, message }: Error, path: string): InputError {
  if (name === 'PasswordException') {
    return new InputError(path, 'is protected by a password', { remedy: 'save it without a password' });
  }
  return new InputError(path, `is not a PDF file that can be read: ${message.replace(/\.$/, '')}`, {
    remedy: 'save it again with the program it comes from',
  });
}
