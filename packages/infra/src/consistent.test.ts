import { expect, test } from 'vitest';
import { everything, moved } from '../test/everything.ts';
import { openings } from './app.ts';
import { type Stage, stages } from './stages.ts';

const with_ = (some: Partial<Stage>): Stage => ({ ...stages.dev, ...some });

test.each<[string, Stage]>([
  ['warm: atLeast has to be 1 or more', with_({ warm: { atLeast: 0, atMost: 5 } })],
  ['atMost no less than that', with_({ warm: { atLeast: 5, atMost: 4 } })],
  ['reservedConcurrency has to be at least 10', with_({ reservedConcurrency: 9, warm: { atLeast: 1, atMost: 5 } })],
  ['replicas: name each region once, and not us-east-1', with_({ replicas: ['us-east-1'] })],
  ['replicas: name each region once', with_({ replicas: ['eu-west-1', 'eu-west-1'] })],
  ['replicas: adopted data have their copies', { ...moved, replicas: ['us-east-1'] }],
  ['is not in us-east-1, where the functions are', { ...moved, region: 'us-east-1' }],
])('a stage that contradicts itself is told so: %s', (trouble, stage) => {
  expect(() => openings({ stage })).toThrow(trouble);
});

test('a stage may state everything at once', () => {
  expect(() => openings({ stage: everything })).not.toThrow();
});
