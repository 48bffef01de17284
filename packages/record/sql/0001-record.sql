-- Reports as they were published, readings of them, and what people decided about those. PostgreSQL 15.
-- What the machine read (readings, report_actors, items) can be made again from the reports; what people decided
-- (reviews, and the actors that they curate) cannot, and is only ever added to.

create extension if not exists pg_trgm;

-- PostgreSQL's stemmers without their lists of stop words, which hold the words for not and none.
create text search dictionary dutch_all (template = snowball, language = dutch);
create text search configuration dutch_all (copy = dutch);
alter text search configuration dutch_all alter mapping replace dutch_stem with dutch_all;
create text search dictionary english_all (template = snowball, language = english);
create text search configuration english_all (copy = english);
alter text search configuration english_all alter mapping replace english_stem with english_all;

create table dossiers (
  id bigint generated always as identity primary key,
  name text not null unique check (name <> ''),
  created_at timestamptz not null,
  archived_at timestamptz
);

-- The bytes as they were given, by their SHA-256: what a reading can be checked against.
create table originals (
  hash text primary key,
  bytes bytea not null
);

create table reports (
  -- Of the text and where it was published, in hexadecimal: the same report added twice is one row.
  id text primary key,
  -- What whoever gave it calls it.
  reference text,
  lang text not null,
  title text,
  outlet text,
  url text,
  -- EDTF as given, and the first and last day of it.
  published text,
  published_from date,
  published_to date,
  -- Who signed it, and the news agency that it credits.
  author text,
  agency text,
  text text not null,
  original text not null references originals,
  -- Of the same address: 1, 2, 3 …, and the one before.
  version integer not null,
  previous text references reports,
  added_at timestamptz not null,
  -- The actors of the record that actors of readings before the current one are, by kind and name: they come back.
  ties json,
  -- Hashes of its runs of words: what may be a copy of it has one of them too; null where it is too short to tell.
  bands integer[],
  unique (url, version)
);
create index on reports using gin (bands) with (fastupdate = off);

-- Reports that are one text, the lesser id first: wire copies, also cut, and what was taken over. Made with the later one.
create table report_copies (
  report text not null references reports,
  other text not null references reports,
  -- The share of their runs of words that both have; of one that was cut, the share of its own.
  likeness double precision not null,
  primary key (report, other),
  check (report < other collate "C")
);
create index on report_copies (other);

create table dossier_reports (
  dossier bigint not null references dossiers,
  report text not null references reports,
  added_at timestamptz not null,
  primary key (dossier, report)
);
create index on dossier_reports (report);

-- What could not be added, with why, so that it can be tried again.
create table failures (
  id bigint generated always as identity primary key,
  dossier text,
  name text not null,
  original text not null references originals,
  -- What was known of it beside its words.
  options json not null,
  code text not null,
  message text not null,
  attempts integer not null,
  failed_at timestamptz not null,
  unique nulls not distinct (dossier, name, original)
);

-- What was fetched from an address, with what the server said of it: a document each, the last one last.
create table fetches (
  id bigint generated always as identity primary key,
  -- As it was asked for, and where it ended up.
  address text not null,
  url text not null,
  at timestamptz not null,
  status integer not null,
  -- As the server sent them: [[name, value], …].
  headers json not null,
  original text not null references originals
);
create index on fetches (address, id);

-- Addresses that are looked at again: feeds, and the pages that they lead to.
create table addresses (
  address text primary key,
  checked_at timestamptz not null,
  -- What its feed last said of it: when it was changed.
  stamp text,
  -- Why it could not be had the last time, and how often in a row.
  code text,
  message text,
  attempts integer not null
);

-- Feeds that are watched, and for which dossier.
create table feeds (
  address text not null,
  dossier text,
  -- Of all looks together.
  added integer not null,
  looks integer not null,
  unique nulls not distinct (address, dossier)
);

-- One reading per report and engine; the current one is what items are made from.
create table readings (
  id bigint generated always as identity primary key,
  report text not null references reports,
  engine text not null,
  current boolean not null,
  -- The reading without its report, byte for byte as the engine gave it (json keeps the text).
  body json not null,
  made_at timestamptz not null,
  unique (report, engine)
);
create unique index on readings (report) where current;

-- An actor across reports. Machines make them, one for each actor of a report that is certainly nobody known;
-- a person merges, splits and names them, and then they are curated.
create table actors (
  id bigint generated always as identity primary key,
  kind text not null check (kind in ('person', 'organization', 'state', 'group')),
  name text not null,
  curated boolean not null default false,
  merged_into bigint references actors
);
-- What GIN puts off (fastupdate) is read whole at each look until somebody vacuums, which PGlite never does by itself.
create index on actors using gin (name gin_trgm_ops) with (fastupdate = off);
create index on actors (merged_into) where merged_into is not null;

-- An actor as one report has it.
create table report_actors (
  id bigint generated always as identity primary key,
  report text not null references reports,
  -- Its id in the reading: a1.
  local text not null,
  -- Its kind and name, with #2 behind the second of those: what holds from one reading to the next.
  address text not null,
  kind text not null,
  name text not null,
  roles text[] not null,
  -- How often it is mentioned there.
  mentions integer not null,
  -- What makes it certainly the same elsewhere: state:RU, person:full name; with dossier: before it, only in reports
  -- of one dossier; null where nothing does.
  certain text,
  -- Keys of its last name across spellings, and its initials: candidates to look at.
  keys text[] not null,
  -- Always one that was not merged.
  actor bigint not null references actors,
  -- The last decision when it was tied: undoing a later one knows what came after.
  tied_after bigint not null,
  unique (report, local),
  unique (report, address)
);
create index on report_actors (actor);
create index on report_actors (certain, actor);
create index on report_actors (certain, name, actor);
create index on report_actors using gin (keys) with (fastupdate = off);

