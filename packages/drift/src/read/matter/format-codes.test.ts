import { describe, expect, test } from 'vitest';
import { checkPair } from '../../check-pair.ts';

const found = (en: string, de: string): readonly string[] =>
  checkPair({ source: { lang: 'en', text: en }, target: { lang: 'de', text: de } }).map(
    ({ rule, severity }) => `${rule} ${severity}`,
  );

describe('control characters', () => {
  test.each<[en: string, de: string, findings: readonly string[]]>([
    ['your key%0AAn empty passphrase', 'Ihren Schlüssel%0AEine leere Passphrase', []],
    ['Enter it.%0A%0AThe key is long.', 'Geben Sie ihn ein.%0A%0ADer Schlüssel ist lang.', []],
    ['Enter the PIN%%0Afor it', 'Geben Sie die PIN%%0Adafür ein', []],
    ['Name:%09Anna%0D%0AAge: 5', 'Name:%09Anna%0D%0AAlter: 5', []],
    ['Trust it?%0AIt was added.', 'Vertrauen Sie ihm? Er ist neu.', ['line-break-changed minor']],
    ['Trust it? It was added.', 'Vertrauen Sie ihm?%0AEr ist neu.', ['line-break-changed minor']],
    ['Enter the PIN.%0A5 tries left', 'PIN eingeben.%0A4 Versuche übrig', ['number-changed critical']],
    ['part %09d of it', 'Teil davon', ['placeholder-missing critical']],
    ['at %09lu bytes', 'bei %09lu Bytes', []],
  ])('%j | %j', (en, de, findings) => {
    expect(found(en, de)).toEqual(findings);
  });
});

describe('codes of chat programs', () => {
  test.each<[en: string, de: string, findings: readonly string[]]>([
    ['%C20User limit%O', '%C20Benutzerlimit%O', []],
    ['%C22*$tNotify list is empty.', '%C22*$tDie Benachrichtigungsliste ist leer.', []],
    ['$tNotify list is empty.', '$tDie Benachrichtigungsliste ist leer.', []],
    ['$tNotify', '$tMelden', ['placeholder-changed critical']],
    ['%C20User limit%O is set', '%C21Benutzerlimit ist gesetzt', []],
    ['%UUser: $1%O', '%UBenutzer: $1%O', []],
    ['%C18,2*%O$t$1 has kicked $2', '%C18,2*%O$t$2 wurde von $1 hinausgeworfen', []],
    ['%C18*%O$t$1 has joined $2', '%C18*%O$t$1 ist da', ['placeholder-missing critical']],
    ['%C18*%O$t5 users', '%C18*%O$t6 Benutzer', ['number-changed critical']],
    ['%d %B and %Od', '%d. %B und %Od', []],
    ['It costs $1', 'Es kostet 1 $', []],
  ])('%j | %j', (en, de, findings) => {
    expect(found(en, de)).toEqual(findings);
  });
});

describe('codes of one letter beside words', () => {
  test.each<[en: string, de: string, findings: readonly string[]]>([
    ['%n%nAre you sure?', '%n%nSind Sie sicher?', []],
    ['%nAre you sure?', 'Sind Sie sicher?', ['placeholder-missing critical']],
    ['%BInstall%b the package', '%BInstallieren%b Sie das Paket', []],
    ['%BInstall%b the %BPackage%b', '%BInstallieren%b Sie das %BPaket%b', []],
    ['%BInstall%b the package', 'Installieren Sie das Paket', []],
    ['%BOld%b%n%naptitude is free', '%BAlt%b%n%nDie Software ist frei', []],
    ['%BNow%b %s is gone', '%BNun%b ist es weg', ['placeholder-missing critical']],
    ['%B%s%b is a package', '%B%s%b ist ein Paket', []],
    ['on %d %B %Y', 'am %d. %B %Y', []],
    ['the %name% of it', 'der %titel% davon', ['placeholder-changed critical']],
    ['the %NAME%-folder', 'der %NAME%-Ordner', []],
    ['the %nameOfFile here', 'der %dateiName hier', ['placeholder-changed critical']],
  ])('%j | %j', (en, de, findings) => {
    expect(found(en, de)).toEqual(findings);
  });
});

describe('descriptions of a syntax', () => {
  test.each<[en: string, de: string, findings: readonly string[]]>([
    [`Use \${var[;width]} for it.`, `Verwenden Sie dafür \${var[;breite]}.`, []],
    ['Write {index[,width][:format]}.', 'Schreiben Sie {index[,Breite][:Format]}.', []],
    [`The \${user[0]} is gone`, `Der \${benutzer[0]} ist weg`, ['placeholder-changed critical']],
    ['Connect to server[:port].', 'Verbinden Sie sich mit server[:port].', []],
    ['Connect to server[:port].', 'Verbinden Sie sich mit Server[:Anschluss].', []],
    ['Connect to <host>[:port].', 'Verbinden Sie sich mit <Rechner>[:Anschluss].', []],
    ['Must be [:count] long', 'Muss [:anzahl] lang sein', ['placeholder-changed critical']],
    ['Must be :count long', 'Muss :anzahl lang sein', ['placeholder-changed critical']],
  ])('%j | %j', (en, de, findings) => {
    expect(found(en, de)).toEqual(findings);
  });
});
