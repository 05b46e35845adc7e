import { describe, expect, test } from 'vitest';
import { readWords } from '../words/words.ts';
import { englishMood } from './english.ts';
import { germanMood } from './german.ts';
import type { Mood } from './mood.ts';

describe('in English', () => {
  test.each<[text: string, mood: Mood | null]>([
    ['Close all windows.', 'request'],
    ['Please wait.', 'request'],
    ['How to reset your password', 'request'],
    ["Why don't you ask him?", 'request'],
    ['Managing Users and Groups', 'task'],
    ['Getting Started with Your Camera', 'task'],
    ['File saved', 'result'],
    ['The file was deleted.', 'done'],
    ['The file has been deleted.', 'done'],
    ['The file is being deleted.', 'ongoing'],
    ['The file will be deleted.', 'coming'],
    // A state, a question, a message about work in progress, and a noun that looks like a verb.
    ['The window is closed.', null],
    ['Was the file deleted?', null],
    ['Installing the driver…', null],
    ['The report should have been sent.', null],
    ['Update installed', null],
    ['Cancel request sent', null],
    // What failed, states, switches and adjectives.
    ['Uploading Failed', null],
    ['Import complete', null],
    ['Re-scan Selected', null],
    ['Enable', null],
    ['(clean)', null],
    ['Open daily', null],
    ['Open until six', null],
    ['Open now', null],
    ['Open the file now', 'request'],
  ])('%s', (text, mood) => {
    expect(englishMood(readWords(text), text)?.mood ?? null).toBe(mood);
  });
});

describe('in German', () => {
  test.each<[text: string, mood: Mood | null]>([
    ['Schließen Sie alle Fenster.', 'request'],
    ['Bitte warten.', 'request'],
    ['Datei speichern', 'request'],
    ['Gehen wir nach Hause!', 'request'],
    ['Datei gespeichert', 'result'],
    ['Die Datei wurde gelöscht.', 'done'],
    ['Sie haben die Datei gelöscht.', 'done'],
    ['Wir sind nach Hause gegangen.', 'done'],
    ['Die Datei wird gelöscht.', 'passive'],
    ['Wir werden das Problem lösen.', 'coming'],
    ['Das Fenster ist geschlossen.', null],
    ['Operation fehlgeschlagen', 'result'],
    ['Die Datei konnte nicht gelöscht werden.', null],
    ['Grenze überschritten', null],
    ['EPS (unbeschnitten)', null],
    ['Die Nummer wird bereits verwendet.', null],
  ])('%s', (text, mood) => {
    expect(germanMood(readWords(text), text)?.mood ?? null).toBe(mood);
  });
});
