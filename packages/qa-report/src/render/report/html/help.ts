import { markup } from '../../page/markup.ts';

const keys = [
  ['j', 'next finding'],
  ['k', 'previous finding'],
  ['/', 'search both texts'],
  ['f', 'only flagged sentences, or all'],
  ['t', 'dark or light'],
  ['Esc', 'leave the search'],
  ['?', 'this help'],
] as const;

/** What the keys do. */
export const help = markup`<dialog id="help" aria-labelledby="help-title">
<h2 id="help-title">Keys</h2>
<dl>${keys.map(([key, meaning]) => markup`<dt><kbd>${key}</kbd></dt><dd>${meaning}</dd>`)}</dl>
<button type="button" id="help-close">Close</button>
</dialog>
`;
