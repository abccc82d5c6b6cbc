/**
 * Degrees to a ten-thousandth of a millimetre. PostgreSQL takes the square of a difference that is next to nothing for an
 * error, not for nothing.
 */
export const rounded = (degrees: number): number => Number(degrees.toFixed(12));
