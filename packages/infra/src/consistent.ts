import type { Stage } from './stages.ts';
import { Trouble } from './trouble.ts';

/**
 * A stage that contradicts itself nowhere.
 * @throws Trouble saying what can't be, and what could
 */
export function consistent(stage: Stage): Stage {
  const { region, reservedConcurrency, warm, replicas = [], adopted } = stage;
  if (warm && !(Number.isInteger(warm.atLeast) && warm.atLeast >= 1 && warm.atMost >= warm.atLeast))
    throw new Trouble('warm: atLeast has to be 1 or more, and atMost no less than that.');
  // While a deployment lasts, the versions before and after it are both kept warm.
  if (warm && reservedConcurrency && reservedConcurrency < 2 * warm.atMost)
    throw new Trouble(`reservedConcurrency has to be at least ${2 * warm.atMost}, twice as much as is kept warm.`);
  if (new Set([region, ...replicas]).size <= replicas.length)
    throw new Trouble(`replicas: name each region once, and not ${region}, where the table itself is.`);
  if (adopted && replicas.length > 0)
    throw new Trouble('replicas: adopted data have their copies where they were made; leave the one or the other out.');
  for (const arn of Object.values(adopted ?? {}))
    if (arn.split(':')[3] !== region)
      throw new Trouble(`adopted: ${arn} is not in ${region}, where the functions are.`);
  return stage;
}
