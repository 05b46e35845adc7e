/** A message whose quotations, in backticks, are set as code. */
export const Quoted = ({ text }: { readonly text: string }) => {
  const parts = text.split('`');
  return (
    <>
      {parts.map((part, i) => {
        if (i % 2 === 0) return part;
        return i === parts.length - 1 ? `\`${part}` : <code key={i}>{part}</code>;
      })}
    </>
  );
};
