/** After the options of `serve`. */
export const serveHelp = `
Examples:
  Review the pairs of a folder:
    gegenlesen serve texts
  Upload texts on the page:
    gegenlesen serve
  Let a colleague in, who logs in with a name and a password:
    gegenlesen serve --add-user anna --role reviewer
    gegenlesen serve texts --host 192.168.1.20 --port 8000

It prints an address and opens it in your browser; the token in it lets you in, and
nobody else. The page is there for this machine alone, until Ctrl-C. What you decide
and correct lies in the folder of your system for such data, or in the one that
GEGENLESEN_DATA names; the files themselves are never changed. DATABASE_URL=postgres://…
keeps it on a PostgreSQL server, which several processes may use at once; with
REDIS_URL the texts are checked by \`gegenlesen worker\` through the queue. With
--host what is typed travels unencrypted: use it in a network that you trust, or
behind a server that speaks TLS.`;
