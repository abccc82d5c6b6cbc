/** The address of a list, from a cursor on. */
export const pageAddress = (href: string, cursor: string | undefined): string => {
  const url = new URL(href);
  if (cursor !== undefined) url.searchParams.set('cursor', cursor);
  return url.href;
};
