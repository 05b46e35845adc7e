/** What is switched, shown, locked and connected. See `axes.ts` for the notation. */
export const switches = `
enable, activate, turn on, switch on, power on, [on] ↔ disable, deactivate, turn off, switch off, power off, shut off, [off]
aktivieren, ein|schalten, an|schalten, zu|schalten, an|machen, [ein], [an] ↔ deaktivieren, aus|schalten, ab|schalten, ab|stellen, aus|machen, [aus]
show/shown, display, unhide ↔ hide/hid/hidden
an|zeigen, zeigen, ein|blenden, dar|stellen, sichtbar ↔ aus|blenden, verbergen/verbirgt/verbarg/verborgen, verstecken, verbergt
open, reopen ↔ close, shut
öffnen, offen, auf|machen, auf|gehen/geht/ging/gegangen, auf|klappen ↔ schließen/schloss/geschlossen, zu|machen, zu|gehen/geht/ging/gegangen
lock, [locked], block ↔ unlock, unblock
sperren, verriegeln, ab|schließen/schloss/geschlossen, zu|schließen/schloss/geschlossen, zu|sperren, ab|sperren, blockieren ↔ entsperren, entriegeln, auf|schließen/schloss/geschlossen, auf|sperren, frei|geben/gibt/gab/gegeben, frei|schalten, Sperre auf|heben, Sperrung auf|heben, Blockierung auf|heben, Sperre lösen
mute, silence ↔ unmute
stumm, stumm|schalten, Stummschaltung ↔ laut|schalten, Stummschaltung auf|heben/hebt/hob/gehoben, Stummschaltung beenden, Stummschaltung deaktivieren, Ton ein|schalten, Ton an
[mute] ↔ [unmute]
Ton aus|schalten, Ton aus, Ton ab|stellen, Ton deaktivieren ↔ Ton ein|schalten, Ton an, Ton ein, Ton aktivieren
upload ↔ download
hoch|laden/lädt/lud/geladen, auf|laden/lädt/lud/geladen, Upload ↔ herunter|laden/lädt/lud/geladen, runter|laden/lädt/lud/geladen, Download
import ↔ export
importieren, Import, ein|lesen/liest/las/gelesen, ein|führen ↔ exportieren, Export, aus|führen
install ↔ uninstall, deinstall
installieren, Installation ↔ deinstallieren, Deinstallation, entfernen
log in, log on, sign in, login, logon ↔ log out, log off, sign out, logout, logoff, log off
an|melden, ein|loggen, Anmeldung, Login ↔ ab|melden, aus|loggen, Abmeldung, Logout
check in ↔ check out
ein|checken, Anreise ↔ aus|checken, Abreise
clock in, punch in ↔ clock out, punch out
ein|stempeln ↔ aus|stempeln
subscribe ↔ unsubscribe
abonnieren, an|melden, bestellen, Abonnement ab|schließen ↔ ab|bestellen, deabonnieren, ab|melden, kündigen, Abonnement beenden, Abo beenden, nicht mehr abonnieren
follow ↔ unfollow
folgen ↔ entfolgen, nicht mehr folgen
like ↔ unlike, dislike
gefällt mir, liken, gefallen ↔ gefällt mir nicht, gefällt mir nicht mehr, missfallen
friend ↔ unfriend
befreunden ↔ entfreunden
connect, attach, plug in, hook up, [online] ↔ disconnect, detach, unplug
verbinden/verband/verbunden, an|schließen/schloss/geschlossen, ein|stecken, Verbindung her|stellen ↔ trennen, ab|klemmen, ab|ziehen/zog/gezogen, aus|stecken, ab|trennen, Verbindung beenden
online ↔ offline
online ↔ offline
mount ↔ unmount, dismount
ein|hängen, ein|binden/band/gebunden, mounten ↔ aus|hängen, unmounten
pair ↔ unpair
koppeln ↔ entkoppeln, Kopplung auf|heben
link ↔ unlink
verknüpfen, verlinken ↔ Verknüpfung auf|heben, Verknüpfung entfernen, Verknüpfung lösen, Link entfernen, Link lösen, Link auf|heben
dock ↔ undock
an|docken ↔ ab|docken, los|lösen
pin ↔ unpin
an|heften, an|pinnen, fixieren ↔ lösen, los|lösen, ab|lösen, Fixierung auf|heben
wrap ↔ unwrap
um|brechen ↔ Umbruch auf|heben
collapse, fold, contract ↔ expand, unfold
ein|klappen, zu|klappen, zusammen|klappen, reduzieren, zusammen|falten ↔ aus|klappen, auf|klappen, erweitern, auf|falten, entfalten, aus|fahren
zoom in, enlarge, magnify ↔ zoom out
vergrößern, heran|zoomen, ein|zoomen, hinein|zoomen ↔ verkleinern, heraus|zoomen, aus|zoomen
enlarge ↔ shrink/shrank/shrunk
vergrößern ↔ verkleinern, schrumpfen
maximize, maximise ↔ minimize, minimise
maximieren ↔ minimieren
compress, zip, pack ↔ decompress, unzip, extract, uncompress, unpack
komprimieren, packen, zippen, verdichten, ein|packen ↔ dekomprimieren, entpacken, extrahieren, aus|packen
encrypt, encryption ↔ decrypt, decryption
verschlüsseln, chiffrieren ↔ entschlüsseln, dechiffrieren
encode ↔ decode
kodieren, codieren ↔ dekodieren, decodieren
select, check, tick ↔ deselect, unselect, uncheck, untick, clear selection
aus|wählen, an|wählen, markieren, an|haken, an|kreuzen, Häkchen setzen ↔ ab|wählen, Auswahl auf|heben, Markierung auf|heben, Häkchen entfernen, Auswahl löschen, aus|haken
group ↔ ungroup, dissolve, disband
gruppieren ↔ Gruppierung auf|heben, Gruppe auf|lösen, entgruppieren
merge, join, combine ↔ split, unmerge
zusammen|führen, verbinden/verband/verbunden, vereinen, zusammen|fügen, vereinigen, mergen, kombinieren, verschmelzen ↔ teilen, auf|teilen, trennen, spalten, aufspalten, auf|spalten
freeze/froze/frozen ↔ unfreeze, thaw
ein|frieren/fror/gefroren, fixieren ↔ auf|tauen, Fixierung auf|heben
archive ↔ unarchive
archivieren ↔ dearchivieren, Archivierung auf|heben, wieder|herstellen, aus dem Archiv
publish ↔ unpublish
veröffentlichen ↔ Veröffentlichung auf|heben, Veröffentlichung zurück|nehmen, zurück|ziehen
share ↔ unshare
teilen, frei|geben/gibt/gab/gegeben ↔ Freigabe auf|heben, Freigabe beenden, nicht mehr teilen
assign ↔ unassign
zu|weisen/wies/gewiesen, zu|ordnen ↔ Zuweisung auf|heben, Zuordnung auf|heben
register, sign up ↔ unregister, deregister
registrieren, an|melden, ein|schreiben ↔ ab|melden, Registrierung auf|heben, deregistrieren
opt in ↔ opt out
zu|stimmen, ein|willigen, an|melden, teil|nehmen ↔ widersprechen/widerspricht/widersprach/widersprochen, ab|lehnen, ab|melden
undo/undid/undone, revert ↔ redo/redid/redone
rückgängig, widerrufen ↔ wiederholen, wiederherstellen, wieder|her|stellen, erneut aus|führen
add, insert ↔ remove, delete, subtract
hinzu|fügen, ein|fügen, ergänzen, addieren ↔ entfernen, löschen, subtrahieren, ab|ziehen/zog/gezogen
create ↔ delete, destroy
erstellen, an|legen, erzeugen, erschaffen ↔ löschen, zerstören, vernichten
copy, paste ↔ cut
kopieren, ein|fügen ↔ aus|schneiden/schnitt/geschnitten
restore, recover, undelete ↔ delete, erase
wieder|her|stellen, wiederherstellen ↔ löschen
write/wrote/written ↔ read
schreiben/schrieb/geschrieben, beschreiben ↔ lesen/liest/las/gelesen, gelesen
[read] ↔ [unread]
gelesen ↔ ungelesen
send/sent ↔ receive
senden/sandte/gesandt, verschicken, ab|schicken, versenden, schicken ↔ empfangen/empfängt/empfing, [erhalten]
sender ↔ recipient, receiver
Absender, Sender ↔ Empfänger
sent ↔ received, inbox
gesendet ↔ empfangen, Posteingang, erhalten
inbox ↔ outbox
Posteingang, Eingang ↔ Postausgang, Ausgang
`;
