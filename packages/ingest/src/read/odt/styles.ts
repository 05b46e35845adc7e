import type { SegmentKind } from '@gegenlesen/bitext';
import type { Attributes } from '../../containers/xml.ts';

interface Style {
  readonly parent: string | undefined;
  readonly isHidden: boolean;
}

/** The styles of an ODT, named and automatic, as far as they say what a text is. */
export class OdtStyles {
  readonly #styles = new Map<string, Style>();
  #last: string | undefined;

  /** Takes note of a start tag. */
  read(name: string, attributes: Attributes): void {
    if (name === 'style:style') {
      this.#last = `${attributes['style:family']} ${attributes['style:name']}`;
      this.#styles.set(this.#last, { parent: attributes['style:parent-style-name'], isHidden: false });
    } else if (name === 'style:text-properties' && attributes['text:display'] === 'none' && this.#last !== undefined) {
      this.#styles.set(this.#last, { parent: this.#styles.get(this.#last)?.parent, isHidden: true });
    }
  }

  isHidden(family: 'paragraph' | 'text', name: string | undefined): boolean {
    return this.#chain(family, name).some((one) => this.#styles.get(`${family} ${one}`)?.isHidden === true);
  }

  isCode(name: string | undefined): boolean {
    return this.#chain('text', name).some((one) => /^source[ _]?text/i.test(readable(one)));
  }

  /** The kind that a style gives to a paragraph; null for code, undefined if it says nothing. */
  kindOf(name: string | undefined): SegmentKind | null | undefined {
    const names = this.#chain('paragraph', name).map(readable);
    if (names.some((one) => /^(?:preformatted text|source code)\b/i.test(one))) return null;
    if (names.some((one) => /^(?:title|subtitle|heading)\b/i.test(one))) return 'heading';
    return names.some((one) => /^(?:quotations?|quote)\b/i.test(one)) ? 'quote' : undefined;
  }

  #chain(family: string, name: string | undefined): readonly string[] {
    const chain: string[] = [];
    for (let one = name; one !== undefined && chain.length < 20; one = this.#styles.get(`${family} ${one}`)?.parent) {
      chain.push(one);
    }
    return chain;
  }
}

/** Names cannot hold spaces: `Heading_20_1`. */
const readable = (name: string): string =>
  name.replace(/_([\da-f]{2})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
