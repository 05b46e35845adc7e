/** A base form and its irregular past, participle, plural or comparative; regular forms need no entry. */
const forms = `
be am is are was were been being|have has had having|do does did done|go goes went gone|say said|get got gotten|make made
know knew known|think thought|take took taken|see saw seen|come came|give gave given|find found|tell told|become became
leave left|feel felt|bring brought|begin began begun|keep kept|hold held|write wrote written|stand stood|hear heard
mean meant|meet met|run ran|pay paid|sit sat|speak spoke spoken|lead led|grow grew grown|lose lost|fall fell fallen
send sent|build built|understand understood|draw drew drawn|break broke broken|spend spent|rise rose risen|drive drove driven
buy bought|wear wore worn|choose chose chosen|seek sought|throw threw thrown|catch caught|deal dealt|win won|forget forgot forgotten
sleep slept|sell sold|fight fought|teach taught|eat ate eaten|sing sang sung|strike struck stricken|hang hung|shake shook shaken
ride rode ridden|feed fed|shoot shot|drink drank drunk|hit hitting|arise arose arisen|fly flew flown|spring sprang sprung
steal stole stolen|tear tore torn|swim swam swum|bend bent|bind bound|bleed bled|blow blew blown|breed bred|cling clung
creep crept|dig dug|do doing|dream dreamt|flee fled|forbid forbade forbidden|forgive forgave forgiven|freeze froze frozen
grind ground|hide hid hidden|kneel knelt|lay laid|learn learnt|lend lent|light lit|overcome overcame|prove proven|ring rang rung
shine shone|show shown|shrink shrank shrunk|sink sank sunk|slide slid|spin spun|spoil spoilt|stick stuck|sting stung
swear swore sworn|sweep swept|swing swung|undergo underwent undergone|undertake undertook undertaken|wake woke woken|weep wept
wind wound|withdraw withdrew withdrawn|withstand withstood|bite bit bitten|beat beaten|bear bore borne|burn burnt
undo undid undone|mistake mistook mistaken|foresee foresaw foreseen|oversee oversaw overseen|uphold upheld|rewrite rewrote rewritten
man men|woman women|child children|foot feet|tooth teeth|mouse mice|person people persons|wife wives|life lives|knife knives
leaf leaves|half halves|shelf shelves|thief thieves|wolf wolves|self selves|crisis crises|basis bases|analysis analyses
thesis theses|hypothesis hypotheses|datum data|medium media|criterion criteria|phenomenon phenomena|index indices
matrix matrices|appendix appendices|vertex vertices|die dies dying|lie lies lying lied|tie ties tying tied|die died
good better best|bad worse worst|this these|that those|a an|bus buses|gas gases|lens lenses|virus viruses|status statuses
use uses used using|ski skis|process processes|access accesses|address addresses|need needs needed
`;

export const irregularEnglish: ReadonlyMap<string, string> = new Map(
  forms
    .trim()
    .split(/[|\n]/u)
    .flatMap((line) => {
      const [base = '', ...others] = line.trim().split(' ');
      return others.map((other): [string, string] => [other, base]);
    }),
);
