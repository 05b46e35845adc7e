import type { NumberedFinding } from '../../reading.ts';
import { type Markup, markup } from './markup.ts';

/** A finding: what is wrong, how badly, by which check, and the way to its place in both texts. */
export function cardOf(
  { number, finding }: NumberedFinding,
  place: string | null,
  isMarked: Record<'source' | 'target', boolean>,
): Markup {
  const { severity, group, rule, category, message, confidence } = finding;
  const links = [
    ...(isMarked.source ? [markup`<a href="#f${number}-source">Original</a>`] : []),
    ...(isMarked.target ? [markup`<a href="#f${number}-target">Translation</a>`] : []),
  ];
  return markup`<article class="card ${severity}" id="f${number}" tabindex="-1" data-severity="${severity}" data-group="${group}" aria-label="Finding ${number}, ${severity}">
<p class="kind"><b>${severity}</b> ${rule}</p>
<p class="message">${quoted(message)}</p>
<p class="more"><span title="MQM category">${category}</span> <span>${Math.round(confidence * 100)} % sure</span>${place === null ? null : markup` <span>${place}</span>`}${links.map((link) => markup` ${link}`)}</p>
</article>
`;
}

/** A message with what it quotes in backticks set as code. */
const quoted = (message: string): readonly Markup[] =>
  message.split('`').map((part, i, parts) => {
    if (i % 2 === 0) return markup`${part}`;
    return i === parts.length - 1 ? markup`\`${part}` : markup`<code>${part}</code>`;
  });
