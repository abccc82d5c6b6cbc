/**
 * Chance that always falls the same way: a xorshift generator whose seed is a text. Each group has a generator of its
 * own, so that adding one changes no other.
 */
export function chanceOf(seed) {
  let state = 2166136261;
  for (const character of seed) state = Math.imul(state ^ character.codePointAt(0), 16777619);
  state ||= 1;
  const next = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4294967296;
  };
  // Close seeds start close together; a few throws part them.
  for (let throws = 0; throws < 8; throws += 1) next();
  return {
    /** A whole number from 0 to `count` − 1. */
    below: (count) => Math.floor(next() * count),
    /** True in `percent` of a hundred cases. */
    happens: (percent) => next() * 100 < percent,
    pick: (list) => list[Math.floor(next() * list.length)],
    /** `count` different members of the list, in the list's order. */
    some(list, count) {
      const left = list.map((member, index) => ({member, index, weight: next()}));
      left.sort((a, b) => a.weight - b.weight);
      return left
        .slice(0, count)
        .sort((a, b) => a.index - b.index)
        .map(({member}) => member);
    },
  };
}
