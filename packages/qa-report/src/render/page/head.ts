import { type Markup, markup, verbatim } from './markup.ts';
import { policyOf } from './security-policy.ts';

/** The head of a self-contained page: its title, its style, and a policy that allows only this style and this script. */
export const headOf = (title: string, style: string, script: string): Markup => markup`<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyOf(style, script)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Translation check: ${title}</title>
<style>${verbatim(style)}</style>
</head>`;
