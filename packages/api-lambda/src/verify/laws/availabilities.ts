import { recordOf } from '../../store/items.ts';
import { key } from '../../store/table.ts';
import { type Law, lawOf } from '../law.ts';

export const hoursAreFoundById = lawOf('availability', 'Hours are found by their id', async (hours, look) => {
  const [pointer] = await look.getMany([key.availabilityPointer(hours.id)], { consistent: true });
  const date = hours.is_repeating ? undefined : hours.range_start;
  return pointer?.user_id === hours.user_id && pointer.date === date
    ? []
    : [`the pointer leads to ${pointer?.user_id}`];
});

export const pointersLeadToHours: Law = {
  sentence: 'A pointer leads to hours that exist',
  kinds: ['availability-pointer'],
  async breaches(item, look) {
    const id = item.PK.replace('AVAILABILITY#', '');
    const at = key.availability(item.user_id as string, item.date as string | undefined, id);
    const [hours] = await look.getMany([at], { consistent: true });
    return recordOf('availability', hours) ? [] : [`user ${item.user_id}`];
  },
};
