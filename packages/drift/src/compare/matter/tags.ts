import { type Tag, tagOf } from '../../read/matter/markup.ts';
import type { Matter } from '../../read/matter/matter.ts';
import type { MatterDifference } from './difference.ts';

/** Reports a tag that is unclosed or closed in the wrong order, in place of missing and added tags of the same name. */
export function withBrokenTags(
  differences: readonly MatterDifference[],
  source: readonly Matter[],
  target: readonly Matter[],
): readonly MatterDifference[] {
  const wrong = firstBroken(source) === null ? firstBroken(target) : null;
  if (wrong === null) return differences;
  const { name } = tagOf(wrong.text);
  const isOther = ({ source: from, target: to }: MatterDifference): boolean =>
    tagOf((from ?? to)?.text ?? '').name !== name;
  const counterpart = source.find(({ text }) => tagOf(text).name === name) ?? wrong;
  return [...differences.filter(isOther), { type: 'broken', source: counterpart, target: wrong }];
}

/** The first tag that is never closed, or that closes a tag other than the last one; null if there is none. */
function firstBroken(tags: readonly Matter[]): Matter | null {
  const open: { readonly matter: Matter; readonly tag: Tag }[] = [];
  for (const matter of tags) {
    const tag = tagOf(matter.text);
    if (tag.isEmpty) continue;
    if (!tag.isClosing) open.push({ matter, tag });
    else if (open.pop()?.tag.name !== tag.name) return matter;
  }
  return open[0]?.matter ?? null;
}
