/** Digits after the point. */
function places(number: number): number {
  const [digits = '', exponent = '0'] = String(number).split('e');
  return Math.max(0, (digits.split('.')[1]?.length ?? 0) - Number(exponent));
}

/** Arithmetic on the decimals that are meant, without the dust of binary fractions; missing when divided by nothing. */
export function exact(operator: string, left: number, right: number): number | undefined {
  const scale = 10 ** Math.max(places(left), places(right));
  const [a, b] = [Math.round(left * scale), Math.round(right * scale)];
  // beyond this, a number has no digits left to be exact with
  return Math.abs(a) < 1e15 && Math.abs(b) < 1e15
    ? calculated(operator, a, b, scale)
    : calculated(operator, left, right, 1);
}

function calculated(operator: string, a: number, b: number, scale: number): number | undefined {
  if (operator === '+') return (a + b) / scale;
  if (operator === '-') return (a - b) / scale;
  if (operator === '*') return (a * b) / scale ** 2;
  if (b === 0) return undefined;
  if (operator === '/') return a / b;
  return operator === 'div' ? Math.trunc(a / b) : (a % b) / scale;
}

/** To so many digits after the point; halves upwards. */
export function rounded(number: number, digits = 0): number {
  const answer = Number(`${Math.round(Number(`${number}e${digits}`))}e${-digits}`);
  return Number.isNaN(answer) ? number : answer;
}

/** Equal to eight digits after the point, which is how precise a decimal of FHIRPath must be. */
export const isSame = (left: number, right: number): boolean => Math.abs(left - right) < 5e-9;

/** Equal as far as the less precise of the two says. */
export const isAlike = (left: number, right: number): boolean => {
  const digits = Math.min(places(left), places(right));
  return rounded(left, digits) === rounded(right, digits);
};
