import type {ReadPool} from '../../database/reading.js';
import {keyOf} from '../keys.js';

interface Found {
  id: string;
  body: string;
  hash: string;
}

// The id itself first, then a meeting's; then as their own site names them, without the source before.
const text = `
  WITH known (rank, key) AS (
    (SELECT 1, key FROM groups WHERE key = $1::uuid)
    UNION ALL (SELECT 2, group_key FROM meetings WHERE id = $2::text ORDER BY group_key LIMIT 1)
    UNION ALL (SELECT 3, key FROM groups WHERE own_id = $2 AND vanished_at IS NULL ORDER BY key LIMIT 1)
    UNION ALL (SELECT 4, group_key FROM meetings WHERE own_id = $2 ORDER BY group_key LIMIT 1))
  SELECT g.id, g.body, g.hash FROM known JOIN groups g ON g.key = known.key
  WHERE g.vanished_at IS NULL ORDER BY known.rank LIMIT 1`;

// PostgreSQL can store neither, so nothing has such an id.
const unstorable = /[\0\p{Cs}]/u;

/** The group with this id, or that has the meeting with it, also without the source before it. */
export const groupWith = async (id: string, pool: ReadPool): Promise<Found | undefined> => {
  if (unstorable.test(id)) return undefined;
  const {rows} = await pool.query<Found>({name: 'kith_group', text, values: [keyOf(id), id]});
  return rows[0];
};
