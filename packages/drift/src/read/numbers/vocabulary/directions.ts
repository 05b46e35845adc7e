/** Words right before or after a figure that say what a minus says: `down 25 %`, `25 % weniger`. */
export const less = {
  before: /^(?:down|less|lost|loses?|verlor(?:en)?|verliert)$/,
  after:
    /^(?:less|fewer|lower|smaller|cheaper|weniger|minus|(?:geringer|niedriger|kleiner|billiger)(?:e[nrms]?)?|decrease|drop|decline|reduction|loss|rückgang|verlust|abnahme|gesunken|gefallen|unter)$/,
};

/** What joins a figure to such a word farther away: `fell by 25 %`, `um 25 % gesunken`, `Rückgang von 3 %`. */
export const adjoining = /^(?:by|of|um|von)$/;

/** Verbs and nouns of falling. */
export const falling =
  /^(?:f[ae]lls?|fallen|falling|drop(?:s|ped|ping)?|declin(?:es?|ed|ing)|decreas(?:es?|ed|ing)|sank|sunk|shrank|shrunk|reduc(?:es?|ed|ing)|reductions?|cut|lower(?:s|ed)?|loss|down|fiel(?:en)?|fällt|gefallen|sank(?:en)?|sink(?:t|en)|gesunken|gesenkt|senk(?:t|te|ten|en)|reduziert(?:e[nrms]?)?|verringert(?:e[nrms]?)?|verminder(?:t|te|ten)|schrumpf(?:t|te|ten)|geschrumpft|rückgang|abnahme|senkung|verlust|minderung|verringerung|zurück\p{L}*|abgenommen|einbruch|weniger|niedriger|geringer)$/u;
