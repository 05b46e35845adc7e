import { exchanges, type Row } from './exchange.ts';
import type { Kind } from './plant.ts';

const row = (de: string, en: string): Row => ({ de: de.split('|'), en: en.split('|') });

const over = row('über|mehr als', 'over|more than|above');
const under = row('unter|weniger als', 'under|less than|below|fewer than');
const atLeast = row('mindestens|wenigstens', 'at least|no fewer than|no less than');
const atMost = row('höchstens|maximal', 'at most|no more than|no more than');
const about = row('rund|etwa|ungefähr|ca.|circa', 'about|around|approximately|roughly|some');
const nearly = row('fast|knapp|beinahe|nahezu', 'nearly|almost|just under');
const upTo = row('bis zu', 'up to');

const into = new Map<Row, readonly Row[]>([
  [over, [under]],
  [under, [over]],
  [atLeast, [atMost]],
  [atMost, [atLeast]],
  [about, [over, under]],
  [nearly, [over]],
  [upTo, [atLeast]],
]);

const number = {
  de: String.raw`(?=\s+(?:US-)?[€£$]?(?:\d|(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|zwanzig|hundert|tausend|die Hälfte|eine? (?:Million|Milliarde|Drittel|Viertel))))`,
  en: String.raw`(?=\s+(?:US)?[€£$]?(?:\d|(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|half|an? (?:hundred|thousand|million|billion|third|quarter|dozen))))`,
};

export const boundChanged: Kind = {
  id: 'bound-changed',
  summary: 'another bound: über 300 → unter 300, mindestens → höchstens, rund → über',
  seenFrom: 'minor',
  aim: null,
  faults: exchanges({
    rows: [...into.keys()],
    replacements: (from) => into.get(from) ?? [],
    anyCase: true,
    start: { de: String.raw`(?<!\p{L}|nicht |kaum |noch )`, en: String.raw`(?<!\p{L}|not |no |just )` },
    end: number,
  }),
};
