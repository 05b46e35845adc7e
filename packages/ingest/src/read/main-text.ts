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

/** Words in `class` and `id` of what comes with an article. */
const frameName =
  /(?:^|[-_\s])(?:cookies?|consent|gdpr|share|sharing|shariff|social|related|recommend(?:ed|ations?)|comments?|disqus|sidebar|breadcrumbs?|newsletter|advert(?:isement)?s?|ads?|promo|teasers?|pagination|pager|site-?(?:header|footer|nav)|navbar|menu|skip-?link)(?:$|[-_\s])/i;

/** The least of all prose that the main text has to have, where an element says that it is the main text. */
const leastOfMain = 0.4;
/** More are a list of articles. */
const mostStated = 20;
/** Where only its prose tells. */
const leastOfDense = 0.85;
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
  const code = new Set(codeIn(root));
  const main = statedMain(body, prose) ?? denseMain(body, prose);
  if (main === null) return { apart: new Set(), code };
  const most = mostWithin * proseOf(prose, main);
  const within = elementsIn(main).filter((element) => isNamedFrame(element) && proseOf(prose, element) <= most);
  return { apart: new Set([...besides(main, body), ...within]), code };
}

const codeName =
  /(?:^|[-_\s])(?:highlight(?:table|er)?|codehilite|sourcecode|code-?block|code-?box|crayon|linenos?|gutter)(?:$|[-_\s])/i;

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

/** Goes inwards as long as one element has nearly all of the prose; null if what is left out might be text. */
function denseMain(body: Element, prose: ProseCounts): Element | null {
  const all = proseOf(prose, body);
  let main = body;
  for (;;) {
    const inner = main.childNodes.find((child) => (prose.get(child) ?? 0) >= leastOfDense * all);
    if (inner === undefined || !('tagName' in inner) || /^(?:p|table|ul|ol|dl|section)$/.test(inner.tagName)) break;
    main = inner;
  }
  const isClear = main !== body && all >= 500 && besides(main, body).every((node) => isFrame(node, prose));
  return isClear ? main : null;
}

/** Whether a node beside the main text has none of it: it has no prose, or says what it is. */
const isFrame = (node: Node, prose: ProseCounts): boolean =>
  (prose.get(node) ?? 0) === 0 ||
  ('tagName' in node &&
    (/^(?:header|footer|aside|nav)$/.test(node.tagName) ||
      isNamedFrame(node) ||
      /^(?:banner|contentinfo|complementary|navigation)$/.test(roleOf(node.attrs))));

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

const isNamedFrame = (element: Element): boolean =>
  /^(?:div|section|aside|ul|footer|header|form|figure)$/.test(element.tagName) && isNamed(element, frameName);

const isNamed = ({ attrs }: Element, pattern: RegExp): boolean =>
  attrs.some(({ name, value }) => (name === 'class' || name === 'id') && pattern.test(value));

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

/** Texts that are read as sentences: long enough, and no link. */
function proseIn(root: Parent): ProseCounts {
  const counts = new Map<Node | Parent, number>();
  const elements = elementsIn(root);
  for (const element of elements) {
    if (/^(?:a|script|style|nav|button|select|template|noscript|pre)$/.test(element.tagName)) continue;
    for (const child of element.childNodes) {
      if ('value' in child && child.value.trim().length > 20) counts.set(child, child.value.trim().length);
    }
  }
  // The last elements are innermost, so that each is complete when it is added to its parent.
  for (const element of elements.toReversed()) {
    const own = element.childNodes.reduce((sum, child) => sum + (counts.get(child) ?? 0), 0);
    counts.set(element, /^(?:a|nav|button)$/.test(element.tagName) ? 0 : own);
  }
  return counts;
}
