import type { Boundary } from './boundary.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

// Words that are capitalised only at the beginning of a sentence: no nouns, no names.
const starters = words(`
  Aber Alle Allerdings Allein Als Also Am An Andere Anders Auch Auf Aus Außerdem Bei Beide Beim Bereits Bis Bisher Da Dabei
  Dadurch Dafür Dagegen Daher Damals Damit Danach Daneben Dann Daran Darauf Daraus Darin Darüber Darum Darunter Das
  Dass Davon Davor Dazu Dein Deine Dem Den Denn Dennoch Der Deren Des Deshalb Dessen Deswegen Die Dies Diese Diesem
  Diesen Dieser Dieses Doch Dort Du Durch Eigentlich Ein Eine Einem Einen Einer Eines Einige Er Erst Es Etwa Etwas Euer Eure
  Falls Fast Für Ganz Gegen Genau Gerade Gleichzeitig Hat Hatte Haben Hier Hierbei Hierfür Hinter Ich Ihm Ihn Ihnen
  Ihr Ihre Ihrem Ihren Ihrer Im Immer Immerhin In Indem Infolge Innerhalb Insgesamt Inzwischen Irgendwann Ist Ja Jede
  Jeder Jedes Jedoch Jemand Jene Jetzt Kann Kein Keine Keiner Könnte Laut Leider Man Manche Mein Meine Meist Mit Mittlerweile
  Möglicherweise Muss Nach Nachdem Natürlich Neben Nein Nicht Nichts Niemand Noch Nun Nur Ob Obwohl Oder Offenbar Ohne Schließlich
  Schon Sehr Sei Seien Sein Seine Seinem Seinen Seiner Seit Seitdem Selbst Sie Sind So Sobald Sogar Solange Solche Soll Somit Sondern Sonst
  Soweit Sowohl Später Statt Stattdessen Tatsächlich Trotz Trotzdem Über Um Und Uns Unser Unsere Unter Viel Viele Vielleicht Vielmehr
  Vom Von Vor Während War Waren Warum Was Wegen Weil Weitere Weiterhin Welche Welcher Wem Wen Wenn Wer Werden Weshalb Wessen
  Wie Wieder Will Wir Wird Wo Wobei Wodurch Woher Wohin Womit Worauf Wurde Wurden Zu Zudem Zuerst Zuletzt Zum Zumindest
  Zunächst Zur Zusammen Zusätzlich Zuvor Zwar Zwischen

  A About According Additionally After All Almost Already Also Although An And Another Any Are As At Back Because Been
  Before Being Between Both But By Can Could Despite Did Do Does During Each Earlier Either Especially Even Every Everyone
  Everything Few Finally First For Former From Furthermore Given Had Has Have Having He Her Here His How However If Instead Into Is
  It Its Just Last Later Like Many Maybe Meanwhile Moreover Most Much My Neither Nevertheless Next No Nobody None Nonetheless Nor Not Nothing
  Now Of On Once One Only Or Other Others Our Over Perhaps Please Rather She Should Since Some Someone Something Still Such
  That The Their Then There Therefore These They This Those Though Through Thus To Today Together Tomorrow Under Unfortunately Unless Unlike Until Upon Us Was
  We Well Were What When Where Whether Which While Who Whose Why With Within Without Would Yesterday Yet You Your
`);

/** Whether the next words begin a sentence, rather than being a name, a noun or the rest of a dateline. */
export const startsLikeSentence = ({ after, text, next }: Boundary): boolean =>
  !/[([–—-]/.test(text[next] ?? '') && starters.has(/^\p{L}+/u.exec(after)?.[0] ?? '');
