import type { RefObject } from 'preact';
import type { Command } from '../logic/commands.ts';
import type { Item } from '../logic/items.ts';
import { step } from '../logic/steps.ts';
import { say } from '../state/announce.ts';
import { undoLast } from '../state/deciding.ts';
import { confirmItem, dismissItem } from '../state/deciding-items.ts';
import { openDialog } from '../state/dialogs.ts';
import { beginEdit } from '../state/editing.ts';
import { useCommands } from '../state/keyboard.ts';
import { goToDocument } from '../state/neighbours.ts';
import { changeOrder } from '../state/ordering.ts';
import { words } from '../state/preferences.ts';
import type { Review } from '../state/review.ts';
import { changeShading } from '../state/shading.ts';
import { openBeadTools } from './open-bead-tools.ts';

/** Runs the commands of a document by key. */
export function useReviewCommands(review: Review, search: RefObject<HTMLInputElement | null>): void {
  const onItem = (act: (item: Item) => unknown) => (): void => {
    const item = review.activeItem.value;
    if (item === null) say(words.value.says.noActive);
    else act(item);
  };
  const go = (by: 1 | -1) => (): void => {
    const next = step(review.shown.value, review.active.value, by);
    if (next !== null) review.active.value = next.key;
  };
  const commands: Partial<Readonly<Record<Command, () => unknown>>> = {
    next: go(1),
    previous: go(-1),
    confirm: onItem((item) => confirmItem(review, item)),
    dismiss: onItem((item) => dismissItem(review, item, 'finding')),
    dismissWords: onItem((item) => dismissItem(review, item, 'words')),
    reason: onItem(() => openDialog('reason')),
    note: onItem(() => openDialog('note')),
    edit: onItem(({ finding }) =>
      finding.bead === null ? say(words.value.edit.empty) : beginEdit(review, finding.bead),
    ),
    undo: () => undoLast(review),
    nextDocument: () => goToDocument(review.id, 1),
    previousDocument: () => goToDocument(review.id, -1),
    alignment: onItem(openBeadTools),
    search: () => search.current?.focus(),
    flagged: () => {
      review.onlyFlagged.value = !review.onlyFlagged.value;
    },
    order: () => changeOrder(review),
    shade: () => changeShading(review),
    history: () => openDialog('history'),
  };
  useCommands((command) => {
    const run = commands[command];
    run?.();
    return run !== undefined;
  });
}
