import type { Upload } from '../../api/document.ts';
import type { Side } from './side-field.tsx';

/** One side as it is sent; pasted text becomes a file of this name. */
export async function uploadedFile({ file, text }: Side, name: string): Promise<Upload['original']> {
  const bytes = file === null ? new TextEncoder().encode(text) : new Uint8Array(await file.arrayBuffer());
  return { name: file?.name ?? name, base64: base64Of(bytes) };
}

/** Works in pieces, since the number of arguments of a call is limited. */
function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 0x8000) text += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
  return btoa(text);
}
