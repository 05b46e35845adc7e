import { deflateSync } from 'node:zlib';

/** A text at a place on a page: points from the left and from the top. */
export interface PdfText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size?: number;
  readonly font?: 'regular' | 'bold' | 'code';
}

const fonts = { regular: 'Times-Roman', bold: 'Times-Bold', code: 'Courier' } as const;

/** A PDF of A4 pages with texts in Latin-1, compressed. */
export const pdfOf = (pages: readonly (readonly PdfText[])[]): Buffer => pdfOfStreams(pages.map(streamOf));

/** A PDF with the given content on its pages, or with other objects: `{ 12: '<< /Type /Page >>' }`. */
export function pdfOfStreams(streams: readonly string[], objects: Readonly<Record<number, string>> = {}): Buffer {
  const pageAt = (i: number): number => 10 + 2 * i;
  const resources = Object.keys(fonts)
    .map((name, i) => `/${name} ${i + 3} 0 R`)
    .join(' ');
  const written: Readonly<Record<number, string | Buffer>> = {
    1: '<< /Type /Catalog /Pages 2 0 R >>',
    2: `<< /Type /Pages /Count ${streams.length} /Kids [${streams.map((_, i) => `${pageAt(i)} 0 R`).join(' ')}] >>`,
    ...Object.fromEntries(
      Object.values(fonts).map((name, i) => [
        i + 3,
        `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`,
      ]),
    ),
    ...Object.fromEntries(
      streams.flatMap((stream, i) => [
        [
          pageAt(i),
          `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << ${resources} >> >> /Contents ${pageAt(i) + 1} 0 R >>`,
        ],
        [pageAt(i) + 1, compressed(stream)],
      ]),
    ),
    ...objects,
  };
  return withDirectory(written);
}

function compressed(content: string): Buffer {
  const data = deflateSync(Buffer.from(content, 'latin1'));
  return Buffer.concat([
    Buffer.from(`<< /Length ${data.length} /Filter /FlateDecode >>\nstream\n`),
    data,
    Buffer.from('\nendstream'),
  ]);
}

function withDirectory(objects: Readonly<Record<number, string | Buffer>>): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const places = new Map<number, number>();
  let length = parts[0]?.length ?? 0;
  for (const [number, object] of Object.entries(objects)) {
    places.set(Number(number), length);
    const part = Buffer.concat([Buffer.from(`${number} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n')]);
    parts.push(part);
    length += part.length;
  }
  const size = Math.max(...places.keys()) + 1;
  const rows = Array.from({ length: size }, (_, i) => {
    const place = places.get(i);
    return place === undefined ? '0000000000 65535 f ' : `${String(place).padStart(10, '0')} 00000 n `;
  });
  const end = `xref\n0 ${size}\n${rows.join('\n')}\ntrailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`;
  return Buffer.concat([...parts, Buffer.from(end)]);
}

const streamOf = (texts: readonly PdfText[]): string =>
  texts
    .map(({ x, y, text, size = 10, font = 'regular' }) => {
      const escaped = text
        .replace(/[\\()]/g, '\\$&')
        .replaceAll('–', '\\226')
        .replaceAll('•', '\\225');
      return `BT /${font} ${size} Tf 1 0 0 1 ${x} ${842 - y} Tm (${escaped}) Tj ET`;
    })
    .join('\n');
