import { InputError } from '@gegenlesen/bitext';
import { recogniseLanguage } from '../../language/recognise-language.ts';
import { contentsOf } from './contents.ts';
import { vocabularyOf } from './join-lines.ts';
import { linesOf } from './lines-of-page.ts';
import { drawnPages } from './open-pdf.ts';
import type { DrawnPage, Line } from './page.ts';
import { guttersOf, inReadingOrder } from './reading-order.ts';
import { runningHeads } from './running-heads.ts';
import { type Aside, type ReadPage, textOfPages } from './text-of-pages.ts';

/**
 * The text of a PDF with a text layer, in the order of reading; `marked-text.ts` says how it is written.
 *
 * @throws InputError if the file cannot be read, or has no text layer
 */
export async function textOfPdf(bytes: Uint8Array, path: string): Promise<string> {
  const drawn = await drawnPages(bytes, path);
  refuseWithoutText(drawn, path);
  const lines = drawn.map(({ runs }) => linesOf(runs));
  const heads = runningHeads(lines);
  const bodies = lines.map((page) => page.filter((line) => !heads.has(line)));
  const gutters = guttersOf(bodies);
  const pages = bodies.map((body, i): ReadPage => {
    const contents = contentsOf(body);
    const isText = (line: Line): boolean => !contents.has(line);
    return {
      lines: inReadingOrder(body.filter(isText), gutters),
      asides: (lines[i] ?? [])
        .filter((line) => heads.has(line) || contents.has(line))
        .map((line) => asideOf(line, heads.has(line))),
    };
  });
  const texts = pages.flatMap((page) => page.lines.map(({ text }) => text));
  const { lang } = await recogniseLanguage(texts);
  return textOfPages(pages, { vocabulary: vocabularyOf(texts), isGerman: lang.startsWith('de') });
}

/** Numbers are on every page, and say nothing about the text. */
function asideOf({ text }: Line, isHead: boolean): Aside {
  const isNumber = /\d|^[ivxlc]+$/i.test(text);
  return { kind: isHead && !isNumber ? 'running head' : 'omitted', text };
}

function refuseWithoutText(pages: readonly DrawnPage[], path: string): void {
  const text = pages.flatMap(({ runs }) => runs.map((run) => run.text)).join('');
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  if (letters === 0) {
    throw new InputError(path, 'has no text layer; its pages are images', {
      remedy: 'run OCR on it, or name the document that it was made from',
    });
  }
  const unknown = text.match(/[\p{Co}\ufffd]/gu)?.length ?? 0;
  if (unknown > letters) {
    throw new InputError(path, 'does not say which letters its fonts show', {
      remedy: 'run OCR on it, or name the document that it was made from',
    });
  }
}
