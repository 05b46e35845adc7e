export const serveHelp = `
Examples:
  Review the pairs of a folder:
    gegenlesen serve texts
  Upload texts on the page:
    gegenlesen serve
  Let a colleague in, who logs in with a name and a password:
    gegenlesen serve --add-user anna --role reviewer
    gegenlesen serve texts --host 192.168.1.20 --port 8000

Prints an address and opens it in your browser; only its token lets you in. The page
is for this machine alone, until Ctrl-C. Decisions and corrections are kept in your
system's data folder, or in the one that GEGENLESEN_DATA names; the files themselves
are never changed. DATABASE_URL=postgres://… keeps them on a PostgreSQL server, which
several processes may share; with REDIS_URL, \`gegenlesen worker\` checks the texts
through the queue. With --host, everything typed travels unencrypted: use it on a
network you trust, or behind a server that speaks TLS.`;
