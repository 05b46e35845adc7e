import {
  type CatalogueFormat,
  type Document,
  InputError,
  type Language,
  proseOf,
  type Segment,
  type SegmentedDocument,
} from '@gegenlesen/bitext';
import { formats } from '../formats.ts';
import { languageOfPath } from '../language/language-of-path.ts';
import type { Recognised } from '../language/recognise-language.ts';
import { languageOf, withSegments } from '../with-segments.ts';
import { segmentFromParts } from './segment-from-parts.ts';

/**
 * The strings of a catalogue as segments, each with its key and never split. Strings without a letter or digit are left out,
 * so that an empty one counts as missing.
 *
 * @throws InputError with the place if the file is broken or holds no string
 */
export async function segmentCatalogue(
  document: Document,
  format: CatalogueFormat,
  lang: Language | undefined,
): Promise<SegmentedDocument> {
  const { text, path } = document;
  const read = await formats[format].reader();
  const all = read(text, path).flatMap((entry, block) => segmentFromParts(entry, text, block) ?? []);
  const { segments, notices } = lastUnderEachKey(all);
  if (segments.length === 0)
    throw new InputError(path, 'contains no strings', { remedy: 'name a catalogue with texts' });
  const whole = withSegments(document, segments, lang ?? (await likeliestLanguage(segments, path)));
  return { ...whole, notices: [...whole.notices, ...notices] };
}

/** In characters: a few short strings could be in many languages. */
const enoughToRecognise = 1000;

/** What the strings are in, if there are enough of them and most agree; otherwise what the path says. */
async function likeliestLanguage(segments: readonly Segment[], path: string): Promise<Language | Recognised> {
  const recognised = await languageOf(segments);
  const isSure = recognised.share > 0.8 && segments.map(proseOf).join('').length > enoughToRecognise;
  return isSure ? recognised : (languageOfPath(path) ?? recognised);
}

/** The last string under each key, as programs read them, and a notice on those before it. */
function lastUnderEachKey(all: readonly Segment[]): Pick<SegmentedDocument, 'segments' | 'notices'> {
  const last = new Map(all.map((segment) => [segment.key, segment]));
  const segments = all.filter((segment) => last.get(segment.key) === segment);
  if (segments.length === all.length) return { segments, notices: [] };
  const keys = [...new Set(all.filter((segment) => last.get(segment.key) !== segment).map(({ key }) => key))];
  const more = keys.length > 1 ? ` and ${keys.length - 1} more` : '';
  return {
    segments,
    notices: [`There are several strings under the key \`${keys[0]}\`${more}; only the last one is checked.`],
  };
}
