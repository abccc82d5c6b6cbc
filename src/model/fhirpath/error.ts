/** An expression that cannot be read, or whose evaluation breaks a rule of FHIRPath; the message says which. */
export class FhirPathError extends Error {
  override readonly name = 'FhirPathError';
}
