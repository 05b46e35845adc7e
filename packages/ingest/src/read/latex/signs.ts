/** @param list `name=text`, with spaces between */
const table = (list: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    list.split(' ').map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]),
  );

/** Commands that print signs or letters. */
export const signs: Readonly<Record<string, string>> = {
  ...table(
    'AA=Å AE=Æ L=Ł LaTeX=LaTeX LaTeXe=LaTeX2ε BibTeX=BibTeX O=Ø OE=Œ P=¶ S=§ SS=ẞ TeX=TeX aa=å ae=æ i=ı j=ȷ l=ł o=ø oe=œ ss=ß',
  ),
  ...table('glqq=„ grqq=“ glq=‚ grq=‘ flqq=« frqq=» flq=‹ frq=› guillemotleft=« guillemotright=» quotedblbase=„ dq="'),
  ...table(
    'quotesinglbase=‚ lq=‘ rq=’ textquotedbl=" textquotedblleft=“ textquotedblright=” textquoteleft=‘ textquoteright=’',
  ),
  ...table(
    'dots=… ldots=… textellipsis=… textemdash=— textendash=– textbullet=• dag=† ddag=‡ copyright=© textcopyright=©',
  ),
  ...table(
    'textregistered=® texttrademark=™ pounds=£ textsterling=£ euro=€ texteuro=€ textdollar=$ textsection=§ textparagraph=¶',
  ),
  ...table(
    'textasciicircum=^ textasciigrave=` textasciitilde=~ textbackslash=\\ textbar=| textbraceleft={ textbraceright=}',
  ),
  ...table(
    'textgreater=> textless=< textunderscore=_ textpercent=% textmu=µ textohm=Ω texttimes=× textpm=± textdegree=° degree=°',
  ),
  ...table(
    'textcelsius=°C slash=/ lbrack=[ rbrack=] xspace= textcompwordmark= %=% &=& #=# $=$ _=_ {={ }=} != /= -= @=',
  ),
  ...Object.fromEntries(
    ['newline', 'linebreak', 'quad', 'qquad', 'enspace', ' ', '\n', '\t', ';', ':'].map((name) => [name, ' ']),
  ),
  thinspace: '\u202f',
  ',': '\u202f',
};

/** Commands that put an accent on a letter, with the combining character. */
export const accents: Readonly<Record<string, string>> = {
  ...table(
    '"=\u0308 \'=\u0301 `=\u0300 ^=\u0302 ~=\u0303 .=\u0307 H=\u030b b=\u0331 c=\u0327 d=\u0323 k=\u0328 r=\u030a u=\u0306 v=\u030c',
  ),
  '=': '\u0304',
};

/** Shorthands of babel for German, after a `"`. */
export const shorthands: Readonly<Record<string, string>> = {
  ...table('a=ä o=ö u=ü A=Ä O=Ö U=Ü s=ß z=ß S=SS Z=SZ `=„ \'=“ <=« >=» ~=- -= "= |= /=/'),
  '=': '-',
};

/** Ligatures, the longest first. */
export const ligatures: readonly (readonly [written: string, printed: string])[] = [
  ['---', '—'],
  ['--', '–'],
  ['``', '“'],
  ["''", '”'],
  [',,', '„'],
  ['<<', '«'],
  ['>>', '»'],
  ['`', '‘'],
  ['~', '\u00a0'],
];

const units: Readonly<Record<string, string>> = {
  ...table('kilo=k mega=M giga=G tera=T milli=m micro=µ nano=n centi=c deci=d hecto=h'),
  ...table('metre=m meter=m gram=g second=s percent=% celsius=°C degreeCelsius=°C degree=° hour=h minute=min day=d'),
  ...table(
    'litre=l liter=l volt=V ampere=A watt=W hertz=Hz kelvin=K pascal=Pa newton=N joule=J byte=B bit=bit tonne=t',
  ),
  ...table('bar=bar mole=mol ohm=Ω per=/ squared=² cubed=³ hectare=ha euro=€ km=km m=m cm=cm mm=mm kg=kg g=g s=s'),
};

/** The units of siunitx as printed: `\kilo\metre` is `km`; null if one is not known. */
export function unitOf(written: string): string | null {
  const printed = Array.from(written.matchAll(/\\([A-Za-z]+)\s*|[^\\]/g), ({ 0: sign, 1: name }) => {
    if (name === undefined) return sign === '~' || sign === '.' ? ' ' : sign;
    return units[name] ?? null;
  });
  return printed.includes(null) ? null : printed.join('').trim();
}
