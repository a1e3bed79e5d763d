import { identityKey } from '../../operations/user/identity.ts';
import { recordOf, type User } from '../../store/items.ts';
import { key } from '../../store/table.ts';
import { type Law, lawOf } from '../law.ts';

const keyOf = (user: User) =>
  user.role === 'client' && user.active && user.email ? identityKey({ ...user, email: user.email }) : undefined;

export const clientsAreTheirIdentity = lawOf(
  'user',
  'An active client with an e-mail holds the identity of that e-mail and name',
  async (user, look) => {
    const at = keyOf(user);
    if (!at) return [];
    const [item] = await look.getMany([at], { consistent: true });
    return item?.user_id === user.id ? [] : [item ? `user ${item.user_id} holds it` : 'nobody holds it'];
  },
);

export const identitiesHaveClients: Law = {
  sentence: 'An identity is held by an active client with that e-mail and name',
  kinds: ['identity'],
  async breaches(item, look) {
    const [found] = await look.getMany([key.user(item.user_id as string)], { consistent: true });
    const user = recordOf('user', found);
    const at = user && keyOf(user);
    return at?.PK === item.PK && at.SK === item.SK ? [] : [`user ${item.user_id}`];
  },
};
