/**
 * The one bare query: the 25 meetings that come next. `$1` = epoch minute. Nothing starts earlier than its longest
 * duration ago, so the index on starts suffices.
 */
export const soonest = `
  SELECT o.starts, o.ends, o.cancelled, o.next_starts, m.id AS meeting, g.id AS group, g.body
  FROM occurrences o JOIN meetings m ON m.key = o.meeting_key JOIN groups g ON g.key = o.group_key
  WHERE o.starts > $1 - 20160 AND o.ends > $1 AND o.shown_from <= $1
  ORDER BY o.starts, o.meeting_key LIMIT 25`;
