-- Where it is said to have been: the places of each report, and which of them its events and statements are about.

-- A place as one report has it, of its current reading.
create table report_places (
  report text not null references reports,
  -- Its id in the reading: p1.
  local text not null,
  name text not null,
  -- As the report writes it, each wording once, the first first.
  words text[] not null,
  country text,
  lat double precision,
  lon double precision,
  precision text not null,
  -- Why country or coordinates are left out.
  missing text,
  source text not null,
  -- The first sentence of the report's own, outside any statement, that names it; its dateline is none.
  sentence_start integer,
  sentence_end integer,
  -- The same in every report for what is certainly the same place: the row of the gazetteer (with the name, for sites of a
  -- town have its row), the country, else the name with the country.
  key text not null generated always as (
    case when lat is not null then source || ':' || lower(name)
      when precision = 'country' and country is not null then 'country:' || country
      else precision || ':' || lower(name) || coalesce(':' || country, '') end) stored,
  primary key (report, local)
);
create index on report_places (key);

-- Places by their ids in the reading: where an event was, and those that the words of a statement name.
alter table items add column places text[] not null default '{}';
create index on items (report) where places <> '{}';

-- Of what was read before.
create temporary table read_mentions on commit drop as
  select reading.report, place.nth, place.found ->> 'id' as local, place.found ->> 'name' as name, place.found,
    (mention.span ->> 0)::int as from_unit, (mention.span ->> 1)::int as to_unit
  from readings reading
  cross join lateral json_array_elements(reading.body -> 'places') with ordinality as place (found, nth)
  cross join lateral json_array_elements(place.found -> 'mentions') as mention (span)
  where reading.current;

-- Offsets are UTF-16 code units: where a text has characters of two of them, the name stands for the words.
insert into report_places (report, local, name, words, country, lat, lon, precision, missing, source)
  select report, local, name, array_agg(words order by from_unit), found ->> 'country', (found ->> 'lat')::float8,
    (found ->> 'lon')::float8, found ->> 'precision', found ->> 'missing', found ->> 'source'
  from (select mention.report, local, name, found::text::jsonb as found, words, min(from_unit) as from_unit
      from read_mentions mention join reports on reports.id = mention.report
      cross join lateral (select case when reports.text ~ '[\U00010000-\U0010ffff]' then mention.name
        else substring(reports.text from from_unit + 1 for to_unit - from_unit) end as words) spelled
      group by mention.report, local, name, found::text::jsonb, words) spellings
  group by report, local, name, found;

update report_places place set (sentence_start, sentence_end) = (own.sentence_start, own.sentence_end)
  from (select distinct on (mention.report, mention.local) mention.report, mention.local,
      least(sentence.from_unit, mention.from_unit) as sentence_start,
      greatest(sentence.to_unit, mention.to_unit) as sentence_end
    from (select report, local, from_unit, to_unit, min(from_unit) over (partition by report, local) as first_unit,
        found ->> 'rule' as rule from read_mentions) mention
    join (select report, (span ->> 0)::int as from_unit, (span ->> 1)::int as to_unit
        from readings cross join lateral json_array_elements(body -> 'narrator') as span where current) own
      on own.report = mention.report and mention.from_unit >= own.from_unit and mention.to_unit <= own.to_unit
    join (select report, (span ->> 0)::int as from_unit, (span ->> 1)::int as to_unit
        from readings cross join lateral json_array_elements(body -> 'sentences') as span where current) sentence
      on sentence.report = mention.report and sentence.from_unit <= mention.from_unit
    where not (mention.rule = 'dateline' and mention.from_unit = mention.first_unit)
    order by mention.report, mention.local, mention.from_unit, sentence.from_unit desc) own
  where place.report = own.report and place.local = own.local;

-- What a person corrected refers to a place by its first words: "120-126".
update items set places = array[place.local] from (
    select distinct report, local, (found -> 'span' ->> 0) || '-' || (found -> 'span' ->> 1) as address
    from read_mentions) place
  where items.kind = 'event' and place.report = items.report
    and (case when corrected is null then body ->> 'place' = place.local else corrected ->> 'place' = place.address end);

update items set places = named.places from (
    select id, array_agg(local order by nth) as places
    from (select distinct item.id, mention.local, mention.nth
        from items item
        cross join lateral json_array_elements(coalesce(item.corrected, item.body) -> 'content') as content (span)
        join read_mentions mention on mention.report = item.report
          and mention.from_unit >= (content.span ->> 0)::int and mention.to_unit <= (content.span ->> 1)::int
        where item.kind = 'statement') held
    group by id) named
  where items.id = named.id;
