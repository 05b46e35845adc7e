import type { LexiconLanguage } from '@gegenlesen/bitext';

const de = `der die das den dem des ein eine einer eines einem einen kein keine keiner keines keinem keinen
ich mich mir du dich dir er ihn ihm sie ihnen es wir uns ihr euch man sich selbst selber einander
mein meine meiner meines meinem meinen dein deine deiner deines deinem deinen sein seine seiner seines seinem seinen
ihre ihrer ihres ihrem ihren unser unsere unserer unseres unserem unseren euer eure eurer eures eurem euren
dieser diese dieses diesem diesen dies jener jene jenes jenem jenen solcher solche solches solchem solchen derselbe dieselbe
dasselbe derjenige diejenige dasjenige diejenigen deren dessen denen welcher welche welches welchem welchen wer wen wem wessen was
wo wohin woher wann warum weshalb wieso wie ob dass daß weil da denn wenn falls als bevor ehe nachdem während bis seit seitdem
damit sodass obwohl obgleich wobei wodurch wofür womit woran worauf worin worüber wovon wozu indem sofern soweit sobald solange
und oder aber sondern doch jedoch sowie sowohl weder noch entweder beziehungsweise bzw zwar also
in im ins an am ans auf aus bei beim mit nach von vom vor zu zum zur über unter durch für gegen ohne um hinter neben zwischen
ab außer gegenüber entlang gemäß laut trotz wegen statt anstatt aufgrund mittels innerhalb außerhalb bezüglich hinsichtlich per pro je via
dabei dadurch dafür dagegen daher dahin damals danach daneben daran darauf daraus darin darüber darum darunter davon davor dazu dazwischen
hier dort dorthin hierher hierbei hierfür hierzu hin her herein heraus hinaus hinein
sein bin bist ist sind seid war warst waren wart gewesen wäre wären sei seien haben habe hast hat habt hatte hattest hatten hattet gehabt hätte hätten
werden werde wirst wird werdet wurde wurden geworden worden würde würden
können kann kannst könnt konnte konnten könnte könnten müssen muss muß musst müsst musste mussten müsste müssten
sollen soll sollst sollt sollte sollten wollen will willst wollt wollte wollten dürfen darf darfst dürft durfte durften dürfte dürften
mögen mag magst möchte möchten mochte lassen lässt lässt ließ
nicht nichts nie niemals nur auch schon noch immer so sehr mehr ja nein etwa eben halt mal wohl nun dann sonst etwas
alle alles allem allen aller viele viel vieler vielen mehrere manche mancher einige einiger einigen jede jeder jedes jedem jeden beide beiden
niemand jemand zwar bereits bisher einmal wieder gar ganz eher fast etc usw z b d h`;

const en = `the a an this that these those each every either neither some any no none all both few many much more most other another such
i me my mine myself you your yours yourself yourselves he him his himself she her hers herself it its itself we us our ours ourselves
they them their theirs themselves one ones oneself who whom whose which what whatever whoever whichever where when why how whether if
and or but nor yet so because since as although though while whereas unless until till before after once than then also too
of in on at by for with about against between into through during above below to from up down out off over under again further
onto upon within without toward towards across along among amid around behind beside besides beyond despite except inside outside like near per
via throughout concerning regarding due
be am is are was were been being have has had having do does did done doing will would shall should can could may might must ought need
isn't aren't wasn't weren't haven't hasn't hadn't don't doesn't didn't won't wouldn't shan't shouldn't can't couldn't mayn't mightn't mustn't cannot
i'm you're he's she's it's we're they're i've you've we've they've i'd you'd he'd she'd we'd they'd i'll you'll he'll she'll it'll we'll they'll
that's there's what's who's let's not never there here just only even still already very quite rather almost ever else
let get got us etc e g eg ie`;

const sets: Readonly<Record<LexiconLanguage, ReadonlySet<string>>> = {
  de: new Set(de.split(/\s+/u)),
  en: new Set(en.split(/\s+/u)),
};

/** Whether a word is an article, pronoun, preposition, conjunction, auxiliary or particle, whatever its case. */
export const isFunctionWord = (word: string, lang: LexiconLanguage): boolean =>
  sets[lang].has(word.toLowerCase().replace(/’/gu, "'"));
