export const calibrateHelp = `
Examples:
  From the decisions of the review page:
    gegenlesen calibrate
  From files of decisions, written into the configuration:
    gegenlesen calibrate decisions.jsonl legal/decisions.jsonl --write
  From both, for another program:
    gegenlesen calibrate decisions.jsonl --review --format json

The precision of a rule is the share of its decided findings that were confirmed, with
its 95 % interval (Wilson). On the review page, a corrected finding counts as
confirmed. A rule is kept if the whole interval is above 50 %. Otherwise a threshold is
proposed above which 10 or more findings were mostly confirmed, if it drops at most a
fifth of the confirmed ones; or, if the whole interval is below 50 %, the next lower
severity. Nothing is proposed from fewer than 10 decisions, and nothing twice.

The page must not be open, unless DATABASE_URL names a PostgreSQL server.

Exit status: 0 the decisions were counted; 2 the input or the call is wrong; 3 a fault
of the program or of the machine.`;
