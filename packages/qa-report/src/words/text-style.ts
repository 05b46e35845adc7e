import { type Paint, paint } from './paint.ts';

/** How text is set for a terminal. */
export interface TextStyle {
  readonly paint: Paint;
  /** In columns. */
  readonly width: number;
}

/** Longer lines are hard to read, however wide the terminal is. */
export const widest = 100;
const narrowest = 30;

/** The style for a terminal, by default of 80 columns and without colours. */
export const textStyle = ({
  color = false,
  width = 80,
}: {
  readonly color?: boolean;
  readonly width?: number;
}): TextStyle => ({ paint: paint(color), width: Math.min(Math.max(width, narrowest), widest) });
