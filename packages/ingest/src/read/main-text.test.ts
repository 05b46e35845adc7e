import { describe, expect, test } from 'vitest';
import { readWholeHtml } from './html.ts';

const read = (body: string) => {
  const text = `<!doctype html><html><body>${body}</body></html>`;
  const { blocks, apart = [] } = readWholeHtml(text, 'a.html');
  return {
    text: blocks.map(({ prose }) => prose.text),
    apart: apart.map(({ start, end }) => text.slice(start, end)),
  };
};

const sentence = 'Die Mühle steht am Fluss, und der Müller mahlt dort das Korn der Bauern.';
const other = 'Im Winter friert der Fluss zu, und das Rad steht still.';
const article = `<p>${sentence}</p><p>${other}</p>`;
const long = `<p>${sentence}</p>`.repeat(8);
const both = [sentence, other];
const eight = Array(8).fill(sentence);

describe('the main text of a saved page', () => {
  test.each<[string, string, readonly string[], readonly string[]]>([
    [
      'in `main`',
      `<header><a href="/">Start</a></header><main>${article}</main><footer>Neudorf Verlag</footer>`,
      both,
      ['Start', 'Neudorf Verlag'],
    ],
    ['by its role', `<div>Neudorf aktuell</div><div role="main">${article}</div>`, both, ['Neudorf aktuell']],
    ['in the only `article`', `<div>Neudorf aktuell</div><article>${article}</article>`, both, ['Neudorf aktuell']],
    [
      'by its prose',
      `<div class="top">Neudorf aktuell</div><div id="wrap"><div class="sidebar"><p>Lesen Sie auch, was der Bürgermeister sagt.</p></div><div>${long}</div></div><div>Verlag</div>`,
      eight,
      ['Neudorf aktuell', 'Lesen Sie auch, was der Bürgermeister sagt.', 'Verlag'],
    ],
    [
      'its heading outside of it',
      `<header><p>Neudorf aktuell</p><h1>Die Mühle</h1></header><main>${article}</main>`,
      ['Die Mühle', ...both],
      ['Neudorf aktuell'],
    ],
    [
      'without what comes with it',
      `<main>${long}<div class="share-buttons">Artikel senden</div><div class="related">Mehr Mühlen</div><div id="comments"><p>Schön, sagt Käthe.</p></div></main>`,
      eight,
      ['Artikel senden', 'Mehr Mühlen', 'Schön, sagt Käthe.'],
    ],
  ])('%s', (_, body, text, apart) => {
    expect(read(body)).toEqual({ text, apart });
  });

  test.each<[string, string, readonly string[]]>([
    ['a short page', `<div>Neudorf aktuell</div><div><p>${sentence}</p></div>`, ['Neudorf aktuell', sentence]],
    ['two articles', `<article>${article}</article><article>${article}</article>`, [...both, ...both]],
    ['a `main` with the lesser part', `<main><p>${other}</p></main><div>${long}</div>`, [other, ...eight]],
    ['prose beside the rest', `<div><p>${other}</p></div><div>${long}</div>`, [other, ...eight]],
    [
      'a title beside the rest',
      `<div class="titlepage"><h2>Die Mühle</h2></div><div>${long}</div>`,
      ['Die Mühle', ...eight],
    ],
    ['a box in a book', `<main>${long}<div class="sidebar"><p>${other}</p></div></main>`, [...eight, other]],
    [
      'a section with such a word in its name',
      `<main>${long}<div id="handling-related-bugs" class="section"><p>${other}</p></div></main>`,
      [...eight, other],
    ],
  ])('all of %s', (_, body, text) => {
    expect(read(body)).toEqual({ text, apart: [] });
  });

  test('code with its line numbers is not read', () => {
    const code =
      '<div class="highlight"><table><tr><td class="linenos">1 2</td><td><pre>let a;</pre></td></tr></table></div>';
    expect(read(`${article}${code}<div class="highlight"><p>${other}</p></div>`)).toEqual({
      text: [...both, other],
      apart: [],
    });
  });
});
