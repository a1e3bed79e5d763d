/** One provider that an appointment type can be booked with. */
export interface ProviderConnection {
  readonly id: string;
  readonly user_id: string;
  readonly appointment_type_id: string;
}
