import { describe, expect, test } from 'vitest';
import { checkPair } from '../../check-pair.ts';

const told = (en: string, de: string): readonly string[] =>
  checkPair({ source: { lang: 'en', text: en }, target: { lang: 'de', text: de } }).flatMap(({ rule, severity }) =>
    /^(?:path|command)-changed$/.test(rule) ? [`${rule} ${severity}`] : [],
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
    ['It is in /srv/data/users.', 'Es liegt in /srv/daten/benutzer.', ['path-changed major']],
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
