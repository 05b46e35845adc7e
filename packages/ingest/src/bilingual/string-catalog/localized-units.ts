import type { Node } from 'jsonc-parser';
import { deepest } from '../../catalogues/entry.ts';
import { memberOf, membersOf } from '../../catalogues/json/parse-json.ts';

/** One text of a localization: that of a plural form, of a device, or of a variable in it. */
export interface LocalizedUnit {
  /** `one`; `iphone`, `other`; `files`, `one`. */
  readonly path: readonly string[];
  readonly unit: Node;
}

/** The texts of a string in one language, in the order of the file. */
export function unitsOfLocalization(
  localization: Node | undefined,
  path: readonly string[] = [],
): readonly LocalizedUnit[] {
  if (localization === undefined || path.length > deepest) return [];
  const unit = memberOf(localization, 'stringUnit');
  const variations = membersOf(memberOf(localization, 'variations'));
  const substitutions = membersOf(memberOf(localization, 'substitutions'));
  return [
    ...(unit === undefined ? [] : [{ path, unit }]),
    ...variations.flatMap(([, cases]) =>
      membersOf(cases).flatMap(([name, each]) => unitsOfLocalization(each, [...path, name])),
    ),
    ...substitutions.flatMap(([name, each]) => unitsOfLocalization(each, [...path, name])),
  ];
}
