-- What is made of places is kept by the same states: a report that is read anew may have other places and no items.

create trigger state_after_insert after insert on report_places
  referencing new table as rows for each statement execute function state_changed();
create trigger state_after_delete after delete on report_places
  referencing old table as rows for each statement execute function state_changed();

-- Made and filled in one go: until the planner has looked, it reads all items to find the few that are somewhere.
analyze report_places;
analyze items (places);
