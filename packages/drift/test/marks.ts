/** The text without its marks, and what stood between them. */
export const unmarked = (text: string): { readonly plain: string; readonly marked: readonly string[] } => ({
  plain: text.replace(/[⟦⟧]/g, ''),
  marked: [...text.matchAll(/⟦([^⟧]*)⟧/g)].map(([, inside]) => inside ?? ''),
});
