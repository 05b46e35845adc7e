/** Whether a comment speaks to gegenlesen; one that means to and is written wrongly must be told and not passed over. */
export const isRemark = (comment: string): boolean => /^\s*gegenlesen\b/i.test(comment);
