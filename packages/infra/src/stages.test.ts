import { expect, test } from 'vitest';
import { stageNamed, stages } from './stages.ts';

test('a stage is found by its name', () => {
  expect(stageNamed('prod')).toBe(stages.prod);
});

test.each(['production', '', 'toString'])('there is no stage "%s"', (name) => {
  expect(() => stageNamed(name)).toThrow(`There is no stage "${name}". Use one of dev, staging, prod.`);
});

test('production shows its schema and its data to nobody who was not named', () => {
  expect(stages.prod).toMatchObject({ introspection: false, corsOrigins: [] });
});
