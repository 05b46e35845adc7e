import { type Item, isUndecided } from '../logic/items.ts';
import { confirmItem, dismissItem, reopenItem } from '../state/deciding-items.ts';
import { openDialog } from '../state/dialogs.ts';
import { beginEdit } from '../state/editing.ts';
import { words } from '../state/preferences.ts';
import type { Review } from '../state/review.ts';
import { isEditor } from '../state/session.ts';

interface FindingActionsProps {
  readonly review: Review;
  readonly item: Item;
}

/** The commands as buttons that show their keys. */
export function FindingActions({ review, item }: FindingActionsProps) {
  const { finding: said } = words.value;
  const { bead } = item.finding;
  const actions = [
    ...(isUndecided(item)
      ? []
      : [{ key: '', label: said.reopen, title: said.reopen, act: () => reopenItem(review, item) }]),
    { key: 'c', label: said.confirm, title: said.confirm, act: () => confirmItem(review, item) },
    { key: 'd', label: said.dismiss, title: said.dismiss, act: () => dismissItem(review, item, 'finding') },
    {
      key: 'D',
      label: said.dismissWords,
      title: said.dismissWordsTitle,
      act: () => dismissItem(review, item, 'words'),
    },
    { key: 'n', label: said.note, title: said.note, act: () => openDialog('note') },
    ...(bead === null || !isEditor.value
      ? []
      : [{ key: 'e', label: said.edit, title: said.edit, act: () => beginEdit(review, bead) }]),
  ];
  return (
    <p class="actions">
      {actions.map(({ key, label, title, act }) => (
        <button type="button" key={label} title={title} onClick={act}>
          {label} {key !== '' && <kbd>{key}</kbd>}
        </button>
      ))}
    </p>
  );
}
