import type {ParameterNote} from '../http/route.js';

/** What the parameters of a list mean. */
export const listNotes: Record<string, ParameterNote> = {
  cursor: {
    description: 'What the last page gave, as it is.',
    example: 'MTc0MTYwMDAwMDAwMDAwMCAzZjBlOGE1Mi03YzFiLTRkNmUtOWIyYS01YzRkM2UyZjFhMDA',
  },
  limit: {
    description: 'How many items at most; 50 when missing.',
    example: 20,
    schema: {type: 'integer', minimum: 1, maximum: 200},
  },
};
