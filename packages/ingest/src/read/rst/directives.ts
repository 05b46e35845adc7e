/** What of a directive is prose. */
export interface Directive {
  /** `.. admonition:: A title` */
  readonly argument: boolean;
  readonly content: boolean;
  /** The argument and the first paragraph are one: `.. note:: A note`. */
  readonly isOne: boolean;
}

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const admonitions = names(
  'attention caution danger error hint important note tip warning seealso todo epigraph highlights pull-quote compound versionadded versionchanged deprecated deprecated-removed versionremoved container only centered rubric',
);
const titled = names(
  'admonition topic sidebar table list-table contents dropdown tab tab-item card grid-item-card tabs details collapse',
);
const silent =
  /^(?:code|code-block|sourcecode|highlight|highlightlang|math|literalinclude|include|raw|toctree|index|parsed-literal|productionlist|csv-table|doctest|testcode|testoutput|testsetup|testcleanup|prompt|console|ipython|jupyter-execute|graphviz|graph|digraph|plot|uml|plantuml|mermaid|tikz|inheritance-diagram|image|unicode|date|role|default-role|module|currentmodule|py:module|py:currentmodule|sectnum|section-numbering|header|footer|target-notes|meta|title|restructuredtext-test-directive|auto\w+|sectionauthor|codeauthor|moduleauthor|tabularcolumns|acks-hidden|bibliography|program|code-include|youtube|vimeo|video|raw-html|click|argparse|literal|snippet|autosummary)$/;

/** A directive with a name; what is unknown holds prose, but its argument is none. */
export function directiveOf(name: string): Directive {
  if (silent.test(name)) return { argument: false, content: false, isOne: false };
  if (name === 'replace' || admonitions.has(name)) return { argument: true, content: true, isOne: true };
  if (titled.has(name)) return { argument: true, content: name !== 'contents', isOne: false };
  return { argument: false, content: true, isOne: false };
}

/** Directives whose argument begins with a version number. */
export const namesVersion = (name: string): boolean => /^(?:version\w+|deprecated(?:-removed)?)$/.test(name);

/** Options that are shown. */
export const isProsaicOption = (name: string): boolean => /^(?:alt|caption|title|description|figcaption)$/.test(name);
