import type {Change, ChangeDraft} from '../../model/contract/change.js';
import {keyOf} from '../listing/keys.js';
import {digest} from '../sent/digest.js';
import type {Scope} from '../sent/scope.js';

/** Where an item is, and what opens it. */
export interface ItemLink {
  /** Id of the group. */
  group: string;
  /** A UUID. */
  id: string;
  secret: string;
}

/** An item as it stands, with the version to name when correcting it. */
export interface StoredChange {
  change: Change;
  version: string;
}

/** One group's, and one caller's. */
export type ChangeScope = Required<Scope>;

/** What a transaction for this item may see. */
export const scopeOf = ({group, secret}: Pick<ItemLink, 'group' | 'secret'>): ChangeScope => ({
  groupKey: keyOf(group),
  caller: digest(secret),
});

/** The columns that an answer is made of. The address for an answer is not among them. */
export const columns = ['id', 'body', 'status', 'version', 'created_at', 'updated_at'] as const;

interface Row {
  id: string;
  body: unknown;
  status: string;
  version: string;
  created_at: Date;
  updated_at: Date;
}

/** What is stored of a draft. */
export const rowOf = ({email, ...body}: ChangeDraft): {body: string; email?: string} => ({
  body: JSON.stringify(body),
  ...(email !== undefined && {email}),
});

/** An item as it is answered. */
export const storedOf = (row: Row, group: string): StoredChange => ({
  change: {
    id: row.id,
    group,
    ...(JSON.parse(String(row.body)) as Omit<ChangeDraft, 'email'>),
    status: row.status === 'read' ? 'read' : 'waiting',
    created: row.created_at.getTime(),
    updated: row.updated_at.getTime(),
  },
  version: row.version,
});
