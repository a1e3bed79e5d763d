/** Something for the operator to put right: told in its one sentence, without a stack. */
export class Trouble extends Error {
  override readonly name = 'Trouble';
}
