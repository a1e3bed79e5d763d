import { rules } from '@openings/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { embedded } from './embedded.ts';
import { metrics, refusalCodes } from './metrics.ts';

interface Embedded {
  readonly _aws: {
    readonly Timestamp: number;
    readonly CloudWatchMetrics: {
      readonly Namespace: string;
      readonly Dimensions: string[][];
      readonly Metrics: { readonly Name: string; readonly Unit: string }[];
    }[];
  };
}

/** What the specification of the format asks of a document. */
function expectEmbedded(document: Record<string, unknown> & Embedded): void {
  expect(Number.isInteger(document._aws.Timestamp)).toBe(true);
  for (const { Namespace, Dimensions, Metrics } of document._aws.CloudWatchMetrics) {
    expect(Namespace).toMatch(/^[\w./#:-]{1,255}$/);
    expect(Dimensions.length).toBeGreaterThan(0);
    for (const dimension of Dimensions.flat()) {
      expect(document[dimension]).toEqual(expect.any(String));
      expect((document[dimension] as string).length).toBeLessThanOrEqual(1_024);
    }
    for (const set of Dimensions) expect(set.length).toBeLessThanOrEqual(30);
    expect(Metrics.length).toBeGreaterThan(0);
    expect(Metrics.length).toBeLessThanOrEqual(100);
    for (const { Name, Unit } of Metrics) {
      expect(Number.isFinite(document[Name])).toBe(true);
      expect(['Count', 'Milliseconds']).toContain(Unit);
      expect(Name).toMatch(/^[\x21-\x7e]{1,255}$/);
    }
  }
}

describe('a line with metrics', () => {
  it('is a document of the embedded metric format, which names each of its metrics once', () => {
    const figure = fc.option(fc.double({ min: 0, max: 1e9, noNaN: true }), { nil: undefined });
    const fields = Object.fromEntries(Object.keys(metrics).map((name) => [name, figure]));
    const line = fc.record({ ...fields, kind: fc.constantFrom('slots', 'query', undefined), request_id: fc.uuid() });
    fc.assert(
      fc.property(line, (given) => {
        const document = { ...given, ...embedded(given, 'Openings/prod', 1_772_463_600_000) } as never;
        const there = Object.entries(metrics)
          .filter(([name, { by }]) => (given as never)[name] !== undefined && (!by || given[by] !== undefined))
          .map(([name]) => name);
        if (there.length === 0) return expect(document).toEqual(given);
        expectEmbedded(document);
        const { _aws } = document as Embedded;
        const named = _aws.CloudWatchMetrics.flatMap(({ Metrics }) => Metrics.map(({ Name }) => Name));
        expect(named.toSorted()).toEqual(there.toSorted());
      }),
    );
  });

  it('keeps latency apart by what a request is for, and nothing else', () => {
    const given = { kind: 'slots', latency_ms: 12.5, read_units: 3 };
    expect(embedded(given, 'Openings/prod', 0)).toEqual({
      _aws: {
        Timestamp: 0,
        CloudWatchMetrics: [
          {
            Namespace: 'Openings/prod',
            Dimensions: [['kind']],
            Metrics: [{ Name: 'latency_ms', Unit: 'Milliseconds' }],
          },
          { Namespace: 'Openings/prod', Dimensions: [[]], Metrics: [{ Name: 'read_units', Unit: 'Count' }] },
        ],
      },
    });
  });

  it('may count each rule of the engine', () => {
    expect(rules.map(({ code }) => code).filter((code) => !refusalCodes.includes(code))).toEqual([]);
  });
});
