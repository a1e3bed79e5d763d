import type { Meter } from './meter.ts';
import type { Traced } from './xray.ts';

/** Tells where the time of a request went that ended at `ended`. Never fails, and is quick. */
export type Trace = (meter: Meter, ended: number, request: Traced) => Promise<void>;

/**
 * Tells X-Ray of the invocations that it takes samples of. Lambda says which in `_X_AMZN_TRACE_ID`, anew for each, and
 * where the daemon listens in `AWS_XRAY_DAEMON_ADDRESS`; without that there is nobody to tell.
 */
export function tracing(variables: Readonly<Record<string, string | undefined>>): Trace | undefined {
  const daemon = variables.AWS_XRAY_DAEMON_ADDRESS;
  if (!daemon) return undefined;
  return async (meter, ended, request) => {
    const header = variables._X_AMZN_TRACE_ID;
    if (!header?.includes('Sampled=1')) return;
    const { sendSubsegment } = await import('./xray.ts');
    await sendSubsegment(daemon, header, meter, ended, request);
  };
}
