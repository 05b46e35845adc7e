import type { ByTongue, Tongue } from './tongue.ts';
import { wordList } from './word-list.ts';

/**
 * Articles, pronouns, prepositions, conjunctions, auxiliaries and particles, in lower case. `clear` words distinguish
 * German from English, and both from Dutch and the Scandinavian and Romance languages. `own` words belong to only one of
 * the two. The `rest` may also be words of the other language (`was`, `die`, `an`, `hat`) or say too little.
 */
const functionWords: ByTongue<Readonly<Record<'clear' | 'own' | 'rest', ReadonlySet<string>>>> = {
  en: {
    clear: wordList(`
      the and of is are were been being this that these those with from they their them have has had not but
      which would could should there when where what who how you your our its it she his her by to for at about
      into than because through between more also only other some such be
    `),
    own: wordList(`
      on if or as do does did my me i'm it's don't can't we're they're you're that's he's she's there's i've
      we've won't didn't doesn't isn't very then here just both each while before during without within upon
      until against since whose whom himself themselves itself myself every any much many
    `),
    rest: wordList(`
      a an either neither no none all few most another i mine yours yourself yourselves he him hers herself we
      us ours ourselves theirs one ones oneself whatever whoever whichever why whether nor yet so although
      though whereas unless till after once too in above below up down out off over under again further onto
      toward towards across along among amid around behind beside besides beyond despite except inside outside
      like near per via throughout concerning regarding due am was having done doing will shall can may might
      must ought need aren't wasn't weren't haven't hasn't hadn't wouldn't shan't shouldn't couldn't mayn't
      mightn't mustn't cannot you've they've i'd you'd he'd she'd we'd they'd i'll you'll he'll she'll it'll
      we'll they'll what's who's let's never even still already quite rather almost ever else let get got etc e
      g eg ie
    `),
  },
  de: {
    clear: wordList(`
      der das und ist nicht ein eine einen einem einer eines den dem auf mit für von sich auch wie dass sie wir
      ihr ich haben wird werden wurde wurden sind oder aber nach bei beim zum zur durch über unter zwischen nur
      noch wenn weil kann können diese dieser dieses diesen diesem keine mehr als im vom seine ihre sein aus
      seit bis sowie sehr vor gegen
    `),
    own: wordList(`
      kein keinen seiner seinen ihrer ihren zu um es er uns ihm ihn ihnen mich dich mir dir du euch hatte hatten
      waren muss müssen soll sollen sollte wollte schon immer damit dann doch denn nun ob ja nein hier dort man
      jeder jede jedes alle allen alles viele vielen einige wieder ohne zwar etwas nichts dies wäre würde habe
      hätte
    `),
    rest: wordList(`
      die des keiner keines keinem selbst selber einander mein meine meiner meines meinem meinen dein deine
      deiner deines deinem deinen seines seinem ihres ihrem unser unsere unserer unseres unserem unseren euer
      eure eurer eures eurem euren jener jene jenes jenem jenen solcher solche solches solchem solchen derselbe
      dieselbe dasselbe derjenige diejenige dasjenige diejenigen deren dessen denen welcher welche welches
      welchem welchen wer wen wem wessen was wo wohin woher wann warum weshalb wieso daß da falls bevor ehe
      nachdem während seitdem sodass obwohl obgleich wobei wodurch wofür womit woran worauf worin worüber wovon
      wozu indem sofern soweit sobald solange sondern jedoch sowohl weder entweder beziehungsweise bzw also in
      ins an am ans hinter neben ab außer gegenüber entlang gemäß laut trotz wegen statt anstatt aufgrund
      mittels innerhalb außerhalb bezüglich hinsichtlich per pro je via dabei dadurch dafür dagegen daher dahin
      damals danach daneben daran darauf daraus darin darüber darum darunter davon davor dazu dazwischen dorthin
      hierher hierbei hierfür hierzu hin her herein heraus hinaus hinein bin bist seid war warst wart gewesen
      wären sei seien hast hat habt hattest hattet gehabt hätten werde wirst werdet geworden worden würden
      kannst könnt konnte konnten könnte könnten muß musst müsst musste mussten müsste müssten sollst sollt
      sollten wollen will willst wollt wollten dürfen darf darfst dürft durfte durften dürfte dürften mögen mag
      magst möchte möchten mochte lassen lässt ließ nie niemals so etwa eben halt mal wohl sonst allem aller
      viel vieler mehrere manche mancher einiger einigen jedem jeden beide beiden niemand jemand bereits bisher
      einmal gar ganz eher fast etc usw z b d h
    `),
  },
};

/** Whether a word is a function word, in any case and with either apostrophe. */
export function isFunctionWord(word: string, tongue: Tongue): boolean {
  const lower = word.toLowerCase().replaceAll('’', "'");
  const { clear, own, rest } = functionWords[tongue];
  return clear.has(lower) || own.has(lower) || rest.has(lower);
}

/** Whether a word in lower case is a function word of this language and not a word of the other. */
export const isOwnFunctionWord = (lower: string, tongue: Tongue): boolean =>
  functionWords[tongue].clear.has(lower) || functionWords[tongue].own.has(lower);

/** Whether a word in lower case is a function word of this language and not common in related languages. */
export const isClearFunctionWord = (lower: string, tongue: Tongue): boolean => functionWords[tongue].clear.has(lower);
