/** A quarter of a city, in degrees, with its name in Arabic where people write it so. */
export const area = (name, latitude, longitude, arabic) => ({name, latitude, longitude, arabic});

/** The last digits of a phone number. */
export const digits = (chance, count) => String(chance.below(10 ** count)).padStart(count, '0');
