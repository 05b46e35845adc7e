import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { applyEdits, modify } from 'jsonc-parser';
import { withDrafts } from '../drafts.ts';
import { fileError } from '../system-errors.ts';
import { packageKey } from './read-config.ts';

type Rules = Readonly<Record<string, unknown>>;

/**
 * Puts rules into a configuration that was read, in place of what it says of them; the rest of it stays as it is, with its
 * comments.
 *
 * @throws InputError where the file cannot be written
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
  return Object.entries(rules).reduce(
    (before, [rule, setting]) => applyEdits(before, modify(before, [...within, rule], setting, { formattingOptions })),
    text,
  );
}

async function inYaml(text: string, rules: Rules): Promise<string> {
  const { parseDocument } = await import('yaml');
  const document = parseDocument(text);
  for (const [rule, setting] of Object.entries(rules)) document.setIn(['rules', rule], setting);
  return document.toString({ lineWidth: 0 });
}
