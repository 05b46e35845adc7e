/** The findings that do not count, below the texts. */
export const settled = `
.settled { margin: 2rem 0; padding: .75rem 1rem; border: 1px solid var(--line); border-radius: .5rem; }
.settled summary { cursor: pointer; color: var(--quiet); }
.settled ul { margin: .75rem 0 0; padding: 0; list-style: none; }
.settled li { padding: .6rem 0; border-top: 1px solid var(--line); }
.settled p { margin: 0; overflow-wrap: anywhere; }
.standing { margin: .35rem 0 0; padding-inline-start: .6rem; border-inline-start: 3px solid var(--line); overflow-wrap: anywhere; }
`;
