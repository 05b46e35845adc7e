import { InputError, type Span } from '@gegenlesen/bitext';
import { notedFacts } from '../../noted-facts.ts';
import { isBlank, type Unit, type UnitSide } from '../unit.ts';
import { contentOf, noContent, sideFrom } from '../xml/xml-content.ts';
import { type Tag, type UnitReader, unitsOfText, type XmlText } from '../xml/xml-units.ts';
import { qtInlines } from './qt-inlines.ts';

/**
 * The units of a translation source of Qt Linguist (`.ts`), each plural form by itself. Texts without a language are English,
 * as is usual with Qt.
 *
 * @see https://doc.qt.io/qt-6/linguist-ts-file-format.html
 * @throws InputError with the line if the XML is broken; if the file is TypeScript
 */
export function qtUnits(text: string, path: string): AsyncGenerator<Unit | InputError | null> {
  if (!isQt(text)) {
    throw new InputError(path, 'is no translation source of Qt Linguist, but perhaps TypeScript', {
      remedy: 'name a file that begins with `<!DOCTYPE TS>`',
    });
  }
  return unitsOfText([text], path, ['TS'], qtReader(path));
}

/** The ending is also that of TypeScript. */
const isQt = (text: string): boolean =>
  /^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!DOCTYPE\s+)?TS\b/.test(text);

/** A message while it is read: where the contents of its elements are. */
interface DraftMessage {
  readonly id: string | undefined;
  readonly contents: Map<string, Span>;
  readonly forms: Span[];
  translation: Tag | null;
}

/** Notes for translators, in this order. */
const notes = ['comment', 'extracomment', 'translatorcomment'];

function qtReader(path: string): UnitReader {
  let langs = { source: 'en', target: null as string | null };
  let context = '';
  const tags: Tag[] = [];
  const open: { message: DraftMessage | null } = { message: null };
  /** Of translations for different widths, the first is the longest. */
  const isFirstVariant = (name: string, { forms }: DraftMessage): boolean =>
    name === 'lengthvariant' && tags.at(-1)?.name === 'translation' && forms.length === 0;
  return {
    holds: new Set(['context', 'message']),
    open(tag) {
      const { name, attributes } = tag;
      tags.push(tag);
      if (name === 'TS') langs = { source: attributes.sourcelanguage ?? 'en', target: attributes.language ?? null };
      else if (name === 'message')
        open.message = { id: attributes.id, contents: new Map(), forms: [], translation: null };
      else if (name === 'translation' && open.message !== null) open.message.translation = tag;
    },
    close({ name, start: end, line }, around) {
      const start = tags.pop()?.end ?? end;
      const content = { start, end: Math.max(start, end) };
      const { message } = open;
      if (name === 'name') context = contentOf(around, content, qtInlines).text.trim();
      else if (message === null) return [];
      else if (name === 'numerusform' || isFirstVariant(name, message)) message.forms.push(content);
      else if (name === 'message') {
        open.message = null;
        return unitsOf(message, { context, langs, around, path, line });
      } else message.contents.set(name, content);
      return [];
    },
  };
}

interface Place {
  readonly context: string;
  readonly langs: { readonly source: string; readonly target: string | null };
  readonly around: XmlText;
  readonly path: string;
  readonly line: number;
}

function unitsOf(
  { id, contents, forms, translation }: DraftMessage,
  { context, langs, around, path, line }: Place,
): readonly (Unit | InputError)[] {
  const textOf = (name: string): string => {
    const place = contents.get(name);
    return place === undefined ? '' : contentOf(around, place, qtInlines).text;
  };
  const [comment = '', ...comments] = notes.map((name) => textOf(name).trim());
  const place = contents.get('source');
  const source = place === undefined ? noContent : contentOf(around, place, qtInlines);
  const name =
    id ?? [context, source.text].filter((each) => each !== '').join(': ') + (comment === '' ? '' : ` (${comment})`);
  if (source.text === '' && id === undefined) return [];
  const whole = contents.get('translation');
  const targets = (forms.length > 0 ? forms : [whole]).map((each) =>
    each === undefined ? noContent : contentOf(around, each, qtInlines),
  );
  const bad = [source, ...targets].find(({ badCharacter }) => badCharacter !== null);
  if (bad !== undefined) {
    return [
      new InputError(path, `has \`${bad.badCharacter}\` in the message \`${name}\`, which is no character`, {
        place: `line ${line}`,
        remedy: 'correct its number',
      }),
    ];
  }
  return targets.map((content, form): Unit => {
    const target: UnitSide = sideFrom(content, langs.target);
    return {
      id: form === 0 ? name : `${name} (plural${form === 1 ? '' : ` ${form}`})`,
      source: sideFrom(source, langs.source),
      target,
      state: stateOf(translation?.attributes.type, target.text),
      menu: [],
      ...(forms.length > 1 && form === 0 ? { isSingular: true } : {}),
      ...(translation === null ? {} : { marks: { translation: { start: translation.start, end: translation.end } } }),
      ...notedFacts([comment, ...comments]),
    };
  });
}

function stateOf(type: string | undefined, target: string): Unit['state'] {
  if (type === 'obsolete' || type === 'vanished') return 'obsolete';
  if (isBlank(target)) return 'untranslated';
  return type === 'unfinished' ? 'fuzzy' : 'translated';
}
