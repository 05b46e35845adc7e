import type { Report } from '@gegenlesen/bitext';
import type { Evaluation } from '../evaluation.ts';
import { measureArticle } from '../measure/articles.ts';
import type { Table } from './table.ts';

/** Whole articles, from files to findings. */
export async function articleTables(evaluation: Evaluation): Promise<readonly Table[]> {
  const rows = evaluation.articles.map(async (article): Promise<readonly string[]> => {
    const { name, report, planted, missed, falseAlarms } = await measureArticle(article);
    const seen = planted === 0 ? '–' : `${planted - missed.length} of ${planted}`;
    const { segments, leftovers } = report.target;
    const counts = [segments.length, leftovers.length].map(String);
    return [name, ...counts, provenanceCell(report), seen, String(falseAlarms.length)];
  });
  return [
    {
      title: 'Whole articles',
      note: 'Read, split, aligned and checked as `gegenlesen check` does it (tuned on). A planted fault is seen where a finding points at it; false alarms are major or critical.',
      columns: ['translation', 'sentences', 'leftovers', 'made', 'planted faults seen', 'false alarms'],
      rows: await Promise.all(rows),
    },
  ];
}

const provenanceCell = ({ provenance: { method, postEdited, from } }: Report): string =>
  [method, ...(postEdited === true ? ['post-edited'] : []), ...(from === null ? [] : [`from ${from}`])].join(', ');
