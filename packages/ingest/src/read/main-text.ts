import type { DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;
type Parent = DefaultTreeAdapterTypes.ParentNode;

/** What of a web page is not its main text. */
export interface PageFrame {
  /** Elements around the main text (header, sidebar, footer) and within it (share bars, related articles, comments). */
  readonly apart: ReadonlySet<Node>;
  /** Code with its line numbers and buttons. */
  readonly code: ReadonlySet<Node>;
}

export const noFrame: PageFrame = { apart: new Set(), code: new Set() };

const named = (words: string): RegExp =>
  new RegExp(
    `^(?:(?:site|page|main|post|article|entry|js)[-_]{1,2})?(?:${words})(?:[-_]{1,2}(?:banner|bar|box|buttons?|links?|list|notice|section|area|wrapper|container|thread))?$`,
    'i',
  );

/** Classes and identifiers of what comes with an article; not `handling-related-bugs`, which is a section of one. */
const companion =
  'cookies?|consent|gdpr|shar(?:e|ing)|shariff|social|related|recommend(?:ed|ations?)|comments?|disqus|breadcrumbs?|newsletter|advert(?:isement)?s?|ads?|promo|teasers?|pag(?:er|ination)|skip-?link';
const companionName = named(companion);
/** Beside an article. In one, a sidebar is a box of its own. */
const frameName = named(`${companion}|sidebar|header|footer|nav(?:bar|head(?:er)?|foot(?:er)?|igation)?|docnav|menu`);

/** The least of all prose that the main text has to have, where an element says that it is the main text. */
const leastOfMain = 0.4;
/** More are a list of articles. */
const mostStated = 20;
/** Where only its prose tells. */
const leastOfDense = 0.85;
/** A page with less says nothing. */
const leastProse = 500;
/** What comes with an article is shorter than the article. */
const mostWithin = 0.3;

/**
 * Finds the main text of a web page: what says that it is (`main`, `role="main"`, the only `article`) or else the innermost
 * element with nearly all of the prose. Where neither is clear, nothing is set apart.
 */
export function frameOf(root: Parent): PageFrame {
  const prose = proseIn(root);
  const body = elementsIn(root).find(({ tagName }) => tagName === 'body');
  if (body === undefined) return noFrame;
  const code = new Set(codeIn(root).filter((element) => proseOf(prose, element) === 0));
  const main = statedMain(body, prose) ?? denseMain(body, prose);
  if (main === null) return { apart: new Set(), code };
  const most = mostWithin * proseOf(prose, main);
  const within = elementsIn(main).filter(
    (element) => isBox(element) && isNamed(element, companionName) && proseOf(prose, element) <= most,
  );
  return { apart: new Set([...besides(main, body), ...within]), code };
}

const codeName =
  /^(?:highlight(?:table|er)?(?:-.*)?|codehilite|sourcecode|code-?block|code-?box|crayon|linenos?|gutter)$/i;

/** Around `pre`, programs put line numbers and buttons in elements that say that they are code. */
function codeIn(root: Parent): readonly Element[] {
  const found: Element[] = [];
  for (const element of elementsIn(root)) {
    if (element.tagName !== 'pre') continue;
    let around: Parent | null = element.parentNode;
    for (let depth = 0; depth < 6 && around !== null && 'tagName' in around; depth += 1) {
      if (/^(?:div|table|figure)$/.test(around.tagName) && isNamed(around, codeName)) found.push(around);
      around = around.parentNode;
    }
  }
  return found;
}

/** How many characters of prose each element contains. */
type ProseCounts = ReadonlyMap<Node | Parent, number>;

const proseOf = (prose: ProseCounts, element: Element): number => prose.get(element) ?? 0;

function statedMain(body: Element, prose: ProseCounts): Element | null {
  const all = elementsIn(body).filter(isShown);
  const mains = all.filter(({ tagName, attrs }) => tagName === 'main' || roleOf(attrs) === 'main');
  const stated = mains.length > 0 ? mains : all.filter(({ tagName }) => tagName === 'article');
  if (stated.length > mostStated) return null;
  const [main, other] = stated.filter((one) => !stated.some((outer) => outer !== one && contains(outer, one)));
  if (main === undefined || other !== undefined) return null;
  return proseOf(prose, main) > leastOfMain * proseOf(prose, body) ? main : null;
}

/** Goes inwards as long as one element has nearly all of the prose, and nothing beside it can be text; null if there is none. */
function denseMain(body: Element, prose: ProseCounts): Element | null {
  const all = proseOf(prose, body);
  let main = body;
  for (;;) {
    const inner = main.childNodes.find((child) => (prose.get(child) ?? 0) >= leastOfDense * all);
    if (inner === undefined || !('tagName' in inner) || /^(?:p|table|ul|ol|dl|section)$/.test(inner.tagName)) break;
    if (!main.childNodes.every((child) => child === inner || isFrame(child, prose))) break;
    main = inner;
  }
  return main !== body && all >= leastProse ? main : null;
}

/** Whether a node beside the main text has none of it: it says what it is, or has neither prose nor headings. */
const isFrame = (node: Node, prose: ProseCounts): boolean =>
  'tagName' in node
    ? /^(?:header|footer|aside|nav)$/.test(node.tagName) ||
      (isBox(node) && isNamed(node, frameName)) ||
      /^(?:banner|contentinfo|complementary|navigation)$/.test(roleOf(node.attrs)) ||
      (proseOf(prose, node) === 0 && !elementsIn(node).some(({ tagName }) => /^h[1-6]$/.test(tagName)))
    : (prose.get(node) ?? 0) === 0;

/** The other children of the elements around an element. */
function besides(main: Element, body: Element): readonly Node[] {
  const found: Node[] = [];
  for (let inner: Node = main; inner !== body; ) {
    const parent: Parent | null = inner.parentNode;
    if (parent === null || !('tagName' in parent)) break;
    for (const child of parent.childNodes) if (child !== inner) found.push(child);
    inner = parent;
  }
  return found;
}

const roleOf = (attrs: Element['attrs']): string => attrs.find(({ name }) => name === 'role')?.value ?? '';
const isShown = ({ attrs }: Element): boolean => !attrs.some(({ name }) => name === 'hidden');

const isBox = ({ tagName }: Element): boolean => /^(?:div|section|aside|ul|footer|header|form|figure)$/.test(tagName);

const isNamed = ({ attrs }: Element, pattern: RegExp): boolean =>
  attrs.some(
    ({ name, value }) => (name === 'class' || name === 'id') && value.split(/\s+/).some((one) => pattern.test(one)),
  );

function contains(outer: Element, inner: Element): boolean {
  for (let parent: Parent | null = inner.parentNode; parent !== null; ) {
    if (parent === outer) return true;
    parent = 'parentNode' in parent ? parent.parentNode : null;
  }
  return false;
}

/** The elements below a node, from the beginning to the end. */
function elementsIn(root: Parent): readonly Element[] {
  const found: Element[] = [];
  const open: Node[] = root.childNodes.toReversed();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (!('tagName' in node)) continue;
    found.push(node);
    for (const child of node.childNodes.toReversed()) open.push(child);
  }
  return found;
}

/** Labels and titles are shorter, or have no commas and full stops. */
const isProse = (text: string): boolean => {
  const { length } = text.trim();
  return length > 80 || (length > 20 && /[.,;:!?]/.test(text));
};

/** How much of each element reads like sentences, links apart. */
function proseIn(root: Parent): ProseCounts {
  const counts = new Map<Node | Parent, number>();
  const elements = elementsIn(root);
  for (const element of elements) {
    if (/^(?:a|script|style|nav|button|select|template|noscript|pre)$/.test(element.tagName)) continue;
    for (const child of element.childNodes) {
      if ('value' in child && isProse(child.value)) counts.set(child, child.value.trim().length);
    }
  }
  // The last elements are innermost, so that each is complete when it is added to its parent.
  for (const element of elements.toReversed()) {
    const own = element.childNodes.reduce((sum, child) => sum + (counts.get(child) ?? 0), 0);
    counts.set(element, /^(?:a|nav|button)$/.test(element.tagName) ? 0 : own);
  }
  return counts;
}
