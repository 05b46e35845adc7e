/** A decision records what its finding marks and how sure it was. */
export const marked = `
alter table decisions add column marked jsonb;
alter table decisions add column confidence double precision;
`;
