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

An API key is printed once, alone, and stored nowhere. Whole tables are read with --units read and write units a second.
The table: TABLE_NAME, and PEPPER_SECRET_ARN or PEPPER; DYNAMODB_ENDPOINT for a database on this machine.`;
