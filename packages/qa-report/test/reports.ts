import type { Report } from '@gegenlesen/bitext';
import { reportOf } from './report-of.ts';

const note =
  'Dieser Text wurde maschinell aus dem Englischen übersetzt und danach von einer Übersetzerin durchgesehen.';

/** An article with something of everything. */
export const harbour: Report = reportOf({
  source: {
    path: 'samples/harbour.en.txt',
    lang: 'en',
    leftovers: ['Copy link', 'Copy link'],
    lines: [
      '# A harbour learns to breathe',
      '- The new quay handles 12,500 containers a week.',
      '- Diesel use on the site has fallen by a third.',
      'When the first ferry tied up on 15 May 2019, hardly anyone in town expected the old harbour to earn money again within ten years.',
      '~ Today it employs over 300 people, most of them from the three villages behind the dyke.',
      'The crane on the north pier lifts 12 tonnes and is 48 metres tall.',
      '~ It was built in Gdynia.',
      '# What the quay cost',
      'The state paid $1.2 billion, the town 45 million, and the rest came from two banks, which asked for 3.5% and 4.1% respectively, from a savings scheme that 2,300 households joined in its first year, and from a private foundation that insisted on staying unnamed until the last stone of the new breakwater had been laid and the last of the 41 floodlights along the pier had been switched on.',
      'Fishing boats still leave at four in the morning.',
      'Nobody we spoke to wanted the old days back.',
      'The visitors’ gallery is 20 miles from the railway.',
      'Tickets are free.',
    ],
  },
  target: {
    path: 'samples/harbour.de.txt',
    lang: 'de',
    leftovers: ['Copy link', 'Nach oben'],
    lines: [
      '# Ein Hafen lernt atmen',
      '- Der neue Kai fertigt 15.200 Container in der Woche ab.',
      '- Der Dieselverbrauch auf dem Gelände ist um ein Drittel gesunken.',
      'Als am 15. März 2019 die erste Fähre festmachte, glaubte in der Stadt kaum jemand daran, dass der alte Hafen binnen zehn Jahren wieder Geld verdienen würde.',
      '~ Heute arbeiten dort unter 300 Menschen, die meisten aus den drei Dörfern hinter dem Deich.',
      'Der Kran auf der Nordmole hebt 12 Tonnen, ist 48 Meter hoch und wurde in Gdynia gebaut.',
      '# Was der Kai gekostet hat',
      'Der Staat zahlte 1,2 Billionen Dollar, die Stadt 45 Millionen, und der Rest kam von zwei Banken, die 4,1 % beziehungsweise 3,5 % verlangten, aus einem Sparmodell, dem sich im ersten Jahr 2.300 Haushalte anschlossen, und von einer privaten Stiftung, die ungenannt bleiben wollte, bis der letzte Stein des neuen Wellenbrechers gesetzt und der letzte der 41 Strahler an der Mole eingeschaltet war.',
      'Noch immer laufen die Fischerboote um vier Uhr früh aus.',
      'Die alten Zeiten wünscht sich niemand zurück, mit dem wir sprachen.',
      'Die Besuchergalerie liegt 32 Kilometer von der Bahn entfernt.',
      'Hunde sind an der Leine zu führen.',
    ],
  },
  beads: [
    [[0], [0]],
    [[1], [1]],
    [[2], [2]],
    [[3], [3]],
    [[4], [4]],
    [[5, 6], [5]],
    [[7], [6]],
    [[8], [7]],
    [[9], [8]],
    [[10], [9], 0.41],
    [[11], [10]],
    [[12], []],
    [[], [11]],
  ],
  findings: [
    {
      rule: 'leftover',
      group: 'form',
      category: 'design/markup',
      severity: 'minor',
      message: '“Copy link” was scraped along with the text, 3 times in all',
      bead: null,
    },
    {
      rule: 'number-changed',
      severity: 'critical',
      message: 'Expected `12,500` in the translation, found `15.200`',
      bead: 1,
      source: '12,500',
      target: '15.200',
    },
    {
      rule: 'date-changed',
      severity: 'critical',
      message: 'Expected `15 May 2019` in the translation, found `15. März 2019`',
      bead: 3,
      source: '15 May 2019',
      target: '15. März 2019',
    },
    {
      rule: 'bound-changed',
      severity: 'critical',
      message: 'Expected `over 300` in the translation, found `unter 300`',
      bead: 4,
      source: 'over 300',
      target: 'unter 300',
      confidence: 0.91,
    },
    {
      rule: 'figures-swapped',
      severity: 'major',
      message: 'Expected `3.5%` before `4.1%`, found them the other way round',
      bead: 7,
      source: '3.5% and 4.1% respectively',
      target: '4,1 % beziehungsweise 3,5 %',
      confidence: 0.84,
    },
    {
      rule: 'scale-changed',
      severity: 'critical',
      message: 'Expected `$1.2 billion` in the translation, found `1,2 Billionen Dollar`',
      bead: 7,
      source: '$1.2 billion',
      target: '1,2 Billionen Dollar',
    },
    {
      rule: 'unit-converted',
      severity: 'neutral',
      message: '`20 miles` was converted to `32 Kilometer`, rightly',
      bead: 10,
      source: '20 miles',
      target: '32 Kilometer',
    },
    {
      rule: 'omitted',
      group: 'coverage',
      category: 'accuracy/omission',
      severity: 'major',
      message: 'This sentence has no counterpart in the translation',
      bead: 11,
      source: 'Tickets are free.',
      confidence: 0.72,
    },
    {
      rule: 'added',
      group: 'coverage',
      category: 'accuracy/addition',
      severity: 'minor',
      message: 'This sentence has no counterpart in the original',
      bead: 12,
      target: 'Hunde sind an der Leine zu führen.',
      confidence: 0.66,
    },
  ],
  provenance: {
    method: 'machine',
    postEdited: true,
    from: 'en',
    evidence: { side: 'target', start: 0, end: note.length, text: note },
  },
  notices: ['The two files were given the other way round and have been swapped.'],
  request: { minScore: 95, failOn: 'major' },
});

