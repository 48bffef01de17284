-- All denials by a ministry, by week of saying. DuckDB, in the folder that holds the tables:
--   duckdb < denials.sql
select
  date_trunc('week', said_from)::date as week,
  voice_name as ministry,
  words as denied,
  outlet,
  url
from 'statements/*.parquet'
where negated
  and not suggestion
  and regexp_matches(coalesce(voice_name, voice_words), '\b(minister|ministry|ministerie|department)', 'i')
order by week, ministry, report;
