/** The infinitive of a strong or irregular verb, then present with another vowel, past stem and participle. */
const verbs = `
sein bin bist ist sind seid war warst waren wäre wären gewesen|haben habe hast hat hatte hatten hätte hätten gehabt
werden wirst wird wurde wurden würde würden geworden worden|können kann kannst konnte konnten könnte könnten gekonnt
müssen muss muß musst musste mussten müsste müssten gemusst|sollen soll sollte sollten gesollt|wollen will willst wollte wollten gewollt
dürfen darf darfst durfte durften dürfte dürften|mögen mag magst mochte mochten|wissen weiß weiss weißt wusste wussten wüsste gewusst
gehen ging gegangen|kommen kam gekommen|sehen sieht sah gesehen|geben gibt gab gegeben|nehmen nimmt nahm genommen
sprechen spricht sprach gesprochen|finden fand gefunden|stehen stand gestanden|liegen lag gelegen|bleiben blieb geblieben
lassen lässt lasst liess gelassen|heißen heisst hiess geheissen|halten hält hielt gehalten|bringen brachte gebracht
denken dachte gedacht|kennen kannte gekannt|nennen nannte genannt|schreiben schrieb geschrieben|lesen liest las gelesen
fahren fährt fuhr gefahren|tragen trägt trug getragen|treffen trifft traf getroffen|helfen hilft half geholfen
fallen fällt fiel gefallen|laufen läuft lief gelaufen|schlagen schlägt schlug geschlagen|ziehen zog gezogen|bieten bot geboten
verlieren verlor verloren|beginnen begann begonnen|gewinnen gewann gewonnen|essen isst aß ass gegessen|trinken trank getrunken
schließen schliesst schloss geschlossen|sitzen saß sass gesessen|tun tut tat getan|rufen rief gerufen|steigen stieg gestiegen
sterben stirbt starb gestorben|werfen wirft warf geworfen|brechen bricht brach gebrochen|fliegen flog geflogen|fliehen floh geflohen
greifen griff gegriffen|leiden litt gelitten|schneiden schnitt geschnitten|reißen riss gerissen|streiten stritt gestritten
scheinen schien geschienen|steigen stieg gestiegen|treiben trieb getrieben|weisen wies gewiesen|entscheiden entschied entschieden
vermeiden vermied vermieden|leihen lieh geliehen|schweigen schwieg geschwiegen|verzeihen verzieh verziehen|biegen bog gebogen
frieren fror gefroren|genießen genoss genossen|gießen goss gegossen|riechen roch gerochen|schieben schob geschoben
schießen schoss geschossen|wiegen wog gewogen|lügen log gelogen|betrügen betrog betrogen|binden band gebunden|dringen drang gedrungen
gelingen gelang gelungen|klingen klang geklungen|ringen rang gerungen|singen sang gesungen|sinken sank gesunken|springen sprang gesprungen
schwinden schwand geschwunden|verschwinden verschwand verschwunden|zwingen zwang gezwungen|schwimmen schwamm geschwommen
befehlen befiehlt befahl befohlen|empfehlen empfiehlt empfahl empfohlen|stehlen stiehlt stahl gestohlen|gelten gilt galt gegolten
werben wirbt warb geworben|verderben verdirbt verdarb verdorben|schrecken erschrak erschrocken|bitten bat gebeten|messen misst maß gemessen
treten tritt trat getreten|vergessen vergisst vergaß vergessen|geschehen geschieht geschah|empfangen empfängt empfing
fangen fängt fing gefangen|hängen hing gehangen|raten rät riet geraten|schlafen schläft schlief geschlafen|stoßen stieß stiess gestossen
laden lädt lud geladen|schaffen schuf geschaffen|wachsen wächst wuchs gewachsen|waschen wäscht wusch gewaschen
bewegen bewog bewogen|heben hob gehoben|schwören schwor geschworen|rennen rannte gerannt|brennen brannte gebrannt
senden sandte gesandt|wenden wandte gewandt
`;

const others = `
gut besser beste besten bester bestes|viel mehr|mensch menschen|mann männer männern|daten datum
der die das dem den des|ein eine einer eines einem einen|kein keine keiner keines keinem keinen
dies diese dieser dieses diesem diesen|ich mich mir|du dich dir|er ihn ihm|sie ihnen|wir uns|ihr euch
mein meine meiner meines meinem meinen|sein seine seiner seines seinem seinen|ihr ihre ihrer ihres ihrem ihren|unser unsere unserer unseres unserem unseren
`;

/** Prefixes that leave the inflection of a strong verb unchanged. */
const prefix =
  /^(?:zusammen|hervor|heraus|hinaus|herein|zurück|wieder|bereit|voraus|hinzu|durch|unter|wider|statt|bevor|fest|fort|nach|teil|über|miss|auf|aus|bei|ein|ent|her|hin|los|mit|ver|vor|weg|zer|dar|ab|an|be|er|um|zu)(?=.{3})/u;

const rowsOf = (text: string): readonly (readonly string[])[] =>
  text
    .trim()
    .replace(/ß/gu, 'ss')
    .split(/[|\n]/u)
    .map((line) => line.trim().split(' '));

const endings = ['', 'e', 'en', 'st', 't', 'er', 'es', 'em'];

/** Every form with every ending. Some do not exist, but nobody looks those up. */
function table(rows: readonly (readonly string[])[], formOf: (form: string) => string): ReadonlyMap<string, string> {
  const bases = new Map(rows.map(([base = '']): [string, string] => [base, base]));
  for (const [base = '', ...forms] of rows) {
    for (const form of forms.map(formOf)) {
      for (const ending of endings) if (!bases.has(form + ending)) bases.set(form + ending, base);
    }
  }
  return bases;
}

const pronouns: ReadonlyMap<string, string> = new Map(
  rowsOf(others).flatMap(([base = '', ...forms]) => forms.map((form): [string, string] => [form, base])),
);
const alone = table(rowsOf(verbs), (form) => form);
const prefixed = table(rowsOf(verbs), (form) => (form.startsWith('ge') ? form.slice(2) : form));

/**
 * The infinitive of a form of a strong verb, `ankam` gives `ankommen`; the base of a pronoun or an irregular
 * comparative; null for all other words. A capitalised word counts as a noun, unless the form has no prefix.
 * @param word in lower case, with `ss` for `ß`
 */
export function irregularGerman(word: string, capital: boolean): string | null {
  const base = pronouns.get(word) ?? alone.get(word);
  if (base !== undefined || capital) return base ?? null;
  const [before] = prefix.exec(word) ?? [];
  if (before === undefined) return null;
  const rest = word.slice(before.length);
  const verb = alone.get(rest) ?? alone.get(rest.replace(/^zu/u, '')) ?? prefixed.get(rest);
  return verb === undefined ? null : before + verb;
}
