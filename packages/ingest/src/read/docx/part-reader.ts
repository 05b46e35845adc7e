import type { Span } from '@gegenlesen/bitext';
import type { Block } from '../../block.ts';
import { type Attributes, readXml } from '../../containers/xml.ts';
import type { Part } from '../../prose.ts';
import { decodedParts } from '../decoded-parts.ts';
import { OpenElements } from '../open-elements.ts';
import { OpenParagraphs } from '../open-paragraphs.ts';
import { Fields, isShownField } from './fields.ts';
import { isCodeStyle, isHiddenStyle, kindOf, type ParagraphProperties } from './properties.ts';
import { isOn, type Styles } from './styles.ts';
import { symbolOf } from './symbols.ts';

/** What is deleted, said twice, said about the text, or what the text was like before. */
const silent = /^(?:w:(?:del|moveFrom|rt|\w+Change)|mc:Fallback)$/;

/** Elements of a run that stand for a character. */
const signs: Readonly<Record<string, string>> = {
  'w:tab': ' ',
  'w:ptab': ' ',
  'w:br': ' ',
  'w:cr': ' ',
  'w:noBreakHyphen': '\u2011',
  'w:softHyphen': '\u00ad',
};

/** Where paragraphs end that no other continues, although their marks were deleted. */
const ends = /^w:(?:tc|txbxContent|body|footnote|endnote|hdr|ftr)$/;

/** Reads one part of a DOCX that holds paragraphs. */
export class PartReader {
  readonly #text: string;
  readonly #styles: Styles;
  readonly #elements = new OpenElements();
  readonly #paragraphs = new OpenParagraphs();
  readonly #fields = new Fields();
  /** Of the open paragraphs. */
  readonly #properties: ParagraphProperties[] = [];
  /** Of the present run. */
  #run = { isHidden: false, isCode: false };
  /** What the present element of the run stands for, if it stands for a character. */
  #sign: string | undefined;
  /** For each open element, whether white space at the ends of its text is shown. */
  readonly #preserved: boolean[] = [];
  /** The text of a paragraph that goes on in the next one. */
  #carried: readonly Part[] = [];

  constructor(text: string, styles: Styles) {
    this.#text = text;
    this.#styles = styles;
  }

