import { type ByTongue, wordList } from '@gegenlesen/bitext';

/**
 * Loan words that texts of the other language translate more often than they keep, so that counts alone would call them
 * untranslated. By the language that they come from, in lower case and in the singular.
 */
const loans: ByTongue<ReadonlySet<string>> = {
  en: wordList(`
    account action airline apartment artist bachelor background badge bag batch blister blockbuster blues board bodyguard
    box brainstorming broker business button bypass cash cast casting catering center charts checkbox city claim cliff cloud
    coach coder coin community content controlling cool court cover crew crime crowd cruise curry cutter dating deadline deal
    debugging dinner discount display download downtime dragon dress drink drone email engineering entertainment event fashion
    feature feed fixing food fun gadget gambling game gaming gate gender girl gospel groove guide hacking handling handout
    happening hashtag headline hearing hideout highlight hoax homebanking hype icon impeachment influencer input interface
    joint keyboard kidnapper label layer leader legal lifestyle live logging look love lunch mailing match maximum meeting
    merchandising mining mix mobbing monitoring nerd networking nickname notebook nugget output overkill pad penthouse
    performance piano play playback player playlist premium preset publisher pudding ranking rap refactoring reset revival
    roadmap rock roller routing rush safe sale saloon scanning screen screenshot set shop shopping shorts show sideboard
    sightseeing single sketch skill slang slum snack snapshot snippet sorry space special speed spin spirit sponsoring
    spot spotlight spray stalker stalking statement stop story string styling support surfing swing tab takeoff talk task
    teaser template ticket timeline timing tool toolbar top topping total tracking trailer tram trash trip trolley tropical
    tweet twist underdog underground upload vintage voucher whiskey whiteboard workaround workshop workstation wrestling
  `),
  de: wordList(`
    angst autobahn blitz bratwurst bundesrat bundestag bundeswehr doppelgänger eigenvektor ersatz fest föhn führer gasthaus
    gedankenexperiment gemütlichkeit gestalt gesundheit glockenspiel götterdämmerung hausfrau kaffeeklatsch karabiner
    katzenjammer landtag lebensraum lederhosen lieder müsli panzer radler reinheitsgebot rösti sauerkraut schadenfreude schnaps
    schnauzer schuss spiel volk wehrmacht weissbier weltanschauung wunderkind zugzwang
  `),
};

/** Terms of several words that German has taken over as they are, in lower case and with a space for each hyphen. */
const terms: ReadonlySet<string> = new Set(
  `
  active directory | add on | after sales | all in one | all inclusive | art director | back office | bed and breakfast | best of
  best practice | best practices | big data | black box | black friday | body mass index | bottom up | business as usual
  business case | business class | business intelligence | business plan | call center | call to action | cash flow | check in
  check out | cloud computing | code of conduct | code review | common sense | content management system | continuous delivery
  continuous deployment | continuous integration | corporate design | corporate governance | corporate identity | creative commons
  cross selling | customer journey | cyber monday | dark mode | dark web | data mining | data science | data warehouse | deep learning
  design thinking | digital native | do it yourself | drag and drop | drag & drop | due diligence | early bird | economy class
  employer branding | equal pay | fair play | fair trade | fake news | fast food | first class | first lady | flat rate | follow up
  food truck | full service | full stack | game over | gender pay gap | general public license | global player | green deal | happy end
  happy hour | hard rock | heavy metal | high end | high school | high society | high tech | hip hop | home office | hot dog | hot spot
  human resources | internet of things | joint venture | junk food | just in time | key account | know how | last minute | live stream
  load balancer | long covid | low budget | low code | machine learning | make up | media player | mind map | multiple choice
  native speaker | new age | new economy | new work | no code | no go | on demand | open access | open air | open data | open end
  open source | pay tv | peer review | peer to peer | plug and play | plug in | point of sale | pole position | poetry slam | pop art
  pop up | power user | private cloud | private equity | product owner | proof of concept | public cloud | public domain
  public key | public relations | public viewing | pull request | quick win | release candidate | remote desktop
  return on investment | rock and roll | science fiction | screen reader | scrum master | second hand | secure boot | self service
  service level agreement | single sign on | small talk | smart city | smart grid | smart home | smart tv | social bot | social media
  soft skills | source code | spin off | stand alone | stand by | stand up | start up | state of the art | step by step
  street art | street food | street view | supply chain | task force | team building | think tank | time out | to do | to go | top down
  top level domain | top ten | trial and error | up to date | use case | user experience | user interface | user story | video on demand
  virtual reality | voice over ip | white label | wild card | win win | work life balance | world wide web | worst case | zero trust
  `
    .split(/[|\n]/)
    .map((term) => term.trim()),
);

/** Whether the other language has taken over a word. @param lower a word in lower case, perhaps with a plural `s` */
export const isLoan = (lower: string, lang: keyof typeof loans): boolean =>
  loans[lang].has(lower) || (lang === 'en' && lower.endsWith('s') && loans.en.has(lower.slice(0, -1)));

/** Whether German has taken over an English text as a term: `Machine Learning`. */
export const isTerm = (text: string): boolean => terms.has(text.toLowerCase().replace(/[\s\p{Pd}]+/gu, ' '));
