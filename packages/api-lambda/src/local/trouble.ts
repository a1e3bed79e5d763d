/** Something on this machine stands in the way of starting: said in one clear sentence, without a stack. */
export class Trouble extends Error {
  override readonly name = 'Trouble';
}
