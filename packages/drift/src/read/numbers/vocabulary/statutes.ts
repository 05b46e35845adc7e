import type { ByTongue, Tongue } from '@gegenlesen/bitext';

/** Laws by a common id, with their English and German names in lower case; `_` joins the words of a name. */
const rows: readonly (readonly [id: string, english: string, german: string])[] = [
  [
    'bgb',
    'civil_code bgb',
    'bgb bürgerliches_gesetzbuch bürgerlichen_gesetzbuchs bürgerlichen_gesetzbuches bürgerlichen_gesetzbuch',
  ],
  ['hgb', 'commercial_code hgb', 'hgb handelsgesetzbuch handelsgesetzbuchs handelsgesetzbuches'],
  ['stgb', 'criminal_code penal_code stgb', 'stgb strafgesetzbuch strafgesetzbuchs strafgesetzbuches'],
  ['stpo', 'code_of_criminal_procedure criminal_procedure_code stpo', 'stpo strafprozessordnung'],
  ['zpo', 'code_of_civil_procedure civil_procedure_code zpo', 'zpo zivilprozessordnung'],
  ['gg', 'basic_law gg', 'gg grundgesetz grundgesetzes'],
  [
    'dsgvo',
    'gdpr general_data_protection_regulation dsgvo',
    'dsgvo ds-gvo gdpr datenschutz-grundverordnung datenschutzgrundverordnung',
  ],
  ['bdsg', 'bdsg federal_data_protection_act', 'bdsg bundesdatenschutzgesetz bundesdatenschutzgesetzes'],
  [
    'emrk',
    'echr european_convention_on_human_rights',
    'emrk europäischen_menschenrechtskonvention europäische_menschenrechtskonvention menschenrechtskonvention',
  ],
  ['aeuv', 'tfeu treaty_on_the_functioning', 'aeuv arbeitsweise_der_europäischen'],
  ['euv', 'teu treaty_on_european_union', 'euv vertrag_über_die_europäische vertrags_über_die_europäische'],
  [
    'uwg',
    'uwg act_against_unfair_competition unfair_competition_act',
    'uwg gesetz_gegen_den_unlauteren gesetzes_gegen_den_unlauteren',
  ],
  ['urhg', 'urhg copyright_act', 'urhg urheberrechtsgesetz urheberrechtsgesetzes'],
  ['tmg', 'tmg telemedia_act', 'tmg telemediengesetz telemediengesetzes'],
  ['ao', 'fiscal_code', 'ao abgabenordnung'],
  ['aktg', 'aktg stock_corporation_act', 'aktg aktiengesetz aktiengesetzes'],
  ['gmbhg', 'gmbhg limited_liability_companies_act', 'gmbhg gmbh-gesetz gmbh-gesetzes'],
  ['inso', 'inso insolvency_code', 'inso insolvenzordnung'],
  ['estg', 'estg income_tax_act', 'estg einkommensteuergesetz einkommensteuergesetzes'],
  ['ustg', 'ustg value_added_tax_act vat_act', 'ustg umsatzsteuergesetz umsatzsteuergesetzes'],
  ['stvo', 'stvo road_traffic_regulations highway_code', 'stvo straßenverkehrsordnung straßenverkehrs-ordnung'],
  ['grch', 'charter_of_fundamental_rights', 'grch grc grundrechtecharta charta_der_grundrechte'],
];

type Names = ReadonlyMap<string, readonly (readonly [words: readonly string[], id: string])[]>;

/** Names by their first word. */
function index(column: 1 | 2): Names {
  const names = new Map<string, (readonly [readonly string[], string])[]>();
  for (const row of rows)
    for (const name of row[column].split(' ')) {
      const words = name.split('_');
      const first = words[0] ?? '';
      names.set(first, [...(names.get(first) ?? []), [words, row[0]]]);
    }
  return names;
}

const names: ByTongue<Names> = { en: index(1), de: index(2) };

/** The names of laws that begin with this word in lower case. */
export const statutesFrom = (lower: string, tongue: Tongue) => names[tongue].get(lower) ?? [];

/** Acts of the European Union, which a number follows: Regulation (EU) 2016/679. */
const acts: ByTongue<ReadonlyMap<string, string>> = {
  en: new Map([
    ['regulation', 'regulation'],
    ['directive', 'directive'],
    ['decision', 'decision'],
  ]),
  de: new Map([
    ['verordnung', 'regulation'],
    ['richtlinie', 'directive'],
    ['beschluss', 'decision'],
    ['entscheidung', 'decision'],
  ]),
};

export const actOf = (lower: string, tongue: Tongue): string | null => acts[tongue].get(lower) ?? null;
