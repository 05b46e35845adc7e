import type { Span } from '@gegenlesen/bitext';
import { type Attributes, readXml } from '../../containers/xml.ts';

/** What a style says about the text in it; undefined where it leaves that to the style that it is based on. */
export interface Style {
  readonly name: string;
  readonly basedOn?: string;
  readonly outline?: number;
  readonly isList?: boolean;
  readonly isHidden?: boolean;
}

export type Styles = ReadonlyMap<string, Style>;

/** Properties that can be switched off: `<w:vanish w:val="0"/>`. */
export const isOn = (attributes: Attributes): boolean => !/^(?:0|false|off|none)$/.test(attributes['w:val'] ?? '');

/** Reads the styles of a DOCX by their ids. Names of built-in styles are English in every language: `heading 1`. */
export function readStyles(text: string, part: Span, path: string): Styles {
  const styles = new Map<string, Style>();
  let id: string | undefined;
  let style: Style = { name: '' };
  readXml(text, part, path, {
    open: (name, attributes) => {
      const value = attributes['w:val'] ?? '';
      if (name === 'w:style') {
        id = attributes['w:styleId'];
        style = { name: '' };
      } else if (id === undefined) return;
      else if (name === 'w:name') style = { ...style, name: value.toLowerCase() };
      else if (name === 'w:basedOn') style = { ...style, basedOn: value };
      else if (name === 'w:outlineLvl') style = { ...style, outline: Number(value) };
      else if (name === 'w:numId') style = { ...style, isList: value !== '0' };
      else if (name === 'w:vanish') style = { ...style, isHidden: isOn(attributes) };
    },
    close: (name) => {
      if (name !== 'w:style') return;
      if (id !== undefined) styles.set(id, style);
      id = undefined;
    },
    text: () => {},
  });
  return styles;
}

/** A style and those that it is based on, the nearest first. */
export function chainOf(styles: Styles, id: string | undefined): readonly Style[] {
  const chain: Style[] = [];
  for (let style = styles.get(id ?? ''); style !== undefined && chain.length < 20; ) {
    chain.push(style);
    style = styles.get(style.basedOn ?? '');
  }
  return chain;
}
