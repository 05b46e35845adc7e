import type { Evaluation } from './evaluation.ts';
import { alignmentTables } from './tables/alignment.ts';
import { articleTables } from './tables/articles.ts';
import { contrastTables } from './tables/contrast.ts';
import { demetrTables } from './tables/demetr.ts';
import { falseAlarmTables } from './tables/false-alarms.ts';
import { fieldTables } from './tables/field.ts';
import { meaningTables } from './tables/meaning.ts';
import { peopleTables } from './tables/people.ts';
import { plantedTables } from './tables/planted.ts';
import { plantedByDriftTables } from './tables/planted-by-drift.ts';
import { rankingTables } from './tables/ranking.ts';
import { silverTables } from './tables/silver.ts';
import { speedTables } from './tables/speed.ts';
import type { Table } from './tables/table.ts';
import { verdictTables } from './tables/verdicts.ts';

/** One part of the evaluation; its name is what `--only` takes. */
export interface Section {
  readonly id: string;
  readonly measure: (evaluation: Evaluation) => readonly Table[] | Promise<readonly Table[]>;
}

export const sections: readonly Section[] = [
  { id: 'planted', measure: plantedTables },
  { id: 'meaning', measure: meaningTables },
  { id: 'planted-by-drift', measure: plantedByDriftTables },
  { id: 'false-alarms', measure: falseAlarmTables },
  { id: 'verdicts', measure: verdictTables },
  { id: 'field', measure: fieldTables },
  { id: 'contrast', measure: contrastTables },
  { id: 'silver', measure: silverTables },
  { id: 'people', measure: peopleTables },
  { id: 'ranking', measure: rankingTables },
  { id: 'demetr', measure: demetrTables },
  { id: 'alignment', measure: alignmentTables },
  { id: 'acceptance', measure: articleTables },
  { id: 'speed', measure: speedTables },
];