-- The days between two, either of them open; null where neither is known. Their end before their beginning: one day.
create function days(first date, last date) returns daterange language sql immutable parallel safe as $$
  select case when first is null and last is null then null
    when last < first then daterange(first, first, '[]') else daterange(first, last, '[]') end
$$;

-- The numbers between two bounds, either of them open; null where neither is known.
create function bounds(low double precision, high double precision) returns numrange
language sql immutable parallel safe as $$
  select case when low is null and high is null then null
    when high < low then numrange(high::numeric, low::numeric, '[]')
    else numrange(low::numeric, high::numeric, '[]') end
$$;

-- What one report says, item by item, as it now stands: the current reading and, over it, the decisions of people.
create table items (
  id bigint generated always as identity primary key,
  report text not null references reports,
  kind text not null check (kind in ('statement', 'naming', 'figure', 'event')),
  -- Its id in the reading: s1, n1, f1, e1.
  local text not null,
  -- SHA-256 of its kind and words with their places: what decisions hold on to from one reading to the next.
  key text not null,
  -- As the engine read it, and as a person corrected it.
  body json not null,
  corrected json,
  review text not null default 'open' check (review in ('open', 'confirmed', 'corrected', 'rejected')),
  -- Where it begins, and the sentences that hold it: code units in the text.
  start integer not null,
  sentence_start integer not null,
  sentence_end integer not null,
  words text not null,
  -- In the language of its report; where PostgreSQL has no stemmer for it, as the words are.
  search tsvector not null generated always as (to_tsvector(
    case split_part(lang, '-', 1) when 'nl' then 'dutch_all'::regconfig when 'en' then 'english_all'::regconfig
      else 'simple'::regconfig end, words)) stored,
  -- Of the words of a statement: near-identical ones have the same, those of a few words have none.
  fold bigint,
  -- Whose account it is.
  voice_kind text not null check (voice_kind in ('named', 'anonymous', 'narrator')),
  voice bigint references report_actors,
  voice_words text,
  -- A naming's named, an event's recipient; an event's actor.
  other bigint references report_actors,
  other_words text,
  doer bigint references report_actors,
  doer_words text,
  -- Actors mentioned in its words.
  mentions bigint[] not null,
  -- The statement that it stands in, by its id in the reading.
  statement text,
  form text,
  act text,
  negated boolean,
  -- An event's type and mode; a naming's label; what a figure counts and its bounds.
  type text,
  mode text,
  label text,
  counts text,
  low double precision,
  high double precision,
  -- When it was said (the day of publication where nothing else is known) and the time it is about.
  said_from date,
  said_to date,
  meant_from date,
  meant_to date,
  place text,
  confidence real,
  -- Of its report: kept here because every search asks for them.
  lang text not null,
  outlet text,
  published_from date,
  -- The configuration that its words are searched with: those of other languages would match by accident.
  stemmer text not null generated always as (
    case split_part(lang, '-', 1) when 'nl' then 'dutch_all' when 'en' then 'english_all' else 'simple' end) stored,
  unique (report, kind, local)
);
create index on items using gin (search);
create index on items (published_from, id);
create index on items (fold) where fold is not null;
-- For each thing that search filters by, as far as it picks out few.
create index on items (lower(outlet));
create index on items using gist (days(said_from, said_to));
create index on items using gist (days(meant_from, meant_to)) where days(meant_from, meant_to) is not null;
create index on items using gist (bounds(low, high)) where bounds(low, high) is not null;
create index on items (lang text_pattern_ops);
create index on items (kind) where kind <> 'statement';
create index on items (act) where act <> 'say';
create index on items (type) where type is not null;
create index on items using gin (label gin_trgm_ops) where label is not null;
create index on items using gin (counts gin_trgm_ops) where counts is not null;
create index on items using gin (place gin_trgm_ops) where place is not null;
create index on items (review) where review <> 'open';
create index on items (id) where negated;
create index on items (voice_kind) where voice_kind = 'anonymous';
create index on items (voice);
create index on items (other);
create index on items (doer);
create index on items using gin (mentions);
create index on items (report, key);

-- What people decided, in order, each entry with the hash of the one before it: append-only.
create table reviews (
  seq bigint primary key,
  at timestamptz not null,
  reviewer text not null check (reviewer <> ''),
  decision text not null,
  -- The item it is about, where it is about one.
  report text,
  kind text,
  key text,
  -- The rest of it, as it was hashed.
  body json not null,
  previous text not null,
  hash text not null unique
);
create index on reviews (report, key);
create index on reviews using gin (((body -> 'actors')::jsonb)) with (fastupdate = off)
  where decision in ('merge', 'same', 'split', 'rename', 'different', 'unsure');
create index on reviews (((body ->> 'undoes')::bigint)) where decision = 'undo';

-- Against mistakes, not against who owns the database: that is what the hashes are for.
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'reviews are only ever added to';
end $$;
create trigger only_added before update or delete or truncate on reviews
  for each statement execute function refuse_change();

-- How far the chain goes: an entry cut off at its end is missed by this row alone.
create table review_head (
  only_row boolean primary key default true check (only_row),
  seq bigint not null,
  hash text not null
);
insert into review_head (seq, hash) values (0, '');
