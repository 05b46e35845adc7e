/** A decision keeps what its finding points at and how sure it was. */
export const marked = `
alter table decisions add column marked jsonb;
alter table decisions add column confidence double precision;
`;
