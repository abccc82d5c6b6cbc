/** Something that whoever runs the server can mend: its message is all they need, without a stack. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}
