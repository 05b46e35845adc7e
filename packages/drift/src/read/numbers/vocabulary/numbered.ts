const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Words whose figure is a number in a dotted outline or a version, not an amount: Section 3.2, Abbildung 2.4. */
const outlines = list(`version versions versionen v vers release releases build revision rev ver firmware-version
  software-version versionsnummer versionsnummern fassung fassungen betaversion section sections sec chapter chapters part figure figures fig table tables tab listing listings
  example examples appendix annex exercise clause rule paragraph article subsection lesson module unit step
  abschnitt abschnitte abschnitten abschnitts kapitel kapitels kapiteln teil abbildung abbildungen abb tabelle tabellen
  beispiel beispiele anhang übung klausel regel absatz artikel unterabschnitt lektion modul schritt ziffer punkt gliederungspunkt`);

/** Products whose figure is a version, even without a dot: Windows 10, PHP 8.1. */
const products =
  list(`windows android linux ubuntu debian fedora mint suse opensuse kde gnome xfce python java javascript
  typescript php ruby perl node node.js deno npm go golang rust swift kotlin scala django rails laravel symfony angular
  react vue vue.js jquery bootstrap wordpress drupal joomla typo3 mysql postgresql sqlite mariadb mongodb redis docker
  kubernetes git firefox chrome chromium safari edge opera thunderbird libreoffice openoffice gimp inkscape blender krita
  audacity vlc usb bluetooth hdmi displayport pcie opengl directx vulkan html css xml http tls ssl gpl lgpl agpl
  apache nginx .net photoshop outlook unicode openssl gtk qt kernel firmware web industrie industry`);

/** A capital inside a word: macOS, LibreOffice. */
const capitalInside = /\p{Ll}\p{Lu}/u;

/** Whether a word, in lower case, is followed by dotted numbers of an outline or of versions. */
export const isOutline = (lower: string): boolean => outlines.has(lower);

/** Whether a word, in lower case, is one for versions, alone or in a German compound: `Dateiformatversionen`. */
export const isVersionWord = (lower: string): boolean =>
  /(?:^|\p{L})version(?:s|en)?(?:nummern?)?$|^(?:releases?|fassung(?:en)?)$/u.test(lower);

/** Whether a name as written is that of a product that has versions. */
export const isProduct = (name: string): boolean => products.has(name.toLowerCase()) || capitalInside.test(name);
