/** A client's credits for the type of appointment they ask for. One credit is one session of one type. */
export interface Credits {
  /** Credits held; negative after staff booked without. */
  readonly balance: number;
  /** Credits this booking spends; 0 where the credit system is off (`use_client_credit_system`). */
  readonly needed: number;
  /** Whether nobody books without (`prevent_no_credit_booking`). */
  readonly required: boolean;
}

/** Credits missing for a booking, 0 if there are enough. A debt counts in full. */
export function missing({ balance, needed }: Credits): number {
  return needed > 0 ? Math.max(needed - balance, 0) : 0;
}

/** The balance after a booking. */
export function afterBooking({ balance, needed }: Credits): number {
  return balance - needed;
}

/** The balance after a booking that spent `spent` was canceled, deleted, or moved to another type. */
export function afterCanceling(balance: number, spent: number, restores: boolean): number {
  return restores ? balance + spent : balance;
}
