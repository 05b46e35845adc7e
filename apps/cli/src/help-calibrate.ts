/** After the options of `calibrate`. */
export const calibrateHelp = `
Examples:
  From what was decided on the review page:
    gegenlesen calibrate
  From files of decisions, written into the configuration:
    gegenlesen calibrate decisions.jsonl legal/decisions.jsonl --write
  From both, for another program:
    gegenlesen calibrate decisions.jsonl --review --format json

The precision of a rule is the share of its findings that were confirmed, of all that
were decided; 95 % is where it would lie over many more (Wilson). On the review page a
finding that was mended counts as confirmed. A rule is kept where all of that interval
lies above 50 %. Else a threshold is proposed from which on 10 or more findings were
mostly confirmed, if it leaves out at most a fifth of the confirmed ones; or, where all
of the interval lies below 50 %, the severity below the rule's usual one. Nothing is
proposed from fewer than 10 decisions, and nothing twice.

The page must not be open, unless DATABASE_URL names a PostgreSQL server.

Exit status: 0 it was counted; 2 the input or the call is wrong; 3 a fault of the
program or of the machine.`;
