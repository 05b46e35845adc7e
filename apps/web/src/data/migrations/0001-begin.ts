/** The first tables. A published migration never changes: the next one corrects it. */
export const begin = `
create table documents (
  id text primary key,
  name text not null,
  place text unique,
  status text not null,
  problem text,
  original_path text not null,
  translation_path text not null,
  original bytea not null,
  translation bytea not null,
  reading bytea,
  sha256 text,
  checked_with text,
  beads jsonb,
  findings jsonb,
  first jsonb,
  score_before real,
  revision integer not null,
  updated_at timestamptz not null,
  updated_by text
);
create table edits (
  document text not null references documents (id) on delete cascade,
  segment integer not null,
  text text not null,
  machine text not null,
  revision integer not null,
  by text not null,
  primary key (document, segment)
);
create table decisions (
  id bigserial primary key,
  fingerprint text not null,
  rule text not null,
  verdict text not null,
  reason text,
  note text,
  name text not null,
  at timestamptz not null,
  source text,
  target text,
  path text,
  words jsonb,
  document text references documents (id) on delete set null
);
create index decisions_document on decisions (document);
create table actions (
  id bigserial primary key,
  document text not null references documents (id) on delete cascade,
  at timestamptz not null,
  by text not null,
  deed jsonb not null,
  revision integer not null,
  undone boolean not null
);
create index actions_document on actions (document, id);
create table users (
  name text primary key,
  role text not null,
  password text not null
);
create table sessions (
  digest text primary key,
  name text not null,
  role text not null,
  csrf text not null,
  expires bigint not null
);
`;