/** No findings at all. */
export const clean: Report = reportOf({
  source: {
    path: 'bridge.en.md',
    lang: 'en',
    lines: ['# The bridge', 'It is 310 metres long.', '~ It opened in 1987.'],
  },
  target: {
    path: 'bridge.de.md',
    lang: 'de',
    lines: ['# Die Brücke', 'Sie ist 310 Meter lang.', '~ Eröffnet wurde sie 1987.'],
  },
  beads: [
    [[0], [0]],
    [[1], [1]],
    [[2], [2]],
  ],
});

/** Two findings on overlapping words, and one on a place where something is missing. */
export const tangled: Report = reportOf({
  source: { path: 'crane.en.txt', lang: 'en', lines: ['The crane lifts 12 to 15 tonnes a day.'] },
  target: { path: 'crane.de.txt', lang: 'de', lines: ['Der Kran hebt 12 bis 51 Tonnen.'] },
  beads: [[[0], [0]]],
  findings: [
    {
      rule: 'number-changed',
      severity: 'critical',
      message: 'Expected `15` in the translation, found `51`',
      bead: 0,
      source: '15 tonnes',
      target: '51 Tonnen',
    },
    {
      rule: 'range-changed',
      severity: 'minor',
      message: 'Expected `12 to 15` in the translation, found `12 bis 51`',
      bead: 0,
      source: '12 to 15',
      target: '12 bis 51',
    },
    {
      rule: 'number-missing',
      severity: 'major',
      message: 'Expected `a day` in the translation, found nothing',
      bead: 0,
      source: 'a day',
      target: 'Tonnen|',
    },
  ],
});

const attack = '</script></style>--><img src=x onerror=alert(1)>"\'&amp;`|*_[a](javascript:alert(1))';
const turned = '\u202e\u2066\u0000\u001b[31m\u009b\u2028\ud800';

/** A document that tries to run as code. */
export const hostile: Report = reportOf({
  source: {
    path: `${attack}${turned}.txt`,
    lang: 'en" onload="alert(1)',
    lines: [`# ${attack}`, `${attack} 12 ${turned} apples`, '```', '# <h1>| a | b |'],
    leftovers: [attack],
  },
  target: {
    path: 'x.txt',
    lang: 'de',
    lines: [`# ${turned}${attack}`, `${attack} 21 ${turned} Äpfel`, '~ ```', '~ # <h1>| a | b |'],
  },
  beads: [
    [[0], [0]],
    [[1], [1]],
    [
      [2, 3],
      [2, 3],
    ],
  ],
  findings: [
    {
      rule: attack,
      category: attack,
      severity: 'critical',
      message: `Expected \`${attack}\`, found ${turned}`,
      bead: 1,
      source: attack,
      target: `21 ${turned}`,
    },
    { rule: 'form', group: 'form', severity: 'minor', message: attack, bead: null, source: attack },
  ],
  provenance: {
    method: 'machine',
    postEdited: null,
    from: attack,
    evidence: { side: 'source', start: 0, end: 1, text: attack },
  },
  notices: [attack],
});

/** Two empty files, in case someone checks them. */
export const empty: Report = reportOf({
  source: { path: 'a.txt', lang: 'en', lines: [] },
  target: { path: 'b.txt', lang: 'de', lines: [] },
  beads: [],
});
