/** What buttons, menus and settings do and undo. See `axes.ts` for the notation. */
export const interfaces = `
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
verknüpfen, verlinken ↔ Verknüpfung auf|heben, Verknüpfung entfernen, Verknüpfung lösen

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

group ↔ ungroup
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

incoming, inbound ↔ outgoing, outbound
eingehend, eintreffend, ankommend, Eingangs*, einkommend ↔ ausgehend, abgehend, Ausgangs*

[from] ↔ [to]
von ↔ an, bis, nach

[in] ↔ [out]
ein, Eingang, rein, herein ↔ aus, Ausgang, raus, hinaus

ascending ↔ descending
aufsteigend, steigend ↔ absteigend, fallend

start, launch, run, begin/began/begun, boot ↔ stop, end, quit, terminate, exit, halt, shut down
starten, beginnen/begann/begonnen, an|fangen/fängt/fing/gefangen, hoch|fahren/fährt/fuhr/gefahren, los|gehen ↔ stoppen, beenden, an|halten/hält/hielt/gehalten, herunter|fahren/fährt/fuhr/gefahren, enden, auf|hören

pause, suspend ↔ resume, continue, unpause
pausieren, an|halten/hält/hielt/gehalten, unterbrechen ↔ fort|setzen, weiter, fort|fahren, wieder|auf|nehmen

play ↔ pause, stop
ab|spielen, spielen, wiedergeben, Wiedergabe ↔ pausieren, an|halten/hält/hielt/gehalten, stoppen

[save] ↔ [discard], don't save
speichern, sichern ↔ verwerfen/verwirft/verwarf/verworfen, nicht speichern

keep/kept ↔ discard, delete, remove
behalten/behält/behielt, beibehalten, bei|behalten, auf|bewahren ↔ verwerfen/verwirft/verwarf/verworfen, löschen, entfernen

accept, approve, allow ↔ reject, decline, refuse, deny
an|nehmen/nimmt/nahm/genommen, akzeptieren, genehmigen, zu|lassen/lässt/ließ, erlauben, bewilligen, zu|stimmen, gestatten, billigen ↔ ab|lehnen, verweigern, zurück|weisen/wies/gewiesen, untersagen, verwerfen, aus|schlagen/schlägt/schlug/geschlagen

allow, permit, grant, enable ↔ deny, forbid/forbade/forbidden, prohibit, disallow, ban, revoke, block
erlauben, zu|lassen/lässt/ließ, gestatten, gewähren, genehmigen, erteilen ↔ verbieten/verbot/verboten, untersagen, verweigern, ab|lehnen, blockieren, sperren, entziehen/entzog/entzogen, widerrufen

include, inclusive ↔ exclude, exclusive
ein|schließen/schloss/geschlossen, ein|beziehen/bezog, enthalten, inklusive, einschließlich, auf|nehmen, berücksichtigen ↔ aus|schließen/schloss/geschlossen, exklusive, ausschließlich, aus|nehmen/nimmt/nahm/genommen, ausgenommen

confirm ↔ cancel, deny
bestätigen ↔ ab|brechen/bricht/brach/gebrochen, stornieren, ab|sagen, bestreiten, dementieren, verneinen

[ok], [okay] ↔ [cancel]
ok, okay, in ordnung ↔ ab|brechen, Abbruch

agree ↔ disagree
zu|stimmen, einverstanden, überein|stimmen, bei|pflichten, derselben Meinung ↔ ab|lehnen, widersprechen/widerspricht/widersprach/widersprochen, dagegen

approve, endorse ↔ disapprove
billigen, gut|heißen, genehmigen, zu|stimmen, befürworten ↔ missbilligen, ab|lehnen

[yes] ↔ [no]
ja ↔ nein

push ↔ pull
drücken, schieben, hoch|laden, pushen ↔ ziehen/zog/gezogen, pullen

[back], go back ↔ [forward], [next], go forward
zurück ↔ vor, vorwärts, weiter

previous, [prev] ↔ next, [following]
vorherig, vorig, vorangegangen, vorhergehend, [zurück] ↔ nächst, [weiter], folgend

first ↔ last
erste, ersten, erster, erstes, erstem ↔ letzte, letzten, letzter, letztes, letztem

older ↔ newer
älter ↔ neuer, jünger

newest, latest ↔ oldest
neueste, neuesten, neuster ↔ älteste, ältesten

insert ↔ eject
ein|legen, ein|führen, ein|stecken ↔ aus|werfen, aus|geben

attach ↔ detach, remove
an|hängen, an|bringen, befestigen, an|fügen ↔ ab|trennen, ab|nehmen, lösen, entfernen

load ↔ unload
laden/lädt/lud/geladen, beladen, ein|laden ↔ entladen, aus|laden

fullscreen, full screen ↔ exit full, leave full
Vollbild, Vollbildmodus ↔ Vollbild beenden, Vollbildmodus beenden, Vollbild verlassen, Vollbildmodus verlassen

join, enter ↔ leave
bei|treten/tritt/trat/getreten, teil|nehmen, betreten, ein|treten ↔ verlassen/verlässt/verließ, aus|treten

promote ↔ demote
befördern, herauf|stufen, hoch|stufen ↔ herab|stufen, degradieren

upgrade ↔ downgrade
aktualisieren, aufrüsten, Upgrade, hoch|stufen ↔ herab|stufen, zurück|stufen, Downgrade

hire ↔ fire, dismiss
ein|stellen, an|stellen ↔ entlassen/entlässt/entließ, feuern, kündigen

sync ↔ unsync
synchronisieren ↔ Synchronisierung beenden

visible ↔ invisible, hidden
sichtbar ↔ unsichtbar, verborgen, verdeckt, ausgeblendet

public ↔ private
öffentlich ↔ privat, nicht öffentlich, nichtöffentlich

required, mandatory, compulsory ↔ optional, voluntary
erforderlich, Pflichtfeld, Pflichtangabe, obligatorisch, verpflichtend, vorgeschrieben, Pflicht*, zwingend ↔ optional, freiwillig, wahlfrei

recommended ↔ not recommended
empfohlen ↔ nicht empfohlen, abgeraten

present, presence ↔ absent, absence
anwesend, vorhanden, Anwesenheit, Vorhandensein ↔ abwesend, fehlend, Abwesenheit, Fehlen

empty, blank ↔ full, filled
leer, leeren, unausgefüllt ↔ voll, gefüllt, ausgefüllt

fill, [filled] ↔ empty
füllen, auf|füllen, aus|füllen ↔ leeren, entleeren

charge ↔ discharge
laden/lädt/lud/geladen, auf|laden/lädt/lud/geladen ↔ entladen/entlädt/entlud

[charging] ↔ [discharging], not charging
lädt, laden, wird geladen ↔ entlädt, wird entladen

success, succeed, successful ↔ failure, fail, failed, error, unsuccessful
Erfolg, erfolgreich, gelingen/gelang/gelungen, geglückt ↔ fehl|schlagen/schlägt/schlug/geschlagen, Fehler, Misserfolg, scheitern, misslingen/misslang/misslungen, Fehlschlag, erfolglos, nicht erfolgreich

[passed], pass ↔ [failed], fail
bestanden, bestehen/bestand ↔ fehlgeschlagen, durch|fallen, nicht bestanden

trust ↔ distrust, untrusted, mistrust
vertrauen, vertrauenswürdig ↔ misstrauen, nicht vertrauenswürdig

open, unsolved ↔ closed, resolved, solved
offen, ungelöst ↔ geschlossen, gelöst, erledigt

horizontal, horizontally ↔ vertical, vertically
horizontal, waagerecht, waagrecht, Querformat ↔ vertikal, senkrecht, Hochformat

landscape ↔ portrait
Querformat, Landschaft ↔ Hochformat, Porträt, Portrait

row ↔ column
Zeile, Reihe ↔ Spalte

uppercase, upper case, capital letter ↔ lowercase, lower case
Großbuchstabe, Großschreibung, Großbuchstaben ↔ Kleinbuchstabe, Kleinschreibung, Kleinbuchstaben

increase, raise, boost ↔ decrease, reduce, lower
erhöhen, vergrößern, steigern, an|heben, verstärken ↔ verringern, verkleinern, senken, reduzieren, vermindern, ab|senken, herab|setzen, vermindern

louder, volume up ↔ quieter, softer, volume down
lauter ↔ leiser

brighten, brighter ↔ darken, dim, darker
auf|hellen, heller ↔ ab|dunkeln, dunkler, verdunkeln, dimmen

indent ↔ outdent, unindent
ein|rücken ↔ aus|rücken, Einzug verringern, Einzug verkleinern
`;
