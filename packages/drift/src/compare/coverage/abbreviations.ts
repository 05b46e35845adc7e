import { wordTest } from '../../read/words/word-test.ts';

/** Abbreviations of one language that the other spells out. The lexicon takes `US` for `us`. */
const rows = `
US USA | vereinigte* staaten amerika amerikan*
UK | vereinigte* königreich* großbritannien* britisch* britische*
EU | europäische* union
UN UNO | vereinte* nationen
USA | united states america american
EU | european union
UNO UN | united nations
EZB | european central bank
BIP | gross domestic product
UdSSR | soviet union
EZB | ecb
ECB | europäische* zentralbank ezb
BGB | german civil code
HGB | german commercial code
StGB | german criminal penal code
StPO ZPO | code criminal civil procedure
GG | basic law
DSGVO | general data protection regulation
GDPR | dsgvo datenschutz-grundverordnung datenschutzgrundverordnung
ECHR | emrk menschenrechtskonvention
TFEU | aeuv
GDP | bruttoinlandsprodukt* bip
PLZ | postal zip code postcode
UI | user interface benutzeroberfläche* benutzerschnittstelle*
OS | operating system betriebssystem*
VAE | united arab emirates
UAE | vereinigte* arabische* emirate*
DB | database datenbank*
`;

const spelledOut = rows
  .trim()
  .split('\n')
  .flatMap((row) => {
    const [short = '', long = ''] = row.split(' | ');
    return short.split(' ').map((each) => ({ short: each, isPart: wordTest(long) }));
  });

/** Whether one of two words is part of what the other abbreviates: `US` and `Staaten`. */
export const isSpelledOut = (one: string, other: string): boolean =>
  spelledOut.some(
    ({ short, isPart }) =>
      (one === short && isPart(other.toLowerCase())) || (other === short && isPart(one.toLowerCase())),
  );
