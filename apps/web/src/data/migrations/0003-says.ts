/**
 * Findings state what they say as data. Those of earlier versions get an id that no phrasebook has, so that the page shows
 * their English message, and their documents are checked again.
 */
export const says = `
update documents set
  checked_with = null,
  findings = (
    select coalesce(jsonb_agg(finding || '{"says":{"id":"stored","slots":{}}}'), '[]')
    from jsonb_array_elements(documents.findings) as finding
  ),
  first = (
    select coalesce(jsonb_agg(jsonb_set(entry, '{finding,says}', '{"id":"stored","slots":{}}')), '[]')
    from jsonb_array_elements(documents.first) as entry
  )
where findings is not null;
`;
