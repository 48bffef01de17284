-- What the server keeps beside the record: what it was handed and has not added yet, what it answered, and what its users
-- want to come back to. Nothing of it is what a report says or what a person decided.

-- What a server was handed to add: its own from the moment that given_at is set, and gone on with after a restart until
-- ended_at is.
create table imports (
  id bigint generated always as identity primary key,
  kind text not null check (kind in ('files', 'text', 'address', 'example', 'retry')),
  dossier bigint references dossiers,
  name text not null,
  made_at timestamptz not null,
  -- Null while it is still on its way.
  given_at timestamptz,
  ended_at timestamptz,
  -- Somebody asked for its end.
  stopped boolean not null default false,
  -- What kept it from going on, where that was not the fault of one report.
  code text,
  message text
);
create index on imports (dossier);
create index on imports (id) where ended_at is null;

create table import_documents (
  import bigint not null references imports on delete cascade,
  number integer not null,
  name text not null,
  -- What is known of it, and where it is where that is not import_chunks.
  options json not null,
  primary key (import, number)
);

-- The bytes of a document in pieces, so that none of them is in memory whole; kept until the import has ended
-- without a fault of the store.
create table import_chunks (
  import bigint not null,
  document integer not null,
  number integer not null,
  bytes bytea not null,
  primary key (import, document, number),
  foreign key (import, document) references import_documents on delete cascade
);

-- What came of each report of a document, in their order.
create table import_results (
  import bigint not null,
  document integer not null,
  number integer not null,
  name text not null,
  outcome text not null check (outcome in ('new', 'changed', 'known', 'failed')),
  report text references reports,
  code text,
  message text,
  primary key (import, document, number),
  foreign key (import, document) references import_documents on delete cascade
);

-- What a server answered to requests that had a key, so that the same request twice is done once.
create table answers (
  key text primary key,
  -- SHA-256 of what was asked.
  request text not null,
  at timestamptz not null,
  -- Null while it is being done.
  status integer,
  headers json,
  body text
);

-- Searches that somebody wants to come back to, as the query of their address.
create table saved_searches (
  id bigint generated always as identity primary key,
  name text not null check (name <> ''),
  query text not null,
  saved_at timestamptz not null
);
