/**
 * What the application says to its operators, one line of JSON each. Fields hold ids, codes and numbers, never a name,
 * an address, free text, variables or a credential.
 */
export interface Logger {
  info(message: string, fields: Readonly<Record<string, unknown>>): void;
  error(message: string, fields: Readonly<Record<string, unknown>> & { readonly error: unknown }): void;
}

/**
 * An error as a log may keep it: what it is and where it arose. Not its message, which may quote what a client wrote, nor
 * its other properties: a cancelled transaction carries the very items it met.
 */
export function faultOf(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { name: typeof error };
  const frames = error.stack?.split('\n').filter((line) => line.startsWith('    at '));
  return {
    name: error.name,
    at: frames?.map((frame) => frame.slice('    at '.length)),
    ...(error.cause !== undefined && { cause: faultOf(error.cause) }),
  };
}
