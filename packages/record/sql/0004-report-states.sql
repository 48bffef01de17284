-- When a report changed last: comparisons keep in memory what they made of a report, and read it anew where this differs.
-- Kept by the database itself, so that no way to change an item is forgotten.

-- Not in order of time, but never the same twice.
create sequence changes;

-- A row of its own: reports are wide, and who adds one does not wait for who decides on another.
create table report_states (
  report text primary key references reports on delete cascade,
  change bigint not null
);
insert into report_states select id, nextval('changes') from reports;

create function state_of_new() returns trigger language plpgsql as $$
begin
  insert into report_states select id, nextval('changes') from rows;
  return null;
end $$;
create trigger state_of_new after insert on reports
  referencing new table as rows for each statement execute function state_of_new();

-- Of rows that have a report. In the order of their ids, so that two who change the same ones do not block each other.
create function state_changed() returns trigger language plpgsql as $$
begin
  perform from report_states where report in (select report from rows) order by report for update;
  update report_states set change = nextval('changes') where report in (select report from rows);
  return null;
end $$;
create trigger state_after_insert after insert on items
  referencing new table as rows for each statement execute function state_changed();
create trigger state_after_update after update on items
  referencing new table as rows for each statement execute function state_changed();
create trigger state_after_delete after delete on items
  referencing old table as rows for each statement execute function state_changed();
create trigger state_after_update after update on report_actors
  referencing new table as rows for each statement execute function state_changed();

-- The name and kind of an actor stand with every item that has it.
create function state_of_actor_changed() returns trigger language plpgsql as $$
begin
  perform from report_states where report in (select report from report_actors join rows on rows.id = actor)
    order by report for update;
  update report_states set change = nextval('changes')
    where report in (select report from report_actors join rows on rows.id = actor);
  return null;
end $$;
create trigger state_after_update after update on actors
  referencing new table as rows for each statement execute function state_of_actor_changed();
