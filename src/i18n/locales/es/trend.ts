import type {TrendMessages} from '../en/trend.js';

/** What is said about somebody’s own check-ins over time. */
export const trend: TrendMessages = {
  code: 'es',
  name: 'Español',
  dir: 'ltr',
  trendTitle: 'Sus registros',
};
