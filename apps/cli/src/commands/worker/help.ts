export const workerHelp = `
Examples:
  Take jobs from the Redis of this machine:
    gegenlesen worker --queue redis://127.0.0.1:6379
  With a password, over TLS, and monitored:
    gegenlesen worker --queue rediss://user:secret@host:6380 --port 9464

Logs one line of JSON per event to standard output. SIGTERM ends it: running jobs are
finished, or go back to the queue after --limit seconds.`;
