/** What keeps a calendar from being read, and how people are told. No sentence holds anything of the address. */
export const troubles = {
  forbidden: 'Its address does not lead to a server on the public internet.',
  unreachable: 'Its server could not be reached.',
  timeout: 'Its server did not answer within ten seconds.',
  refused: 'Its server did not give it out: the address may no longer be valid.',
  'too-large': 'It is larger than 2 MB.',
  'no-calendar': 'What is at its address is no iCalendar file, or a broken one.',
  'too-complex': 'It takes too long to read.',
  'too-many': 'It holds too many events: at most 100 a day and 5,000 in a year can be pulled in.',
} as const;

export type Trouble = keyof typeof troubles;

/** A calendar that cannot be read, and why. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
  readonly trouble: Trouble;

  constructor(trouble: Trouble) {
    super(troubles[trouble]);
    this.trouble = trouble;
  }
}
