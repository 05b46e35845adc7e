import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openTokeniser, readVocabulary } from '@gegenlesen/reader';
import { repository, sharedFolder } from '../sets/shared-folder.ts';

/*
 * Compares the tokens of 10,000 lines of ../shared/corpora, and of all lines with rare characters, with those of the
 * tokenizers library. PYTHON names a Python that has it.
 */

const wanted = 10_000;
const rare = /[\u0250-\u1fff\u2100-\u{10ffff}]/u;

interface Reference {
  readonly text: string;
  readonly ids: readonly number[];
  readonly spans: readonly (readonly [start: number, end: number])[];
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Every text of the corpora once, with single blanks, as in training. */
function textsOf(folder: string): readonly string[] {
  const lines = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').trim().split('\n'));
  const values = lines.flatMap((line) => Object.values(JSON.parse(line) as Record<string, unknown>));
  const texts = values.filter((value) => typeof value === 'string').map((text) => text.replace(/\s+/g, ' ').trim());
  return [...new Set(texts)];
}

/** What the library makes of them. */
function referencesFor(texts: readonly string[]): readonly Reference[] {
  const folder = mkdtempSync(join(tmpdir(), 'gegenlesen-tokens-'));
  const [lines, made] = [join(folder, 'lines.txt'), join(folder, 'tokens.jsonl')];
  try {
    writeFileSync(lines, `${texts.join('\n')}\n`);
    const script = join(repository, 'training/reader/reference_tokens.py');
    const tokenizer = join(sharedFolder, 'reader/base/tokenizer.json');
    execFileSync(process.env.PYTHON ?? 'python3', [script, tokenizer, lines, made], { stdio: 'inherit' });
    const written = readFileSync(made, 'utf8').trim().split('\n');
    return written.map((line) => JSON.parse(line) as Reference);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const vocabulary = join(repository, 'packages/reader/model/vocabulary.bin');
const tokenise = openTokeniser(readVocabulary(readFileSync(vocabulary)));
const all = textsOf(join(sharedFolder, 'corpora'));
const step = Math.max(1, Math.floor(all.length / wanted));
const references = referencesFor(all.filter((text, i) => i % step === 0 || rare.test(text)));

const start = process.cpuUsage();
const tokens = references.map(({ text }) => tokenise(text));
const seconds = process.cpuUsage(start).user / 1e6;
const words = references.reduce((sum, { text }) => sum + text.split(' ').length, 0);

const differ = (one: unknown, other: unknown): boolean => JSON.stringify(one) !== JSON.stringify(other);
const otherIds = references.filter(({ ids }, i) => differ(ids, tokens[i]?.ids));
const otherSpans = references.filter(({ spans }, i) =>
  differ(
    spans,
    tokens[i]?.starts.map((first, at) => [first, tokens[i]?.ends[at]]),
  ),
);

say(`${references.length} lines: ${otherIds.length} with other tokens, ${otherSpans.length} with other spans`);
say(`${Math.round(words / 25 / seconds)} lines of 25 words a second and core`);
for (const { text } of otherIds.slice(0, 10)) say(text);
process.exitCode = otherIds.length === 0 ? 0 : 1;
