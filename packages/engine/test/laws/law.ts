import fc from 'fast-check';

/** A law, and a property that looks for what breaks it. The suite runs each a thousand times, the soak a million. */
export interface Law {
  readonly law: string;
  readonly property: fc.IRawProperty<unknown, false>;
}

/** A law of one kind of thing. The check throws where the law is broken. */
export function law<T>(text: string, things: fc.Arbitrary<T>, check: (thing: T) => void): Law {
  return { law: text, property: fc.property(things, check) as fc.IRawProperty<unknown, false> };
}
