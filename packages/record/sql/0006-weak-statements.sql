-- Statements that are suggestions alone, and so hide what stands in them: a few of all, asked for with every search (isFinding).
create index on items (report, local)
  where kind = 'statement' and confidence < 0.5 and review not in ('confirmed', 'corrected');
