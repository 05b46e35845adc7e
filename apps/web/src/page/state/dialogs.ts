import { signal } from '@preact/signals';

/** The dialogs of a document; `words` asks why all findings with the same words are false alarms. */
export type DialogName = 'reason' | 'words' | 'note' | 'history';

export const openedDialog = signal<DialogName | null>(null);

export function openDialog(name: DialogName): void {
  openedDialog.value = name;
}

export function closeDialog(): void {
  openedDialog.value = null;
}
