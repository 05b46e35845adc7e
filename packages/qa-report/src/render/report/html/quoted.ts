import { type Markup, markup } from '../../page/markup.ts';

/** A message with what it quotes in backticks set as code. */
export const quoted = (message: string): readonly Markup[] =>
  message.split('`').map((part, i, parts) => {
    if (i % 2 === 0) return markup`${part}`;
    return i === parts.length - 1 ? markup`\`${part}` : markup`<code>${part}</code>`;
  });
