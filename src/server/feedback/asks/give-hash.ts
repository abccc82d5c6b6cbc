import {HttpProblem} from '../../http/http-problem.js';

/** What is answered when the link for peers would open another ask too. */
export const taken = (): HttpProblem =>
  new HttpProblem(422, 'This link opens something else already. Take another secret for it.', {
    errors: [{at: '/give', message: 'is taken'}],
  });

/**
 * The hash that opens the giving.
 * @throws {HttpProblem} 422 when it is the one of the asker's own secret: whoever gives could read everything.
 */
export const giveOf = (hash: string, owner: Buffer): Buffer => {
  const give = Buffer.from(hash, 'hex');
  if (give.equals(owner)) throw taken();
  return give;
};

const unique = '23505';

/** Waits for what changes the link; another's link is no fault of ours. */
export const orTaken = async <T>(work: Promise<T>): Promise<T> => {
  try {
    return await work;
  } catch (error) {
    throw error instanceof Error && 'code' in error && error.code === unique ? taken() : error;
  }
};
