const two = (number: number): string => String(number).padStart(2, '0');

/** The ISO date of a time, on the visitor's own calendar. */
export const dayOf = (at: number): string => {
  const date = new Date(at);
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
};

/** The last moment of a day on the visitor's own calendar. Epoch milliseconds; NaN for what is no date. */
export const endOf = (day: string): number => new Date(`${day}T23:59:59.999`).getTime();

/** The day so many days later. */
export const daysLater = (at: number, days: number): string => {
  const date = new Date(at);
  date.setDate(date.getDate() + days);
  return dayOf(date.getTime());
};
