/** What every record of the clinic has. */
export interface Recorded {
  readonly id: string;
  /** The organization it belongs to: every read compares it with the viewer's. */
  readonly organization: string;
  /** Counts the versions: a replacement is committed only over the version it was made from. */
  readonly v: number;
  readonly created_at: number;
  readonly updated_at: number;
}
