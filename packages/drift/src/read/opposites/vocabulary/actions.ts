/** What else buttons and menus do and undo, and the states that result. See `axes.ts` for the notation. */
export const actions = `
incoming, inbound ↔ outgoing, outbound
eingehend, eintreffend, ankommend, Eingangs*, einkommend ↔ ausgehend, abgehend, Ausgangs*
[from] ↔ [to]
[von] ↔ [an], [bis], [nach], [auf]
[in] ↔ [out]
ein, Eingang, rein, herein ↔ aus, Ausgang, raus, hinaus
ascending ↔ descending
aufsteigend, steigend ↔ absteigend, fallend
start, launch, run, begin/began/begun, boot ↔ stop, end, quit, terminate, exit, halt, shut down
starten, beginnen/begann/begonnen, an|fangen/fängt/fing/gefangen, hoch|fahren/fährt/fuhr/gefahren, los|gehen ↔ stoppen, beenden, an|halten/hält/hielt/gehalten, herunter|fahren/fährt/fuhr/gefahren, enden, auf|hören
pause, suspend ↔ resume, continue, unpause
pausieren, [an|halten/hält/hielt/gehalten], unterbrechen ↔ fort|setzen, weiter, fort|fahren, wieder|auf|nehmen
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
