import type { Code, Finding } from '@openings/engine';
import { brokenRuleText } from './broken-rule-text.ts';
import { keptRuleText } from './kept-rule-text.ts';
import type { Telling } from './telling.ts';

/** What one rule says of a start, in a sentence with the numbers behind it. */
export function ruleText(finding: Finding, telling: Telling): string {
  const sentences = (finding.holds ? keptRuleText : brokenRuleText) as Readonly<
    Record<Code, (finding: Finding, telling: Telling) => string>
  >;
  return sentences[finding.code](finding, telling);
}
