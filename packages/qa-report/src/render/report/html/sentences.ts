import type { Finding } from '@gegenlesen/bitext';
import type { Row, Sentence } from '../../../read/reading.ts';
import { type Markup, markup } from '../../page/markup.ts';
import { piecesOf } from './pieces.ts';

/** One side of a row: its sentences, with a link from each mark to its finding. */
export function sideOf({ findings, ...row }: Row, side: 'source' | 'target', lang: string): Markup {
  const sentences = row[side];
  if (sentences.length === 0) {
    return markup`<div class="side ${side} empty"><p>${side === 'source' ? 'Not in the original' : 'Not in the translation'}</p></div>`;
  }
  const severities = new Map(findings.map(({ number, finding }) => [number, finding.severity]));
  const met = new Set<number>();
  const paragraphs = byParagraph(sentences).map(
    (group) =>
      markup`<p class="${group[0]?.kind ?? 'paragraph'}${group[0]?.opens ? ' opens' : ''}">${group.map((sentence, i) => sentenceOf(sentence, i > 0, side, severities, met))}</p>`,
  );
  return markup`<div class="side ${side}" lang="${lang}" dir="auto">${paragraphs}</div>`;
}

function byParagraph(sentences: readonly Sentence[]): readonly (readonly Sentence[])[] {
  const groups: Sentence[][] = [];
  for (const sentence of sentences) {
    const last = groups.at(-1);
    if (last === undefined || sentence.opens) groups.push([sentence]);
    else last.push(sentence);
  }
  return groups;
}

function sentenceOf(
  { number, text, marks }: Sentence,
  follows: boolean,
  side: 'source' | 'target',
  severities: ReadonlyMap<number, Finding['severity']>,
  met: Set<number>,
): Markup {
  const pieces = piecesOf(text, marks).map(({ text: words, numbers }) => {
    const [worst] = numbers;
    if (worst === undefined) return markup`${words}`;
    const first = numbers.filter((finding) => !met.has(finding));
    for (const finding of first) met.add(finding);
    const places = first.map((finding) => markup`<span id="f${finding}-${side}"></span>`);
    const link =
      words === ''
        ? markup`<a href="#f${worst}" aria-label="something is missing here">‸</a>`
        : markup`<a href="#f${worst}">${words}</a>`;
    return markup`${places}<mark class="${severities.get(worst) ?? 'neutral'}" data-findings="${numbers.join(' ')}">${link}</mark>`;
  });
  return markup`${follows ? ' ' : ''}<span class="number">${number}</span>${pieces}`;
}
