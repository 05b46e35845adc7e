import { type Boundary, isGerman } from './boundary.ts';
import { startsLikeSentence } from './starters.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Never the last word of a sentence: titles, `z. B.`, `e.g.` */
const neverLast = set(`
  Dr Prof Dipl Ing Hr Hrn Fr Frl Med Phil Jur Mag Dres Priv.-Doz Univ.-Prof Hl Hll
  z.B z.T z.Zt z.Z d.h d.i i.d.R i.e.S i.w.S i.S i.A i.V i.H i.H.v i.Br a.M a.D o.g o.a s.o s.u s.a v.a u.U u.a.m m.E m.W u.E
  bzw bspw beispw vgl ca evtl ggf ggfs insb insbes inkl exkl zzgl abzgl bzgl sog sogen Nr Nrn Abs Abb Abk Art Aufl Bd Bde Hg Hrsg hrsg Kap Ziff
  geb gest verh verw gez Str Tel zw jährl tägl gem lt max min mind od urspr vorl südl nördl östl westl
  Mr Mrs Ms Mx Messrs Mme Mlle Mt Ft Gen Col Capt Cpt Cmdr Lt Sgt Maj Adm Gov Sen Rep Rev Hon Pres Supt Det Atty Ald Fig Figs Eq Vol Vols
  e.g i.e cf viz vs approx incl excl esp resp c.f Dept Univ Ph
`);

/** Abbreviations before a figure, otherwise words. */
const beforeFigure = set(`
  No Nos no nos p pp S s Sec Secs Ch ch Art Pt pt Tab Z Rn Rz Az v V ff f P Par para
  Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Okt Nov Dec Dez Mrz Mo Di Mi Do Fr Sa So Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun
`);

/** May end a sentence, but only if the next word clearly begins one: `3 Mio. Euro`, `U.S. troops`. */
const mayBeLast = set(`
  Mio Mrd Bio Tsd Mill Bill Std Min Sek Jh Jhd Jhdt Chr v.Chr n.Chr v.u.Z n.u.Z Jr Sr jr sr Inc Corp Co Ltd Bros LLC plc Cie
  U.S U.K U.N E.U U.S.A D.C L.A N.Y U.S.S.R B.C A.D B.C.E C.E St Ave Blvd Rd Mt Ph.D M.D B.A M.A B.Sc M.Sc LL.M J.D Esq
  Jan Feb Apr Aug Sep Sept Oct Okt Nov Dec Dez u.a u.ä o.ä u.s.f Calif Fla Mass Conn Pa Va Ga Ariz Colo Wash Tenn Mich Minn Wis Ill Tex
  km kg cm mm m ft in lb lbs oz mi hr hrs sec min Min gal Fa e.V a.k.a ehem al et.al GmbH kath ev Art Gr Hd Tsd.
  Gebr
`);

/** Words that continue a sentence after a time of day: `at 5 p.m. EDT`, `10 a.m. Tuesday`. */
const afterTimeOfDay =
  /^(?:\p{Lu}{2,4}\b|GMT|UTC|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Eastern|Pacific|Central|Mountain|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)/u;

/** The full stop of an abbreviation: `Dr.`, `z. B.`, `No. 5`, `3 Mio. Euro`, `the U.S. Senate`. */
export const abbreviation = (boundary: Boundary): boolean => {
  const { mark, after } = boundary;
  if (mark !== '.' || boundary.end > boundary.markAt + 1) return false;
  const word = shortened(boundary);
  // In German, `z.` and `d.` begin abbreviations; in English, `y.` may be a variable.
  if (/^\p{Ll}$/u.test(boundary.before) && (isGerman(boundary.lang) || !/^[x-z]$/.test(boundary.before))) return true;
  if (/^\d/.test(after) && (beforeFigure.has(word) || mayBeLast.has(word))) return true;
  // They are capitalised at the beginning of a sentence: `Vgl. Abb. 3`.
  const lowered = word.charAt(0).toLowerCase() + word.slice(1);
  if (neverLast.has(word) || neverLast.has(lowered) || /\p{Ll}str$/u.test(word)) return true;
  if (/^[ap]\.m$/i.test(word)) return afterTimeOfDay.test(after);
  return mayBeLast.has(word) && !startsLikeSentence(boundary);
};

/** The word before the mark, with `z. B` as `z.B`. */
function shortened({ text, start, markAt, before }: Boundary): string {
  if (before.length > 4 || before.includes('.')) return before.replace(/^.*[-–/(](?=\p{L})/u, '');
  const spaced = /(?:(?<![\p{L}\p{N}])\p{L}{1,2}\.\s)+\p{L}{1,4}$/u.exec(
    text.slice(Math.max(start, markAt - 20), markAt),
  );
  return spaced === null ? before.replace(/^.*[-–/(](?=\p{L})/u, '') : spaced[0].replaceAll(/\s/g, '');
}
