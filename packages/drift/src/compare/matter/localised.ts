import { type Pair, tongueOf } from '@gegenlesen/bitext';
import { addressKey, withoutLanguage } from '../../read/matter/addresses.ts';
import type { Matter } from '../../read/matter/matter.ts';

/** Domains of sites in German. */
const german = /\.(?:de|at|ch)$/;
/** Words for an example, or for what a reader is to replace, in addresses of both languages. */
const stands = {
  en: /(?:^|[./@[<])(?:example|your|my|company|user|name|host|server|domain|location|file|proxy)/i,
  de: /(?:^|[./@[<])(?:beispiel|muster|ihr|dein|mein|firma|benutzer|nutzer|name|rechner|server|ort|datei|ip|proxy)/i,
};

/**
 * Whether two addresses, files or the links of two tags are the same in either language: the page or mailbox of a site in its
 * other language (`en.wikipedia.org/wiki/House` and `de.wikipedia.org/wiki/Haus`, `example.com` and `example.de`), a
 * file for that language (`help.txt` and `help-de.txt`), or an address that the reader is to replace (`http://host:port`).
 */
export function isLocalised({ source, target }: Pair, one: Matter, other: Matter): boolean {
  if (one.kind === 'path' && other.kind === 'path') return withoutLanguage(one.key) === withoutLanguage(other.key);
  const [from, to] = [addressIn(one), addressIn(other)];
  if (from === null || to === null || one.text.replace(from, '') !== other.text.replace(to, '')) return false;
  const tongue = tongueOf(source.lang);
  if (tongue === tongueOf(target.lang)) return false;
  const [en, de] = tongue === 'de' ? [to, from] : [from, to];
  const [english, its] = [partsOf(en), partsOf(de)];
  if (english.name !== its.name) return stands.en.test(bare(en)) && stands.de.test(bare(de));
  if (english.mailbox !== its.mailbox || english.digits !== its.digits) return false;
  return (german.test(its.domain) && !german.test(english.domain)) || (says(en, 'en') && says(de, 'de'));
}

/** The address itself, or where a tag leads to; null for everything else. */
function addressIn({ kind, text }: Matter): string | null {
  if (kind === 'address') return text;
  return kind === 'tag' ? (/\s(?:href|src|url)=\\?["']([^"'\\]+)/i.exec(text)?.[1] ?? null) : null;
}

const bare = (text: string): string => text.replace(/^(?:\p{L}+:\/\/|mailto:)?(?:www\.)?/iu, '');

/** Whether an address names a language, other than by its domain. */
const says = (text: string, language: 'en' | 'de'): boolean =>
  languages[language].test(bare(text).replace(/^([^/?#]*)\.\p{L}+/u, '$1'));

const languages = { en: /(?:^|[/=._-])en(?=[/&#._-]|$)/i, de: /(?:^|[/=._-])de(?=[/&#._-]|$)/i };

interface AddressParts {
  /** Before the `@` of an e-mail address. */
  readonly mailbox: string;
  /** The host without its last part. */
  readonly name: string;
  readonly domain: string;
  readonly digits: string;
}

function partsOf(text: string): AddressParts {
  const key = addressKey(text);
  const address = key.split(/[/?#]/, 1)[0] ?? '';
  const at = address.lastIndexOf('@');
  const domain = address.slice(at + 1);
  return {
    mailbox: at < 0 ? '' : address.slice(0, at),
    name: domain.replace(/(?:\.co)?\.\p{L}+(?::\d+)?$/u, ''),
    domain,
    digits: key.slice(address.length).replace(/\D+/g, ' ').trim(),
  };
}
