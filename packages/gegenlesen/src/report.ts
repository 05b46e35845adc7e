// What stands in a report, for a program that installs this package alone.
export { Finding, InputError, PairReport, Report, Rule, Severity } from '@gegenlesen/bitext';
export { type ReportFormat, render, reportFormats } from '@gegenlesen/qa-report';
