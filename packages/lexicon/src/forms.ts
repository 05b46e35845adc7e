import type { ModelSide } from './model.ts';

const block = 16;
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Front coding (Witten, Moffat and Bell 1999): each word stores how many letters it shares with the one before. */
export function encodeForms(sorted: readonly string[]): Pick<ModelSide, 'forms' | 'blocks'> {
  const bytes: number[] = [];
  const blocks: number[] = [];
  let previous = new Uint8Array();
  for (const [k, form] of sorted.entries()) {
    const word = encoder.encode(form).slice(0, 255);
    let shared = 0;
    if (k % block === 0) blocks.push(bytes.length);
    else while (shared < word.length && word[shared] === previous[shared]) shared += 1;
    bytes.push(shared, word.length - shared, ...word.subarray(shared));
    previous = word;
  }
  return { forms: Uint8Array.from(bytes), blocks: Uint32Array.from(blocks) };
}

/** The form at a place of the encoded list; empty outside it. */
export function formAt({ forms, blocks, size }: ModelSide, index: number): string {
  if (index < 0 || index >= size) return '';
  const word = new Uint8Array(512);
  let place = blocks[Math.floor(index / block)] ?? 0;
  let length = 0;
  for (let k = index - (index % block); k <= index; k += 1) {
    const shared = forms[place] ?? 0;
    const more = forms[place + 1] ?? 0;
    word.set(forms.subarray(place + 2, place + 2 + more), shared);
    length = shared + more;
    place += 2 + more;
  }
  return decoder.decode(word.subarray(0, length));
}
