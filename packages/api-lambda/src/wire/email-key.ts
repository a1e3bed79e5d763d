/** What two spellings of one address have in common. Letters that only look alike stay apart: they are another's address. */
export function emailKey(email: string): string {
  return email.trim().normalize('NFKC').toLowerCase();
}
