interface ChipsProps<Value extends string> {
  readonly label: string;
  readonly values: readonly Value[];
  readonly counts: ReadonlyMap<Value, number>;
  readonly chosen: readonly Value[];
  readonly nameOf: (value: Value) => string;
  readonly toneOf?: (value: Value) => string;
  readonly toggle: (value: Value) => void;
}

/** The values of a field as switches with their counts; values that do not occur are left out. */
export function Chips<Value extends string>({
  label,
  values,
  counts,
  chosen,
  nameOf,
  toneOf,
  toggle,
}: ChipsProps<Value>) {
  const there = values.filter((value) => counts.has(value) || chosen.includes(value));
  if (there.length < 2 && chosen.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out in a line with its legend
    <div class="chips" role="group" aria-label={label}>
      {there.map((value) => (
        <button
          type="button"
          key={value}
          class={`chip ${toneOf?.(value) ?? ''}`}
          aria-pressed={chosen.includes(value)}
          onClick={() => toggle(value)}
        >
          {nameOf(value)} <span>{counts.get(value) ?? 0}</span>
        </button>
      ))}
    </div>
  );
}
