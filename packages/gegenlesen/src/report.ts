// The parts of a report, for programs that install only this package.
export { Finding, InputError, PairReport, Report, Rule, Severity } from '@gegenlesen/bitext';
export { type ReportFormat, render, reportFormats } from '@gegenlesen/qa-report';
