const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Commands whose argument is a title. */
export const headings = names(
  'part chapter section subsection subsubsection paragraph subparagraph title subtitle frametitle framesubtitle addpart addchap addsec minisec',
);

/** Commands whose argument is a block of its own, in the place where they are or in a note. */
export const captions = names('caption captionof legend subcaption');
export const notes = names('footnote footnotetext endnote marginpar sidenote thanks marginnote tablefootnote');

/** Commands whose last argument is a part of the sentence, by how many arguments come before it. */
export const styles: ReadonlyMap<string, number> = new Map([
  ...'emph textbf textit textsl textsc textsf textrm textup textmd textnormal text mbox hbox underline uline sout hl textsuperscript textsubscript MakeUppercase uppercase textlf ensuremath makebox framebox fbox textquote alert structure term'
    .split(' ')
    .map((name) => [name, 0] as const),
  ...'href textcolor colorbox foreignlanguage parbox raisebox fcolorbox hyperref'
    .split(' ')
    .map((name) => [name, 1] as const),
]);

/** Commands whose argument is code or names something. */
export const codes = names(
  'texttt code url path nolinkurl lstinline verb mintinline cite citep citet citeauthor citeyear parencite textcite footcite autocite Cite Textcite citealp citealt nocite ref pageref autoref cref Cref eqref nameref vref',
);

/** Commands that are not shown, with all their arguments. */
export const silent = names(
  'label index input include includegraphics bibliography bibliographystyle printbibliography addbibresource vspace hspace setlength addtolength setcounter addtocounter usepackage RequirePackage documentclass newcommand renewcommand providecommand newenvironment renewenvironment newtheorem def let DeclareMathOperator hypersetup pagestyle thispagestyle pagenumbering selectlanguage includeonly graphicspath cline cmidrule rule phantom hphantom vphantom addcontentsline markboth markright fontsize color definecolor enlargethispage stepcounter refstepcounter numberwithin lstset date author institute pagecolor linespread captionsetup geometry sisetup nocite glsaddall newglossaryentry newacronym bibitem hyphenation tableofcontents listoffigures listoftables maketitle multicolumn@ lstinputlisting verbatiminput inputminted pdfbookmark protect ifthenelse usetikzlibrary DeclareUnicodeCharacter href@',
);

/** Commands without arguments that are not shown. */
export const switches = names(
  'noindent indent centering raggedright raggedleft small footnotesize scriptsize tiny normalsize large Large LARGE huge Huge itshape bfseries mdseries upshape slshape scshape sffamily rmfamily ttfamily normalfont em bf it rm sf tt sl sc clearpage cleardoublepage newpage pagebreak nopagebreak medskip smallskip bigskip hfill vfill hline toprule midrule bottomrule appendix frontmatter mainmatter backmatter sloppy fussy relax allowbreak nobreak protect leavevmode endfirsthead endhead endfoot endlastfoot null strut onehalfspacing singlespacing doublespacing makeatletter makeatother null par@ hrulefill dotfill columnbreak FloatBarrier pause',
);

/** Environments that hold no prose. Those of formulas are part of a sentence. */
export const verbatim = names(
  'verbatim verbatim* Verbatim BVerbatim lstlisting minted alltt comment filecontents filecontents* tikzpicture pgfpicture picture algorithmic algorithm2e code sourcecode thebibliography',
);
export const formulas = names(
  'equation equation* align align* gather gather* multline multline* eqnarray eqnarray* displaymath math flalign flalign* alignat alignat* dmath',
);
export const tables: ReadonlyMap<string, number> = new Map([
  ['tabular', 1],
  ['longtable', 1],
  ['supertabular', 1],
  ['tabular*', 2],
  ['tabularx', 2],
  ['tabulary', 2],
  ['array', 1],
]);
/** Other environments with arguments that are not shown. */
export const boxes: ReadonlyMap<string, number> = new Map([
  ['minipage', 1],
  ['multicols', 1],
  ['wrapfigure', 2],
  ['otherlanguage', 1],
  ['otherlanguage*', 1],
  ['column', 1],
  ['adjustbox', 1],
  ['subfigure', 1],
]);
/** Environments whose argument is a title. */
export const titled = names('frame block alertblock exampleblock');
export const quotes = names('quote quotation verse displayquote');
export const lists = names('itemize enumerate description compactitem compactenum inparaenum asparaenum');
