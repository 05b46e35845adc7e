import { wordList } from './word-list.ts';

/** Words of grammar that only the one language has; what both have (`in`, `was`, `die`, `an`, `so`, `hat`) is in neither. */
const functionWords = {
  en: wordList(`
    the and of is are were been being this that these those with from they their them have has had not but which would
    could should there when where who how you your our its it she her by for at about into than because through between
    more also only other some such be to on if or as do does did what my me his your i'm it's don't can't we're they're
    you're that's he's she's there's i've we've won't didn't doesn't isn't very then here just both each while
    before during without within upon until against since whose whom himself themselves itself myself every any much many
  `),
  de: wordList(`
    der das und ist nicht ein eine einen einem einer eines den dem auf mit für von sich auch wie dass sie wir ihr ich
    haben wird werden wurde wurden sind oder aber nach bei beim zum zur durch über unter zwischen nur noch wenn weil
    kann können diese dieser dieses diesen diesem kein keine keinen mehr als im vom seine seiner seinen ihre ihrer ihren
    sein aus seit bis sowie sehr vor gegen zu um es er uns ihm ihn ihnen mich dich mir dir du euch hatte hatten waren
    wurde muss müssen soll sollen sollte wollte schon immer damit dann doch jetzt denn nun ob ja nein hier dort man
    jeder jede jedes alle allen alles viele vielen einige wieder ohne zwar etwas nichts dies wäre würde habe hätte
  `),
} as const;

/** Whether a word in lower case belongs to the grammar of the one language and not to the other's. */
export const isFunctionWordOf = (lower: string, lang: 'en' | 'de'): boolean => functionWords[lang].has(lower);
