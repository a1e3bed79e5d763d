import { Logger as Powertools } from '@aws-lambda-powertools/logger';
import { faultOf, type Logger } from './log.ts';
import { embedded } from './telemetry/embedded.ts';

/**
 * Lines of JSON on the standard output, as CloudWatch takes them, the metrics among their fields too. The level comes
 * from POWERTOOLS_LOG_LEVEL.
 * @param namespace of the metrics
 */
export function createStructuredLog(namespace = 'Openings'): Logger {
  const powertools = new Powertools({ serviceName: 'openings' });
  return {
    info: (message, fields) => powertools.info(message, { ...fields, ...embedded(fields, namespace, Date.now()) }),
    error: (message, { error, ...fields }) => powertools.error(message, { ...fields, fault: faultOf(error) }),
  };
}
