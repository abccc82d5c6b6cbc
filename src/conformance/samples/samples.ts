import type {Group} from '../../model/group.js';
import {handWritten} from './hand-written.js';
import {randomGroups} from './random.js';

/** What a backend must hold while the suite asks it, and nothing else. */
export const sampleGroups: readonly Group[] = [...handWritten, ...randomGroups(60)];