  read(part: Span, path: string): readonly Block[] {
    readXml(this.#text, part, path, {
      open: (name, attributes) => this.#open(name, attributes),
      close: (name, span) => this.#close(name, span),
      text: (value, span) => this.#read(value, span),
    });
    return this.#paragraphs.blocks;
  }

  #open(name: string, attributes: Attributes): void {
    const within = this.#elements.last;
    this.#elements.open(name);
    const space = attributes['xml:space'];
    this.#preserved.push(space === undefined ? this.#preserved.at(-1) === true : space === 'preserve');
    if (this.#elements.isSilent) return;
    this.#leaveOut(name, attributes, within);
    if (name === 'w:p') this.#openParagraph();
    else if (name === 'w:r') this.#run = { isHidden: false, isCode: false };
    else if (name === 'w:fldChar') this.#fields.mark(attributes['w:fldCharType']);
    else if (name === 'w:sym') this.#sign = symbolOf(attributes['w:font'] ?? '', attributes['w:char'] ?? '');
    else if (within === 'w:r') this.#sign = signs[name];
    else this.#readProperty(name, attributes, within);
  }

  /** Leaves out an element, or the one around it that it is a property of. */
  #leaveOut(name: string, attributes: Attributes, within: string | undefined): void {
    const value = attributes['w:val'] ?? '';
    if (name === 'w:del' && within === 'w:trPr') this.#elements.silence('w:tr');
    else if (silent.test(name)) this.#elements.silence(name);
    else if (name === 'w:cellDel') this.#elements.silence('w:tc');
    else if (name === 'w:docPartGallery' && /table of contents/i.test(value)) this.#elements.silence('w:sdt');
    else if (name === 'w:fldSimple' && !isShownField(attributes['w:instr'] ?? '')) this.#elements.silence(name);
  }

  #readProperty(name: string, attributes: Attributes, within: string | undefined): void {
    const paragraph = this.#properties.at(-1);
    const value = attributes['w:val'];
    const around = within === 'w:rPr' ? this.#elements.names.at(-3) : within;
    if (around === 'w:r') {
      if (name === 'w:vanish') this.#run = { ...this.#run, isHidden: isOn(attributes) };
      else if (name === 'w:rStyle') {
        const isHidden = this.#run.isHidden || isHiddenStyle(this.#styles, value);
        this.#run = { isHidden, isCode: isCodeStyle(this.#styles, value) };
      }
    } else if (paragraph === undefined) return;
    else if (around === 'w:pPr' && /^w:(?:del|moveFrom)$/.test(name)) paragraph.isJoined = true;
    else if (name === 'w:framePr' && (attributes['w:dropCap'] ?? 'none') !== 'none') paragraph.isJoined = true;
    else if (name === 'w:pStyle' && value !== undefined) paragraph.style = value;
    else if (name === 'w:outlineLvl') paragraph.outline = Number(value);
    else if (name === 'w:numId') paragraph.isList = value !== '0';
  }

  #openParagraph(): void {
    this.#paragraphs.open('paragraph', this.#carried);
    this.#carried = [];
    this.#properties.push({});
  }

  #close(name: string, span: Span): void {
    const wasSilent = this.#elements.close();
    this.#preserved.pop();
    if (wasSilent) return;
    if (name === 'w:p') this.#closeParagraph();
    else if (this.#sign !== undefined && this.#elements.last === 'w:r') {
      if (this.#sign !== '') this.#add({ text: this.#sign, ...span });
      this.#sign = undefined;
    } else if (ends.test(name) && this.#carried.length > 0) {
      this.#openParagraph();
      this.#closeParagraph();
    }
  }

  #closeParagraph(): void {
    const own = this.#properties.pop() ?? {};
    this.#fields.endParagraph();
    if (own.isJoined) {
      this.#carried = this.#paragraphs.carry();
      return;
    }
    const kind = isHiddenStyle(this.#styles, own.style) ? null : kindOf(own, this.#styles, this.#isInCell());
    this.#paragraphs.close(kind);
  }

  /** Whether the innermost paragraph is in a cell, and not in a text box that is in one. */
  #isInCell(): boolean {
    return this.#elements.names.findLast((name) => name === 'w:tc' || name === 'w:txbxContent') === 'w:tc';
  }

  #read(value: string, span: Span): void {
    if (this.#elements.isSilent) return;
    const within = this.#elements.last;
    if (within === 'w:instrText') this.#fields.instruct(value);
    if (within !== 'w:t' && within !== 'm:t') return;
    const found = decodedParts(value, this.#text, span, { syntax: 'html' });
    if (within === 'm:t') for (const part of found) this.#add({ ...part, atom: true });
    else for (const part of this.#preserved.at(-1) ? found : trimmed(found)) this.#add(part);
  }

  #add(part: Part): void {
    if (this.#run.isHidden || !this.#fields.isShown) return;
    this.#paragraphs.add(this.#run.isCode ? { ...part, atom: true } : part);
  }
}

/** Without `xml:space="preserve"`, white space at the ends of a `w:t` is not shown, but non-breaking spaces are. */
function trimmed(parts: readonly Part[]): readonly Part[] {
  return parts.map((part, at) => {
    if (part.text.length !== part.end - part.start) return part;
    const from = at === 0 ? (/^[ \t\r\n]*/.exec(part.text)?.[0].length ?? 0) : 0;
    const kept = at === parts.length - 1 ? part.text.replace(/[ \t\r\n]+$/, '').length : part.text.length;
    const to = Math.max(from, kept);
    return { ...part, text: part.text.slice(from, to), start: part.start + from, end: part.start + to };
  });
}
