import { InputError, type Segment } from '@gegenlesen/bitext';
import { jsonWriter } from '../../catalogues/json/write-json.ts';
import { doubleQuoted, isUnsafeInPlain, yamlWriter } from '../../catalogues/yaml/write-yaml.ts';
import type { Replacement, Writer, Written } from '../../write/writer.ts';
import { withReferences } from '../../write/writer.ts';
import { type FrontMatter, frontMatterOf } from './front-matter.ts';
import { tomlStringAt } from './read-toml.ts';
import { type YamlScalar, yamlScalarAt } from './yaml-scalar-at.ts';

/** A writer for texts that begin with front matter. */
export const withFrontMatter = (writer: Writer): Writer => ({
  ...writer,
  escape: (typed, place) => writerAt(place.segment, place.document, writer).escape(typed, place),
  rewrite: (segment, wanted, document) =>
    writerAt(segment, document, writer).rewrite?.(segment, wanted, document) ?? null,
});

function writerAt(segment: Segment, document: Written, ofText: Writer): Writer {
  const matter = frontMatterAt(segment, document);
  return matter === null ? ofText : frontMatterWriters[matter.syntax];
}

/** The front matter that a segment is in, or null. */
function frontMatterAt({ start }: Segment, { text }: Written): FrontMatter | null {
  const matter = frontMatterOf(text);
  return matter !== null && start >= matter.inner.start && start < matter.inner.end ? matter : null;
}

/** Writers for the front matter of each syntax. A value may have several sentences, each a segment. */
const frontMatterWriters: Readonly<Record<FrontMatter['syntax'], Writer>> = {
  yaml: {
    escape: (typed, place) => {
      const scalar = scalarOf(place.segment, place.document);
      if (isWhole(scalar, place.segment, place.document)) return yamlWriter.escape(typed, place);
      if (scalar.style === 'double') return doubleQuoted(typed, place.document);
      return scalar.style === 'single' ? typed.replaceAll("'", "''") : typed;
    },
    rewrite: (segment, wanted, document) => {
      const scalar = scalarOf(segment, document);
      if (isWhole(scalar, segment, document)) return yamlWriter.rewrite?.(segment, wanted, document) ?? null;
      const { text } = document;
      const value = text.slice(scalar.start, segment.start) + wanted + text.slice(segment.end, scalar.end);
      const isUnsafe =
        scalar.style === 'plain'
          ? isUnsafeInPlain(value.replace(/\s*\n\s*/g, ' '), scalar.isInFlow === true)
          : scalar.style !== 'double' && /[\p{Cc}\u2028\u2029\ufeff]/u.test(wanted);
      if (isUnsafe) throw cannotHold(document);
      return null;
    },
  },
  toml: {
    escape: (typed, { segment, document }) => {
      const mark = tomlStringAt(document.text, inner(document), segment.start)?.mark ?? '"';
      return mark.startsWith('"') ? tomlText(typed, document) : typed;
    },
    rewrite: (segment, wanted, document): Replacement | null => {
      const string = tomlStringAt(document.text, inner(document), segment.start);
      if (string === null || string.mark.startsWith('"')) return null;
      const cannot = string.mark === "'" ? /['\p{Cc}]/u : /'''|'$|\p{Cc}/u;
      if (!cannot.test(wanted)) return null;
      if (segment.start !== string.start || segment.end !== string.end) throw cannotHold(document);
      const { length } = string.mark;
      return { start: segment.start - length, end: segment.end + length, text: `"${tomlText(wanted, document)}"` };
    },
  },
  json: jsonWriter,
};

const inner = ({ text }: Written): FrontMatter['inner'] => frontMatterOf(text)?.inner ?? { start: 0, end: 0 };

const cannotHold = ({ path }: Written): InputError =>
  new InputError(path, 'cannot hold this text at its place in the front matter', {
    remedy: 'put the whole value in double quotation marks first',
  });

const scalarOf = ({ start, end }: Segment, document: Written): YamlScalar =>
  yamlScalarAt(document.text, inner(document), start) ?? { style: 'plain', start, end };

/** Whether a segment is all that a scalar says. */
const isWhole = (scalar: YamlScalar, { start, end }: Segment, { text }: Written): boolean =>
  text.slice(scalar.start, start).trim() === '' && text.slice(end, Math.max(end, scalar.end)).trim() === '';

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '"': '\\"', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function tomlText(typed: string, document: Written): string {
  const reference = (character: string): string =>
    `\\U${(character.codePointAt(0) ?? 0).toString(16).padStart(8, '0')}`;
  const escaped = typed
    .replace(/[\\"\n\r\t]/g, (character) => escapes[character] ?? character)
    .replace(/\p{Cc}/gu, reference);
  return withReferences(escaped, document, reference);
}
