/** How the command line is used; what every mistake is answered with. */
export const usage = `What needs no API key yet, or a lost one again:

  npm run admin -- found --name "Harbor Nutrition" --timezone America/New_York --first-name Sam --last-name Doe [--email sam@example.org]
      founds an organization with its owner, who has every permission
  npm run admin -- key --user <id>
      makes an API key that acts as a user
  npm run admin -- permit --user <id>
      gives a member every permission, where nobody is left who could

When a practice leaves:

  npm run admin -- export --id <organization>
      prints everything it has, a line of JSON for each item, without secrets
  npm run admin -- remove-organization --id <organization> --name "Harbor Nutrition" [--dry-run] [--units 200]
      removes everything it has, for good; interrupted, it is run again; --dry-run counts what there is

When the table has a new place, where no clock of a reminder is set:

  npm run admin -- wind-clocks [--id <organization>] [--dry-run] [--units 200]
      sets the clocks of all coming appointments, of one organization or of all; --dry-run counts them; again does no harm

An API key is printed once, alone, and stored nowhere. Whole tables are read with --units read and write units a second.
The table: TABLE_NAME, and PEPPER_SECRET_ARN or PEPPER; DYNAMODB_ENDPOINT for a database on this machine.
The clocks: REMINDERS_QUEUE_URL, REMINDERS_QUEUE_ARN, SCHEDULE_GROUP and SCHEDULER_ROLE_ARN; on this machine none.`;
