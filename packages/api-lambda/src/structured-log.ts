import { Logger as Powertools } from '@aws-lambda-powertools/logger';
import { faultOf, type Logger } from './log.ts';

/** Lines of JSON on the standard output, as CloudWatch takes them. The level comes from POWERTOOLS_LOG_LEVEL. */
export function createStructuredLog(): Logger {
  const powertools = new Powertools({ serviceName: 'openings' });
  return {
    info: (message, fields) => powertools.info(message, { ...fields }),
    error: (message, { error, ...fields }) => powertools.error(message, { ...fields, fault: faultOf(error) }),
  };
}
