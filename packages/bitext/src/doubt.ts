/** Below this confidence, a bead is as likely wrong as right. */
const doubtful = 0.5;

/** Whether the two sides of a bead may not belong together. @param confidence 0 to 1 */
export const isDoubtful = (confidence: number): boolean => confidence < doubtful;
