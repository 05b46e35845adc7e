// The texts of buttons and menus in both languages, as case-insensitive patterns. To add one, put it into its group and
// add a line to set-apart-leftovers.test.ts.

const network =
  '(?:facebook|twitter|x|linkedin|whatsapp|reddit|telegram|threads|mastodon|bluesky|xing|pinterest|instagram|youtube|e-?mail|mail)';
const thing = '(?:article|story|page|post|section|heading|paragraph|clipboard|recipe|video)';
const ding = '(?:artikel|beitrag|seite|abschnitt|überschrift|text|meldung|rezept|video)';

/** Phrases that no article would contain as a sentence. */
const unmistakable: readonly string[] = [
  // anchors of headings
  `copy (?:the )?(?:anchor )?(?:link|url)(?: (?:to|of) (?:this |the )?${thing})?`,
  `(?:direct )?link to this ${thing}`,
  `(?:direkt)?link (?:(?:zu[mr]|des|der) (?:diese[rmns] )?${ding}s? |in (?:die )?zwischenablage )?kopieren`,
  `${ding}s?-?link kopieren`,
  // ways around the page
  '(?:skip|jump) to (?:the )?(?:main )?(?:content|navigation|search|footer)',
  '(?:zum|zur) (?:haupt)?(?:inhalt|navigation|suche|menü|seitenende|fußzeile)(?: springen| wechseln)?',
  '(?:back|return|scroll|go) to (?:the )?top(?: of (?:the )?page)?',
  '(?:zurück )?(?:nach oben|zum (?:seiten)?anfang)(?: scrollen)?',
  '(?:open|close|toggle|show|hide) (?:the )?(?:main )?(?:menu|navigation|sidebar|table of contents)',
  '(?:haupt)?(?:menü|navigation|inhaltsverzeichnis) (?:öffnen|schließen|anzeigen|ausblenden|einblenden)',
  'opens? in (?:a )?new (?:tab|window)',
  '(?:öffnet )?in (?:einem )?neue[mns] (?:tab|fenster)(?: öffnen)?',
  // sharing, printing, saving
  `(?:share|e-?mail|print|save|bookmark|tweet|listen to|report) this(?: ${thing})?`,
  `(?:share|tweet|post|follow us) (?:this )?(?:on|via|by|with) ${network}`,
  `(?:diesen? |den |die )?${ding} (?:teilen|drucken|merken|speichern|anhören|vorlesen|versenden|weiterempfehlen|melden)`,
  `(?:auf|bei|per|via|mit|über) ${network} (?:teilen|versenden|senden|empfehlen)`,
  `folgen sie uns (?:auf|bei) ${network}`,
  '(?:download|view|save|print) (?:this |the )?(?:article |page )?(?:as )?(?:a )?pdf',
  '(?:als )?pdf (?:herunterladen|speichern|drucken|anzeigen)',
  // cookies and newsletters
  '(?:accept|reject|allow|decline|manage) (?:all )?(?:optional )?cookies|accept all|reject all',
  'cookie (?:settings|preferences|policy|notice)|manage (?:my )?preferences|privacy settings',
  '(?:alle )?cookies (?:akzeptieren|ablehnen|zulassen|verwalten)|alle (?:akzeptieren|ablehnen)|alles (?:akzeptieren|ablehnen)',
  'cookie-?(?:einstellungen|richtlinie|hinweis)(?: öffnen| ändern)?|datenschutz-?einstellungen',
  '(?:subscribe|sign up|register) (?:to|for) (?:our|the|this) (?:(?:free|daily|weekly) )?newsletter',
  '(?:jetzt )?(?:(?:unseren|den|zum|für den|kostenlosen) )*newsletter (?:abonnieren|anmelden|bestellen)|newsletter-anmeldung',
  '(?:subscribe|sign up|register|log in|sign in) now|jetzt (?:abonnieren|anmelden|registrieren|einloggen|testen)',
  // teasers and comments
  '(?:read|show|view|load|see) more(?: articles| comments| stories)?|continue reading|read (?:the )?full (?:article|story)|click here to read more',
  '(?:weiterlesen|mehr (?:lesen|erfahren|anzeigen|laden|dazu)|weitere (?:artikel|beiträge|kommentare) (?:laden|anzeigen)|hier (?:klicken|weiterlesen)|zum (?:ganzen )?(?:artikel|beitrag))',
  '(?:article|story|content) continues (?:below|after (?:the )?(?:advertisement|ad|promotion))(?: (?:the )?(?:advertisement|ad))?|skip (?:advertisement|ad)|scroll to continue',
  'artikel wird unter der anzeige fortgesetzt|anzeige überspringen|(?:hier )?weiter nach der anzeige',
  '(?:leave|post|write|add) (?:a|your) (?:comment|reply)|view (?:all )?comments|(?:kommentare? (?:schreiben|verfassen|abgeben|anzeigen|hinterlassen))',
];

/** Words that are buttons if other buttons are next to them or they recur; otherwise they may be part of the text. */
const mistakable =
  /^(?:share|print|save|menu|search|login|log in|sign in|sign up|home|newsletter|advertisement|sponsored|subscribe|follow|comments?|next|previous|back|edit|pdf|more|close|facebook|twitter|whatsapp|linkedin|instagram|youtube|e-?mail|rss|teilen|drucken|merken|speichern|menü|suchen?|anmelden|einloggen|registrieren|abmelden|startseite|anzeige|werbung|abonnieren|folgen|kommentare?|weiter|zurück|bearbeiten|mehr|schließen|impressum|kontakt|datenschutz)$/i;

// No flag `u`, because it makes large patterns slow to compile.
const any = `(?:${unmistakable.join('|')})`;

const whole = new RegExp(`^${any}$`, 'i');

export const isUnmistakable = (text: string): boolean => text.length <= 80 && whole.test(text);
export const isMistakable = (text: string): boolean => mistakable.test(text);

const atBeginning = new RegExp(`^${any}`, 'i');
const atEnd = new RegExp(`${any}$`, 'i');

/** The known phrase at the beginning of a text, or ''. */
export const phraseAtBeginning = (text: string): string => atBeginning.exec(text)?.[0] ?? '';
/** The known phrase at the end of a text, or ''. */
export const phraseAtEnd = (text: string): string => atEnd.exec(text)?.[0] ?? '';

const action =
  /^(?:copy|share|print|click|subscribe|follow|download|save|listen|open|close|show|hide|view|skip|jump|toggle|expand|collapse|comment|email|tweet|bookmark|edit|load)\b|(?:kopieren|teilen|drucken|abonnieren|anzeigen|ausblenden|einblenden|öffnen|schließen|herunterladen|anhören|merken|springen|bearbeiten|laden|klicken|anmelden)$/i;
const place =
  /\b(?:link|section|page|article|newsletter|cookies?|menu|clipboard|comments?|anchor|url|tab|sidebar|abschnitt|seite|artikel|beitrag|menü|kommentare?|zwischenablage|anker)\b/i;

/** An action and a part of a page: `Expand section`, `Anker anzeigen`. */
export const soundsLikeButton = (text: string): boolean => action.test(text) && place.test(text);
