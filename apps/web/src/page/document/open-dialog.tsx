import { closeDialog, openedDialog } from '../state/dialogs.ts';
import type { Review } from '../state/review.ts';
import { HistoryDialog } from './history-dialog.tsx';
import { NoteDialog } from './note-dialog.tsx';
import { ReasonDialog } from './reason-dialog.tsx';

/** The open dialog, if there is one. */
export function OpenDialog({ review }: { readonly review: Review }) {
  const name = openedDialog.value;
  const item = review.activeItem.value;
  if (name === 'history') return <HistoryDialog id={review.id} close={closeDialog} />;
  if (name === null || item === null) return null;
  if (name === 'note') return <NoteDialog review={review} item={item} close={closeDialog} />;
  return (
    <ReasonDialog review={review} item={item} scope={name === 'words' ? 'words' : 'finding'} close={closeDialog} />
  );
}
