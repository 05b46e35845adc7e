/** The paragraphs of an HTML or XML page as plain text, without code. */
export function htmlBlocks(html: string): readonly string[] {
  return html
    .replace(/^[\s\S]*?<body[^>]*>/iu, '')
    .replace(/<(script|style|pre|head)\b[\s\S]*?<\/\1>/giu, '\n\n')
    .replace(/<\/?(?:p|h[1-6]|li|t[dhr]|d[tdl]|div|table|title|ul|ol|item|section|note|hr|body)\b[^>]*>/giu, '\u0001')
    .split('\u0001')
    .map(plainHtml)
    .filter((text) => /\p{L}{2}/u.test(text));
}

/** The texts of the elements with an id, by id; a translated page keeps the ids. */
export function htmlById(html: string): ReadonlyMap<string, string> {
  const found = html.matchAll(/<(p|h[1-6])\b[^>]*\bid="([^"]+)"[^>]*>([\s\S]*?)<\/\1>/gu);
  return new Map([...found].map(([, , id = '', inner = '']) => [id, plainHtml(inner)]));
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

const plainHtml = (html: string): string =>
  html
    .replace(/<[^<>]*>/gu, '')
    .replace(/&(\w+);/gu, (entity, name: string) => entities[name] ?? entity)
    .replace(/&#(\d+);/gu, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/\s+/gu, ' ')
    .trim();

/** The paragraphs of a manual page (man or mdoc), without its examples. */
export function manualBlocks(page: string): readonly string[] {
  const blocks: string[] = [];
  let lines: string[] = [];
  let isCode = false;
  const close = (): void => {
    const text = lines.join(' ').replace(/\s+/gu, ' ').trim();
    if (!isCode && /\p{L}{2}/u.test(text)) blocks.push(text);
    lines = [];
  };
  for (const raw of page.split('\n')) {
    if (/^[.']\s*(?:\\"|TH|Dd|Dt|Os|UR|UE|ie|if|el|de|ds|nr|so|ft|ad|na|hy)/u.test(raw)) continue;
    const macro = /^[.'](\w+)\s*/u.exec(raw)?.[1];
    if (
      macro !== undefined &&
      /^(?:PP|P|LP|TP|IP|HP|SH|SS|Sh|Ss|Pp|It|br|sp|RS|RE|nf|fi|EX|EE|Bl|El|Bd|Ed|TQ|TS|TE)$/u.test(macro)
    ) {
      close();
      if (/^(?:nf|EX|TS|Bd)$/u.test(macro)) isCode = true;
      if (/^(?:fi|EE|TE|Ed)$/u.test(macro)) isCode = false;
    }
    const text = raw
      .replace(/^[.']\w+\s*/u, '')
      .replace(/\\f(?:\[\w*\]|\(\w\w|.)|\\[s][-+]?\d|\\[,/&|^%:]/gu, '')
      .replace(/\\\((?:lq|rq|Bq|lB|rB|dq)|\\\*\(\w\w/gu, '"')
      .replace(/\\(?:\(em|\(en)/gu, '–')
      .replace(/\\\(aq|\\\[aq\]/gu, "'")
      .replace(/\\-/gu, '-')
      .replace(/\\[ ~0]/gu, ' ')
      .replace(/\\./gu, '');
    if (macro === 'SH' || macro === 'SS') {
      lines.push(text);
      close();
    } else if (raw.trim() === '') close();
    else lines.push(text);
  }
  close();
  return blocks;
}
