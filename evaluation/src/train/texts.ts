import type { ByTongue } from '@gegenlesen/bitext';
/** How the two sides of a text are found and paired. */
export type Reading =
  | { readonly kind: 'catalogues'; readonly from: readonly string[] }
  | { readonly kind: 'pages'; readonly de: Pages; readonly en: Pages; readonly byId?: boolean }
  | { readonly kind: 'manuals'; readonly de: string; readonly en: readonly string[] }
  | { readonly kind: 'dictionary'; readonly from: string; readonly file: string };

/** Pages of a package: the first group of `name` is the same for both sides of a pair. */
export interface Pages {
  readonly from: string;
  readonly name: RegExp;
}

export interface Text {
  readonly name: string;
  /** SPDX. */
  readonly licence: string;
  readonly reading: Reading;
}

const catalogues = (name: string, licence: string, ...from: readonly string[]): Text => ({
  name,
  licence,
  reading: { kind: 'catalogues', from: from.flatMap((names) => names.split(' ')) },
});

const pages = (name: string, licence: string, sides: ByTongue<Pages>): Text => ({
  name,
  licence,
  reading: { kind: 'pages', ...sides },
});

/** Debian packages, without texts under the GFDL, under the GPL version 2 only, or under terms of their own. */
export const packagedTexts: readonly Text[] = [
  {
    name: 'Ding dictionary',
    licence: 'GPL-2.0-or-later',
    reading: { kind: 'dictionary', from: 'trans-de-en', file: 'usr/share/trans/de-en' },
  },
  {
    name: 'LibreOffice help',
    licence: 'MPL-2.0',
    reading: {
      kind: 'pages',
      byId: true,
      de: { from: 'libreoffice-help-de', name: /help\/de\/text\/(.*\.html)$/u },
      en: { from: 'libreoffice-help-en-us', name: /help\/en-US\/text\/(.*\.html)$/u },
    },
  },
  {
    name: 'Manual pages',
    licence: 'GPL-3.0-or-later',
    reading: {
      kind: 'manuals',
      de: 'manpages-de',
      en: [
        'manpages manpages-dev coreutils systemd util-linux mount bsdutils procps psmisc passwd login bash grep tar sed',
        'findutils diffutils openssh-client cron man-db gnupg gpg wget curl less nano xz-utils gzip bzip2 kbd net-tools',
        'hostname sysvinit-utils rsync mdadm mtools lftp mutt dpkg apt',
      ].flatMap((names) => names.split(' ')),
    },
  },
  catalogues(
    'The Battle for Wesnoth',
    'GPL-2.0-or-later',
    'wesnoth-1.16-data wesnoth-1.16-did wesnoth-1.16-dm wesnoth-1.16-dw wesnoth-1.16-ei wesnoth-1.16-httt',
    'wesnoth-1.16-l wesnoth-1.16-low wesnoth-1.16-nr wesnoth-1.16-sof wesnoth-1.16-sota wesnoth-1.16-sotbe',
    'wesnoth-1.16-thot wesnoth-1.16-trow wesnoth-1.16-tsg wesnoth-1.16-ttb wesnoth-1.16-utbs',
  ),
  catalogues('Names of countries, regions, languages, currencies', 'LGPL-2.1-or-later', 'iso-codes'),
  catalogues('Names of places', 'GPL-2.0-or-later', 'kgeography-data libgweather-4-common marble-data'),
  catalogues('LibreOffice', 'MPL-2.0', 'libreoffice-l10n-de'),
  catalogues(
    'KDE programs',
    'GPL-2.0-or-later',
    'plasma-workspace-data plasma-desktop-data okular step krita-l10n kmymoney-common khelpcenter kdenlive-data',
    'kalzium-data digikam-data',
  ),
  catalogues(
    'GNOME programs',
    'GPL-2.0-or-later',
    'evolution-common evolution-data-server-common nautilus-data gnumeric-common libgimp2.0',
  ),
  catalogues(
    'Money, families, music, pictures',
    'GPL-2.0-or-later',
    'gnucash-common gramps grisbi-common homebank-data vlc-l10n audacity-data inkscape lyx-common darktable freeciv-data',
  ),
  catalogues(
    'System programs',
    'GPL-2.0-or-later',
    'apt aptitude-common bash coreutils cryptsetup-bin diffutils dpkg findutils gnupg-l10n grep kbd lftp login man-db',
    'mutt nano net-tools procps psmisc sed systemd tar wget xz-utils',
  ),
  pages('Debian handbook', 'GPL-2.0-or-later OR CC-BY-SA-3.0', {
    de: { from: 'debian-handbook', name: /html\/de-DE\/(.*\.html)$/u },
    en: { from: 'debian-handbook', name: /html\/en-US\/(.*\.html)$/u },
  }),
  pages('Debian reference', 'GPL-2.0-or-later', {
    de: { from: 'debian-reference-de', name: /(\w+)\.de\.html$/u },
    en: { from: 'debian-reference-en', name: /(\w+)\.en\.html$/u },
  }),
  pages("Maintainer's guide", 'GPL-2.0-or-later', {
    de: { from: 'maint-guide-de', name: /(\w+)\.de\.html$/u },
    en: { from: 'maint-guide', name: /(\w+)\.en\.html$/u },
  }),
  pages('GNOME user help', 'CC-BY-SA-3.0', {
    de: { from: 'gnome-user-docs', name: /help\/de\/(.*\.page)$/u },
    en: { from: 'gnome-user-docs', name: /help\/C\/(.*\.page)$/u },
  }),
];
