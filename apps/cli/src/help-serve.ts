/** After the options of `serve`. */
export const serveHelp = `
Examples:
  Review the pairs of a folder:
    gegenlesen serve texts
  Upload texts on the page:
    gegenlesen serve

Open the address that it prints; the token in it lets you in, and nobody else. The
page is there for this machine alone, until Ctrl-C. What you decide and correct lies
in the folder of your system for such data, or in the one that GEGENLESEN_DATA
names; the files themselves are never changed. DATABASE_URL=postgres://… keeps it
on a PostgreSQL server, which several processes may use at once.`;
