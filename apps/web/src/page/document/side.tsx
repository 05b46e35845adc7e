import type { BeadView } from '../../api/bead.ts';
import type { Item } from '../logic/items.ts';
import { paragraphsOf } from '../logic/paragraphs.ts';
import { words } from '../state/preferences.ts';
import type { Review } from '../state/review.ts';
import { Sentence } from './sentence.tsx';

interface SideProps {
  readonly review: Review;
  readonly bead: BeadView;
  readonly side: 'source' | 'target';
  readonly lang: string;
  readonly items: readonly Item[];
}

/** One side of a bead, as plain text without markup. */
export function Side({ review, bead, side, lang, items }: SideProps) {
  const said = words.value.document;
  const pieces = bead[side];
  const doubted = review.isShaded.value ? review.readings.of(bead).filter((word) => word.side === side) : [];
  if (pieces.length === 0) {
    return (
      <div class={`side ${side} empty`}>
        <p>{side === 'source' ? said.notInOriginal : said.notInTranslation}</p>
      </div>
    );
  }
  return (
    <div class={`side ${side}`} lang={lang} dir="auto">
      {paragraphsOf(pieces).map((paragraph) => (
        <p key={paragraph[0]?.segment} class={paragraph[0]?.kind}>
          {paragraph.map((piece, i) => (
            <>
              {i > 0 && ' '}
              <Sentence key={piece.segment} review={review} piece={piece} side={side} items={items} doubted={doubted} />
            </>
          ))}
        </p>
      ))}
    </div>
  );
}
