import type {TrendMessages} from '../en/trend.js';

/** What is said about somebody’s own check-ins over time. */
export const trend: TrendMessages = {
  code: 'ar',
  name: 'العربية',
  dir: 'rtl',
  trendTitle: 'تسجيلاتك',
};
