import { only } from '../../store/facts.ts';
import { recordOf } from '../../store/items.ts';
import { key } from '../../store/table.ts';
import { beginning, lawOf } from '../law.ts';

export const balanceIsItsHistory = lawOf(
  'credit',
  "A client's balance is what was granted, less what was spent, plus what was given back",
  async (credit, look) => {
    const { PK, SK } = key.creditChange(credit.user_id, credit.appointment_type_id, '', '');
    const rows = only(await beginning(look, PK, SK.slice(0, -1)), 'credit-change');
    const sum = rows.reduce((total, { by }) => total + by, 0);
    return [
      ...(sum === credit.quantity ? [] : [`the balance is ${credit.quantity}, its history comes to ${sum}`]),
      ...(rows.length === credit.v ? [] : [`it changed ${credit.v} times, its history has ${rows.length} rows`]),
    ];
  },
);

export const spendingLeavesCredit = lawOf(
  'credit-change',
  'Credits are spent by minus, given back by plus, and each change belongs to a balance',
  async ({ user_id, appointment_type_id, event, by }, look) => {
    const [item] = await look.getMany([key.credit(user_id, appointment_type_id)], { consistent: true });
    const backwards = (event === 'spent' && by >= 0) || (event === 'returned' && by <= 0);
    return [
      ...(recordOf('credit', item) ? [] : [`client ${user_id} has no balance of type ${appointment_type_id}`]),
      ...(backwards ? [`${event} by ${by}`] : []),
    ];
  },
);
