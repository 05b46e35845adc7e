/** Whether a comment is addressed to gegenlesen, even if misspelt, so that mistakes can be reported. */
export const isRemark = (comment: string): boolean => /^\s*gegenlesen\b/i.test(comment);
