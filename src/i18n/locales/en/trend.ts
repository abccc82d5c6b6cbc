/** What is said about somebody’s own check-ins over time. */
export const trend = {
  code: 'en',
  name: 'English',
  dir: 'ltr' as 'ltr' | 'rtl',
  trendTitle: 'Your check-ins',
};

export type TrendMessages = typeof trend;
