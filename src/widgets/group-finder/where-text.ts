import type {Place} from '../../model/group.js';

/** The whole of where: name, address, and the regions it does not already name. */
export const whereText = ({name, address, regions}: Place): string => {
  const known = [name, address].filter((part) => part !== undefined);
  const rest = [...regions].reverse().filter((region) => !known.some((part) => part.includes(region)));
  return [...known, ...rest].join(', ');
};
