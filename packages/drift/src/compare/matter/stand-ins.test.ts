import { describe, expect, test } from 'vitest';
import { checkPair } from '../../check-pair.ts';

const told = (en: string, de: string): readonly string[] =>
  checkPair({ source: { lang: 'en', text: en }, target: { lang: 'de', text: de } }).flatMap(({ rule, severity }) =>
    /^(?:path|command|address|identifier)-changed$/.test(rule) ? [`${rule} ${severity}`] : [],
  );

describe('paths', () => {
  test.each<[en: string, de: string, found: readonly string[]]>([
    ['Save it as filename.csv.', 'Speichern Sie sie als Dateiname.csv.', []],
    ['files like C:\\Path\\filename.exe', 'Dateien wie C:\\Pfad\\Dateiname.exe', []],
    ['smb://server/resource/file.txt', 'smb://server/ressource/datei.txt', []],
    ['Create archive.tar from these files.', 'archiv.tar aus diesen Dateien erzeugen.', []],
    ['/Mean/Standard Error/Median', '/Mittelwert/Standardfehler/Medianwert', []],
    ['Choose a folder (C:\\Temp).', 'Wählen Sie einen Ordner (C:\\Temp).', []],
    ['The *.csproj file is changed.', 'Die CSPROJ-Datei wird geändert.', []],
    ['Open README.md first.', 'Öffnen Sie zuerst LIESMICH.md.', ['path-changed major']],
    ['Reports are in /var/log/app/error.log.', 'Berichte stehen in /var/log/app/fehler.log.', ['path-changed major']],
    ['Run debug_python.py.', 'Starten Sie debug_pythin.py.', ['path-changed major']],
    ['the file /path/to/command', 'die Datei /pfad/zu/befehl', []],
    ['Set it to unix:///path/socket.sock.', 'Setzen Sie es auf unix:///Pfad/Socket.sock.', []],
    ['It is in /path/to/libs.', 'Es liegt in /pfad/zu/bibliotheken.', ['path-changed major']],
    ['It is in /srv/data/users.', 'Es liegt in /srv/daten/benutzer.', ['path-changed major']],
  ])('%s | %s', (en, de, found) => {
    expect(told(en, de)).toEqual(found);
  });
});

describe('addresses', () => {
  test.each<[en: string, de: string, found: readonly string[]]>([
    ['Connect to ssh://user@server now.', 'Verbinden Sie sich jetzt mit ssh://benutzer@server.', []],
    ['as in http://server/path/file.ifb', 'wie in http://server/pfad/datei.ifb', []],
    ['as in http://server/path/file.ifb', 'wie in http://benutzer:passwort@server/pfad/datei.ifb', []],
    ['as in http://user:pass@server/path', 'wie in http://benutzer:kennwort@server/pfad', []],
    ['as in http://user:pass@server/path', 'wie in http://server/pfad', ['address-changed major']],
    ['Use http://root:a1b2@example.org.', 'Verwenden Sie http://example.org.', ['address-changed major']],
    ['See http://server/path/one.ifb', 'Siehe http://server/pfad/zwei.ifb', ['address-changed major']],
  ])('%s | %s', (en, de, found) => {
    expect(told(en, de)).toEqual(found);
  });
});

describe('schemes of names', () => {
  test.each<[en: string, de: string, found: readonly string[]]>([
    ['Name it date_from@to@subject.', 'Nennen Sie es Datum_von@an@Betreff.', ['identifier-changed minor']],
    ['Name it subject@date_from.', 'Nennen Sie es Betreff@Datum_von.', ['identifier-changed minor']],
    ['Set date_from first.', 'Setzen Sie zuerst Datum_von.', ['identifier-changed major']],
  ])('%s | %s', (en, de, found) => {
    expect(told(en, de)).toEqual(found);
  });
});

describe('files for a language', () => {
  test.each<[en: string, de: string, found: readonly string[]]>([
    ['Open the file mine-help.txt.', 'Öffnen Sie die Datei mine-help-de.txt.', []],
    ['Open mine-help-en.txt.', 'Öffnen Sie mine-help-de.txt.', []],
    ['Open README.md first.', 'Öffnen Sie zuerst README.de.md.', []],
    ['Open mine-help.txt first.', 'Öffnen Sie zuerst mine-hilfe-de.txt.', ['path-changed major']],
    ['Open mine-help.txt first.', 'Öffnen Sie zuerst mine-help-fr.txt.', ['path-changed major']],
  ])('%s | %s', (en, de, found) => {
    expect(told(en, de)).toEqual(found);
  });
});

describe('code', () => {
  const long = 'which is what most people want to do after they have changed a few of the files in here';
  const lang = 'was die meisten Leute tun wollen, nachdem sie hier einige der Dateien geändert haben';
  test.each<[en: string, de: string, found: readonly string[]]>([
    ['Run `git push --force`.', 'Führen Sie `git schieben --force` aus.', ['command-changed major']],
    ['Type `exit`.', 'Geben Sie `Ausgang` ein.', ['command-changed major']],
    [`Run \`git push\`, ${long}.`, `Führen Sie \`git schieben\` aus, ${lang}.`, ['command-changed major']],
    [`Use \`.nuspec\`, ${long}.`, `Verwenden Sie \`dotnet pack\`, ${lang}.`, ['command-changed minor']],
    ['`Add` and `Update` work.', '`Scaffold` und `Prüfen` gehen.', ['command-changed minor', 'command-changed minor']],
    ['a `codec` property', 'eine Codec-Eigenschaft', []],
    ['a `container` property', 'eine Containereigenschaft', []],
    ['Use `install <package-name>`.', 'Verwenden Sie `install <Name-des-Pakets>`.', []],
    ['Replace `<API-key>`.', 'Ersetzen Sie `<API-Schlüssel>`.', []],
    ['See `[release notes](https://example.org/1)`.', 'Siehe [Versionshinweise](https://example.org/1).', []],
    ['`Removing a package fails`', 'Das Entfernen eines Pakets schlägt fehl', []],
  ])('%s | %s', (en, de, found) => {
    expect(told(en, de)).toEqual(found);
  });
});
