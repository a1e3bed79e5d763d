import { findNamed, isMember, noSuch, signedIn } from '../clinic.ts';
import type { Context } from '../context.ts';
import type { updateClientInput } from '../generated.ts';
import { Denied } from '../identity/denied.ts';
import { change, changed, committed, untilCommitted } from '../store/commit.ts';
import { mutation } from '../wire/answer.ts';
import { BadInput } from '../wire/bad-input.ts';
import { editAddresses } from './user/addresses.ts';
import { creditGrants } from './user/credits.ts';
import { identityWrites, requireUnknown } from './user/identity.ts';
import { readUserInput } from './user/input.ts';

/** What a client may change about itself. */
const OWN: ReadonlySet<string> = new Set<keyof updateClientInput>([
  'id',
  'first_name',
  'last_name',
  'legal_name',
  'email',
  'current_email',
  'phone_number',
  'additional_phone_number',
  'dob',
  'sex',
  'timezone',
  'location',
  'locations',
]);

/**
 * Changes a client: what is given, null takes away. Credits are set to the quantity given, and the difference stands in
 * their history. A client changes its own person and addresses, the rest is the practice's.
 */
export const updateClient = mutation(async (input: updateClientInput, ctx: Context) => {
  const id = await whose(ctx, input);
  const edits = await readUserInput(ctx, input);
  return untilCommitted(ctx, async () => {
    const before = await findNamed(ctx, 'user', id, 'id');
    if (before.role !== 'client') throw noSuch('client', id, 'id');
    if (edits.email === undefined && 'email' in edits && !input.skipped_email) {
      throw new BadInput('email', 'email is required, unless skipped_email is true.');
    }
    const locations = await editAddresses(before.locations ?? [], input, ctx.store.newId);
    const user = changed(ctx, before, { ...edits, locations });
    await requireUnknown(ctx, user);
    const credits = await creditGrants(ctx, user, input.appointment_type_credits_attributes ?? []);
    return committed(ctx, [...change(ctx, 'USER', before, user), ...identityWrites(before, user), ...credits], {
      user,
    });
  });
});

/** @throws Denied where a client reaches for what is not its own to change */
async function whose(ctx: Context, input: updateClientInput): Promise<string | null | undefined> {
  if (isMember(ctx)) return input.id;
  const { user } = signedIn(ctx);
  if (input.id && input.id !== user.id) throw noSuch('client', input.id, 'id');
  const foreign = Object.keys(input).find((field) => !OWN.has(field));
  if (foreign) throw new Denied('FORBIDDEN', `A client may not change "${foreign}".`);
  return user.id;
}
