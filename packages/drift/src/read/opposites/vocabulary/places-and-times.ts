/** Where, whither and when. See `axes.ts` for the notation. */
export const placesAndTimes = `
left, leftmost ↔ right, rightmost
links, linke, linken, linker, linkes, linksbündig, nach links, Links* ↔ rechts, rechte, rechten, rechter, rechtes, rechtsbündig, Rechts*
top, upper, uppermost ↔ bottom, lower, lowermost
oben, ober, oberst, Ober*, Kopf ↔ unten, unter, unterst, Boden, Fuß
upstairs, uphill, upward, upwards ↔ downstairs, downhill, downward, downwards
oben, hinauf, herauf, aufwärts, nach oben, bergauf ↔ unten, hinunter, herunter, abwärts, nach unten, bergab
[up], move up, scroll up ↔ [down], move down, scroll down
oben, auf, hoch, rauf, herauf, hinauf, aufwärts ↔ unten, ab, runter, herunter, hinunter, abwärts
above ↔ below, beneath, underneath
oberhalb, oben, darüber, obig ↔ unterhalb, unten, darunter, untenstehend
forward, forwards ↔ backward, backwards
vorwärts, vorn, nach vorn, nach vorne ↔ rückwärts, nach hinten, zurück
front, forefront ↔ back, rear
vorn, vorne, vorder, Vorder*, Vorderseite ↔ hinten, hinter, Hinter*, Rückseite, rückwärtig
foreground ↔ background
Vordergrund ↔ Hintergrund
inside, inward, inwards, inner, interior, indoor, indoors ↔ outside, outward, outwards, outer, exterior, outdoor, outdoors
innen, nach innen, drinnen, inner, Innen*, innerhalb, drin, einwärts, Innere, im Haus, im Freien nicht ↔ außen, nach außen, draußen, äußer, Außen*, außerhalb, auswärts, im Freien
internal ↔ external
intern, innerlich, inner ↔ extern, äußerlich, äußer
within ↔ outside, beyond
innerhalb, binnen ↔ außerhalb, jenseits
entrance, entry ↔ exit
Eingang, Eintritt, Einfahrt, Zugang, Einreise ↔ Ausgang, Austritt, Ausfahrt, Ausreise
[enter] ↔ [exit]
ein|treten, betreten, eingeben ↔ beenden, verlassen, Ausgang
arrival, arrive ↔ departure, depart
Ankunft, an|kommen/kam, ein|treffen/trifft/traf, Anreise ↔ Abfahrt, Abflug, ab|fahren/fährt/fuhr/gefahren, Abreise, ab|reisen, ab|fliegen, los|fahren
near, nearby ↔ far
nah, nahe, Nähe ↔ fern, weit
before, [prior], beforehand ↔ after, afterwards
bevor, vorher, davor, zuvor, ehe, [vor], vor ↔ nachdem, nachher, danach, hinterher, [nach], nach
early, earlier, earliest ↔ late, later, latest
früh, früher, früheste, frühesten, frühzeitig ↔ spät, später, späteste, spätesten, verspätet
past ↔ future
Vergangenheit, vergangen ↔ Zukunft, künftig, zukünftig
yesterday ↔ tomorrow
gestern ↔ morgen
begin/began/begun, beginning, start ↔ end, ending
Anfang, Beginn, beginnen/begann/begonnen, anfangen, starten, Start ↔ Ende, enden, Schluss, beenden, Ablauf
morning ↔ evening, night
Morgen, morgens, Vormittag, Frühstück* ↔ Abend, abends, Nacht, nachts
day, daytime ↔ night, nighttime
Tag, tagsüber, täglich, Tages* ↔ Nacht, nachts, Nacht*, nächtlich
winter ↔ summer
Winter ↔ Sommer
north, northern ↔ south, southern
Norden, Nord, nördlich, Nord* ↔ Süden, Süd, südlich, Süd*
east, eastern ↔ west, western
Osten, Ost, östlich, Ost* ↔ Westen, West, westlich, West*
always, never fail ↔ never
immer, stets, jederzeit ↔ nie, niemals
often, frequently ↔ rarely, seldom
oft, häufig, öfter ↔ selten
everywhere ↔ nowhere
überall ↔ nirgends, nirgendwo
temporary, temporarily ↔ permanent, permanently
vorübergehend, temporär, zeitweilig, befristet, vorläufig ↔ dauerhaft, permanent, ständig, endgültig, unbefristet
fast, quick, quickly, faster, rapidly, rapid ↔ slow, slowly, slower
schnell, rasch, schneller, zügig, flott ↔ langsam, langsamer, schleppend
ahead ↔ behind
vor, voraus, vorn, voran ↔ hinter, hinterher, zurück, im Rückstand
[open], opening hours ↔ [closed]
geöffnet, offen, Öffnungszeiten ↔ geschlossen

not until, don't until, doesn't until, didn't until, won't until, cannot until ↔ only until
erst, frühestens, nicht vor, nicht bevor ↔ nur bis, längstens bis
no longer, not anymore, not any longer, not any more ↔ still
nicht mehr, nicht länger, kein mehr, keine mehr, keinen mehr ↔ noch, noch immer, immer noch, weiterhin, nach wie vor
not yet ↔ already
noch nicht, noch kein, noch keine, noch keinen ↔ schon, bereits
no way, under no circumstances, on no account, in no case ↔ definitely, certainly, in any case, by all means
auf keinen Fall, keinesfalls, unter keinen Umständen ↔ auf jeden Fall, auf alle Fälle, unbedingt, bestimmt
missing, absent, lacking ↔ present, available, there
fehlen, fehlend ↔ vorhanden, verfügbar, vor|liegen/liegt/lag
`;
