import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { applyEdits, findNodeAtLocation, modify, parseTree } from 'jsonc-parser';
import { withDrafts } from '../drafts.ts';
import { fileError } from '../system-errors.ts';
import { packageKey } from './read-config.ts';

type Rules = Readonly<Record<string, unknown>>;

/**
 * Replaces rules in the file of a configuration; everything else stays the same, comments included.
 *
 * @throws InputError if the file cannot be written
 */
export async function writeRules(path: string, rules: Rules): Promise<void> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw fileError(path, error, 'read');
  });
  const isYaml = /^\.ya?ml$/i.test(extname(path));
  const within = basename(path) === 'package.json' ? [packageKey, 'rules'] : ['rules'];
  const written = isYaml ? await inYaml(text, rules) : inJson(text, within, rules);
  await withDrafts([path], async ([draft]) => draft?.write(written));
}

function inJson(text: string, within: readonly string[], rules: Rules): string {
  const [, indent = '  '] = /\n([ \t]+)"/.exec(text) ?? [];
  const formattingOptions = {
    insertSpaces: !indent.startsWith('\t'),
    tabSize: indent.length,
    eol: text.includes('\r\n') ? '\r\n' : '\n',
  };
  return Object.entries(rules).reduce((before, [rule, setting]) => {
    const comment = commentBehind(before, within);
    const free = before.slice(0, comment.start) + before.slice(comment.end);
    const edits = modify(free, [...within, rule], setting, { formattingOptions });
    // An edit is after the comment, right at it, or in an earlier rule.
    const shift = edits.reduce((sum, { offset, length, content }) => {
      return offset + length < comment.start ? sum + content.length - length : sum;
    }, 0);
    const written = applyEdits(free, edits);
    const at = comment.start + shift + (written.charAt(comment.start + shift) === ',' ? 1 : 0);
    return written.slice(0, at) + comment.text + written.slice(at);
  }, text);
}

/** The comment at the end of the line of the last rule: it belongs to that rule, so new rules go after it. */
function commentBehind(text: string, within: readonly string[]) {
  const root = parseTree(text, [], { allowTrailingComma: true });
  const last = root === undefined ? undefined : findNodeAtLocation(root, [...within])?.children?.at(-1);
  const end = last === undefined ? text.length : last.offset + last.length;
  const [behind = '', comma = ''] = /^(,?)[ \t]*\/\/[^\r\n]*/.exec(text.slice(end)) ?? [];
  const start = end + comma.length;
  return { start, end: end + behind.length, text: behind.slice(comma.length) };
}

async function inYaml(text: string, rules: Rules): Promise<string> {
  const { parseDocument } = await import('yaml');
  const document = parseDocument(text);
  for (const [rule, setting] of Object.entries(rules)) document.setIn(['rules', rule], setting);
  return document.toString({ lineWidth: 0 });
}
